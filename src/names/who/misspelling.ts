/** Whether two names differ no more than speech recognition and typists make them differ. */

import { LONGEST_WORD } from '../../language/longest-word.js';

const LONG = 9;
const SHORTEST = 5;

/** How many slips a name of this length may have: none in a short one. */
export function slipsAllowed(length: number): number {
  if (length < SHORTEST || length > LONGEST_WORD) return 0;
  return length < LONG ? 1 : 2;
}

/** True for equal names, and for those with a few letters added, left out, changed or swapped; both folded. */
export function isSameName(one: string, other: string): boolean {
  if (one === other) return true;
  const most = slipsAllowed(Math.min(one.length, other.length));
  if (most === 0 || one[0] !== other[0] || Math.abs(one.length - other.length) > most) return false;
  return distance(...withoutSharedEnds(one, other)) <= most;
}

/** What letters at the beginning or the end have in common adds nothing to the distance. */
function withoutSharedEnds(one: string, other: string): [string, string] {
  const shortest = Math.min(one.length, other.length);
  let start = 0;
  while (start < shortest && one[start] === other[start]) start += 1;
  let end = 0;
  while (end < shortest - start && one.at(-1 - end) === other.at(-1 - end)) end += 1;
  return [one.slice(start, one.length - end), other.slice(start, other.length - end)];
}

/** The optimal string alignment distance (Damerau-Levenshtein without overlapping swaps). */
export function distance(one: string, other: string): number {
  let before: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let row = 1; row <= one.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const isSame = one[row - 1] === other[column - 1];
      let best = Math.min(
        (last[column] as number) + 1,
        (current[column - 1] as number) + 1,
        (last[column - 1] as number) + (isSame ? 0 : 1),
      );
      const isSwap =
        row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      if (isSwap) best = Math.min(best, (before[column - 2] as number) + 1);
      current.push(best);
    }
    before = last;
    last = current;
  }
  return last[other.length] as number;
}
