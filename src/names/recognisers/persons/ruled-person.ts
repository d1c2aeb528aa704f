/** Who is a person by rules: names from lists, names that their surroundings give away, and names that were heard before. */

import type { Certainty } from '../../kinds.js';
import { CAPITAL, FUNCTION, INITIALS, NAME, UNKNOWN, WORD_NAME } from '../../lexicon.js';
import type { Reading } from '../../reading.js';
import { isStreet, ofCapital } from './capital-person.js';
import { cueBefore } from './person-cue.js';
import { lastOfName } from './person-name.js';
import { mayBeSmallName, ofSmall } from './small-person.js';

/** Folded parts of names of persons who are known already, such as `rivano`. */
export type Heard = ReadonlySet<string>;

const CANDIDATE = NAME | WORD_NAME | UNKNOWN | INITIALS | CAPITAL;

/** Whether the word at a token is part of a name that is known, also with the `'s` of a possessive. */
export function isHeardAt(reading: Reading, token: number, heard: Heard): boolean {
  const word = reading.word(token);
  return heard.has(word) || (word.includes("'") && heard.has(word.replace(/'s?$/, '')));
}

/** What rules tell of a token: lists of names, and words around it that go with a name. */
export function ruledCertainty(reading: Reading, token: number, isHeard: boolean): Certainty | null {
  if (!isByRules(reading, token)) return null;
  const isCapital = reading.is(token, CAPITAL);
  // "het Anna Paulownaplein"
  if (isCapital && reading.joins(token) && reading.is(token + 1, CAPITAL) && isStreet(reading, token + 1))
    return null;
  if (reading.is(token, INITIALS)) return hasSurname(reading, token) ? 'zeker' : null;
  // "met de f van ferdinand"
  if (reading.word(token - 1) === 'van' && /^[a-z]$/.test(reading.word(token - 2))) return null;
  const cue = cueBefore(reading, token);
  if (isCapital && reading.hasCapitals(token)) return ofCapital(reading, token, cue, isHeard);
  return ofSmall(reading, token, cue, isHeard);
}

function isByRules(reading: Reading, token: number): boolean {
  return reading.is(token, CANDIDATE) || mayBeSmallName(reading, token);
}

/** A full stop or a space, and then a surname: "P.J. Bakker", "A. van der Meer". */
function hasSurname(reading: Reading, token: number): boolean {
  if (
    !reading.behind(token).startsWith('.') &&
    (reading.ends[token] as number) - (reading.starts[token] as number) < 2
  )
    return false;
  const last = lastOfName(reading, token);
  return last > token && !(reading.is(last, FUNCTION) && !reading.is(last, WORD_NAME));
}
