/** Persons: names from lists, names that their surroundings give away, and names that were heard before. */

import type { Certainty, Find } from '../kinds.js';
import { CAPITAL, FUNCTION, INITIALS, NAME, PARTICLE, TITLE, UNKNOWN, WORD_NAME } from '../lexicon.js';
import type { Reading } from '../reading.js';
import { NAMES_FIRST } from '../words/word-names.js';
import { isStreet, isSurnameThatOpens, ofCapital, openingParticle } from './capital-person.js';
import { cueBefore } from './person-cue.js';
import { endOfName, lastOfName } from './person-name.js';
import { lastOfPublicName } from './public-name.js';
import { mayBeSmallName, ofSmall } from './small-person.js';
import { firstOfSmallSurname } from './small-surname.js';

/** Folded parts of names of persons who are known already, such as `rivano`. */
export type Heard = ReadonlySet<string>;

const CANDIDATE = NAME | WORD_NAME | UNKNOWN | INITIALS | CAPITAL;

export function persons(reading: Reading, heard: Heard): Find[] {
  const finds: Find[] = [];
  for (let token = 0; token < reading.length; token += 1) {
    if (!reading.is(token, CANDIDATE) && !mayBeSmallName(reading, token)) continue;
    const lastPublic = lastOfPublicName(reading, token);
    if (lastPublic !== null) {
      token = lastPublic;
      continue;
    }
    const certainty = certaintyOf(reading, token, heard);
    if (certainty === null) continue;
    const last = certainty === 'gelaten' ? token : lastOfName(reading, token);
    const first = certainty === 'zeker' ? withParticles(reading, token) : token;
    finds.push({
      kind: 'PERSOON',
      certainty,
      start: reading.starts[first] as number,
      end: endOfName(reading, last),
    });
    token = last;
  }
  return finds;
}

/** "El Idrissi", "De Rooij", "meneer de Rooij": particles before a surname belong to it, where no first name stands. */
function withParticles(reading: Reading, token: number): number {
  if (isSurnameThatOpens(reading, token) && !NAMES_FIRST.has(reading.word(token)))
    return openingParticle(reading, token) ?? token;
  if (!reading.hasCapitals(token) && !isBehindTitle(reading, token))
    return firstOfSmallSurname(reading, token);
  let first = token;
  while (first > 0 && reading.joins(first - 1) && isNamePart(reading, first - 1)) first -= 1;
  return first;
}

function isNamePart(reading: Reading, token: number): boolean {
  if (!reading.is(token, PARTICLE)) return false;
  if (reading.is(token, CAPITAL))
    return !reading.opensSentence(token) || /^(?:el|al|ait|ben)$/.test(reading.word(token));
  return isBehindTitle(reading, token);
}

function isBehindTitle(reading: Reading, token: number): boolean {
  let at = token - 1;
  while (at > 0 && reading.is(at, PARTICLE) && !reading.is(at, TITLE)) at -= 1;
  return reading.is(at, TITLE | INITIALS) && reading.joins(at);
}

function certaintyOf(reading: Reading, token: number, heard: Heard): Certainty | null {
  const isCapital = reading.is(token, CAPITAL);
  // "het Anna Paulownaplein"
  if (isCapital && reading.joins(token) && reading.is(token + 1, CAPITAL) && isStreet(reading, token + 1))
    return null;
  if (reading.is(token, INITIALS)) return hasSurname(reading, token) ? 'zeker' : null;
  const word = reading.word(token).replace(/'s?$/, '');
  // "met de f van ferdinand"
  if (reading.word(token - 1) === 'van' && /^[a-z]$/.test(reading.word(token - 2))) return null;
  const cue = cueBefore(reading, token);
  if (isCapital && reading.hasCapitals(token)) return ofCapital(reading, token, cue, heard.has(word));
  return ofSmall(reading, token, cue, heard.has(word));
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
