/** Rules for a word however it is written: initials, and what is a part of something else. */

import { CAPITAL, FUNCTION, INITIALS, NAME, WORD_NAME } from '../../lexicon.js';
import type { Reading } from '../../reading.js';
import { lastOfName, NO_SURNAMES } from './person-name.js';
import type { Rule } from './rule.js';

/** "het Anna Paulownaplein" */
export const partOfStreet: Rule = ({ reading, token }) => {
  const isBeforeCapital =
    reading.is(token, CAPITAL) && reading.joins(token) && reading.is(token + 1, CAPITAL);
  return isBeforeCapital && isStreet(reading, token + 1) ? null : undefined;
};

/** "P.J. Bakker", "A. van der Meer" */
export const initials: Rule = ({ reading, token }) => {
  if (!reading.is(token, INITIALS)) return undefined;
  return hasSurname(reading, token) ? 'zeker' : null;
};

/** "met de f van ferdinand" */
export const spelledOut: Rule = ({ reading, token }) =>
  reading.word(token - 1) === 'van' && /^[a-z]$/.test(reading.word(token - 2)) ? null : undefined;

function isStreet(reading: Reading, token: number): boolean {
  return NO_SURNAMES.test(reading.word(token)) && !reading.is(token, NAME | WORD_NAME);
}

/** A full stop or a space, and then a surname. */
function hasSurname(reading: Reading, token: number): boolean {
  if (
    !reading.behind(token).startsWith('.') &&
    (reading.ends[token] as number) - (reading.starts[token] as number) < 2
  )
    return false;
  const last = lastOfName(reading, token);
  return last > token && !(reading.is(last, FUNCTION) && !reading.is(last, WORD_NAME));
}
