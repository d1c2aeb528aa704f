/** Ja or nee as a person types it in a cell, and a cell that is refused as a message repeats it. */

import { fold } from './fold.js';

const YES = ['ja', 'j'];
const NO = ['nee', 'n'];

/** What to fill in, as messages say it. */
export const JA_OF_NEE = 'Vul ja of nee in (of j of n).';

/** Null when it is neither: that something stands in a cell does not say yes. */
export function jaOfNee(written: string): boolean | null {
  const answer = fold(written).trim();
  if (YES.includes(answer)) return true;
  return NO.includes(answer) ? false : null;
}

/** In characters; what is longer may be what somebody said, in the wrong column. */
const LONGEST_REPEATED = 20;

/** `"misschien"` as the subject of a sentence; "dit" for a long one. */
export function repeated(cell: string): string {
  const text = cell.replace(/\s+/g, ' ').trim();
  return text === '' || [...text].length > LONGEST_REPEATED ? 'dit' : `"${text}"`;
}
