/** What a person typed in the columns to fill in: ja or nee, and an oordeel. */

import { fold } from '../../../language/fold.js';
import { OORDELEN, type Oordeel, type Verdict } from '../../../model/coding.js';
import { UserError } from '../../../model/errors.js';
import type { Column } from './columns.js';

const YES = ['ja', 'j', 'yes', 'y', 'x', '1', 'bevestigd', 'correct', 'waar', 'true'];
const NO = ['nee', 'n', 'no', '0', 'verworpen', 'onwaar', 'false'];

/** @throws UserError when it is neither yes nor no; null when it is empty. */
export function yesOrNo(written: string, column: Column): boolean | null {
  const answer = fold(written).trim();
  if (answer === '') return null;
  if (YES.includes(answer)) return true;
  if (NO.includes(answer)) return false;
  throw new UserError(`${column}: dit is geen ja of nee. Vul ja of nee in.`);
}

/** @throws UserError when it is neither yes nor no. */
export function parseVerdict(written: string): Verdict | null {
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
      ? `oordeel: dit is geen oordeel. Kies uit ${OORDELEN.join(', ')}.`
      : `oordeel: "${answer}" kan ${found} en ${another} zijn. Schrijf het woord uit.`,
  );
}
