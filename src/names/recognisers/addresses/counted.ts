/** Numbers behind a street that count things there: "in de Hoefkade 3 bankjes" has no house number 3. */

import { readWords } from '../../../files/own-data.js';
import { PLAIN_WORD } from '../../lexicon.js';
import type { Reading } from '../../reading.js';
import { numberOf } from './spoken-house-number.js';

/** Before a number that is no house: "in de Hoefkade 3 jaar". */
export const COUNTED: ReadonlySet<string> = new Set(readWords('names/around/counted'));
/** What is said of an address, though it ends as a plural: "op Schimmelweg 415 liggen de sleutels". */
const NO_PLURALS: ReadonlySet<string> = new Set(readWords('names/around/no-plurals'));
/** "gereden", "opgehangen"; not "gezinnen" */
const PARTICIPLE =
  /^(?:op|af|aan|uit|in|mee|door|over|langs|terug)?ge(?!zinnen|bouwen|luiden|meenten|rechten|dichten|vallen|deelten)[a-z]{3,}en$/;
/** A street seldom counts a hundred of something. */
const MANY = 100;

/** "Hoefkade 3 bankjes" and "Hoefkade 3 nieuwe bankjes" count things. */
export function isCounted(reading: Reading, first: number, last: number): boolean {
  const next = reading.word(last + 1);
  if (COUNTED.has(next)) return /^ $/.test(reading.behind(last));
  if (!reading.joins(last)) return false;
  const value = Number.parseInt(reading.word(first), 10) || (numberOf(reading.word(first)) ?? 0);
  if (value === 1) return false;
  const isMany = value >= MANY;
  if (isPlural(reading, last + 1)) return next.endsWith('s') || !isMany;
  const isBent = next.endsWith('e') && reading.is(last + 1, PLAIN_WORD) && next.length > 3;
  return isBent && !isMany && reading.joins(last + 1) && isPlural(reading, last + 2);
}

function isPlural(reading: Reading, token: number): boolean {
  const word = reading.word(token);
  if (!reading.is(token, PLAIN_WORD) || NO_PLURALS.has(word) || PARTICIPLE.test(word)) return false;
  return (
    /(?:en|s)$/.test(word) && !/(?:lles|gens|wens|kens|lijks|waarts|rens)$/.test(word) && word.length > 4
  );
}
