/** What a person typed in the columns to fill in: ja or nee, graag, and an oordeel. */

import { JA_OF_NEE, jaOfNee, repeated } from '../../../language/answers.js';
import { fold } from '../../../language/fold.js';
import { OORDELEN, type Oordeel, type Verdict } from '../../../model/coding.js';
import { UserError } from '../../../model/errors.js';
import type { Quotability } from '../../../model/sensitive.js';
import type { Column } from './columns.js';

/** @throws UserError when it is neither yes nor no; null when it is empty. */
export function yesOrNo(written: string, column: Column): boolean | null {
  if (written.trim() === '') return null;
  const answer = jaOfNee(written);
  if (answer === null) throw new UserError(`${column}: ${repeated(written)} is geen ja of nee. ${JA_OF_NEE}`);
  return answer;
}

/** @throws UserError when it says neither whether the words may be quoted, nor that they should be. */
export function parseQuotability(written: string): Quotability | null {
  if (written.trim().toLowerCase() === 'graag') return 'graag';
  if (written.trim() === '') return null;
  const isAllowed = jaOfNee(written);
  if (isAllowed === null) {
    throw new UserError(
      `mag_citeren: ${repeated(written)} is geen ja, nee of graag. Vul een van die drie in; met graag komt dit citaat vóór andere.`,
    );
  }
  return isAllowed ? 'mag' : 'nooit';
}

/** How people mark a row in a list of suggestions. */
const MARKS: Readonly<Record<string, Verdict>> = { x: 'bevestigd', '1': 'bevestigd', '0': 'verworpen' };

/** @throws UserError when it is neither yes nor no. */
export function parseVerdict(written: string): Verdict | null {
  const marked = MARKS[written.trim().toLowerCase()];
  if (marked !== undefined) return marked;
  const isConfirmed = yesOrNo(written, 'besluit');
  if (isConfirmed === null) return null;
  return isConfirmed ? 'bevestigd' : 'verworpen';
}

const SIGNS: Readonly<Record<string, Oordeel>> = {
  '+': 'positief',
  '-': 'negatief',
  '–': 'negatief',
  '−': 'negatief',
  '±': 'gemengd',
  '+/-': 'gemengd',
  '+-': 'gemengd',
  '0': 'neutraal',
};

/**
 * Takes an oordeel as a word, its first letters, or a sign.
 *
 * @throws UserError when it is none, or when its letters begin more than one.
 */
export function parseOordeel(written: string): Oordeel | null {
  const answer = written.trim();
  if (answer === '') return null;
  const sign = SIGNS[answer];
  if (sign !== undefined) return sign;
  const [found, another] = OORDELEN.filter((oordeel) => oordeel.startsWith(fold(answer)));
  if (found !== undefined && another === undefined) return found;
  throw new UserError(
    found === undefined
      ? `oordeel: ${repeated(written)} is geen oordeel. Kies uit ${OORDELEN.join(', ')}.`
      : `oordeel: "${answer}" kan ${found} en ${another} zijn. Schrijf het woord uit.`,
  );
}
