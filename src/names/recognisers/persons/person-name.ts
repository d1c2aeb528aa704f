/** How far a name reaches: initials, first names, particles, surnames. */

import {
  CAPITAL,
  COMPOUND,
  FUNCTION,
  GENITIVE,
  INITIALS,
  NAME,
  PARTICLE,
  PLAIN_WORD,
  POSSESSIVE,
  ROLE,
  STAYS,
  STREET,
  TITLE,
  UNKNOWN,
  WORD_NAME,
} from '../../lexicon.js';
import type { Reading } from '../../reading.js';
import { PERSON_VERBS, STAYING_WORDS } from '../../word-lists.js';

/** Places that stay elsewhere, after which families are called: "Peter van Keulen" is no Peter from Cologne. */
const PLACES_IN_SURNAMES = new Set(
  'keulen utrecht delft rijswijk wassenaar groningen antwerpen brussel holland zeeland brabant parijs polen amsterdam rotterdam'.split(
    ' ',
  ),
);

const MOST_PARTICLES = 3;
/** So many tokens before a name are looked at, where only particles may stand. */
export const MOST_BEFORE = 8;
const MOST_PARTS = 5;

/** The last token of the name that begins at the token. */
export function lastOfName(reading: Reading, first: number): number {
  let last = first;
  for (let parts = 1; parts < MOST_PARTS; parts += 1) {
    const next = nextPart(reading, last);
    if (next === null) break;
    last = next;
  }
  return last;
}

/** The next token that belongs to the name, past particles; null when the name ends here. */
function nextPart(reading: Reading, last: number): number | null {
  if (POSSESSIVE.test(reading.written(last))) return null;
  if (reading.behind(last) === '. ' && !reading.is(last, INITIALS)) return null;
  let at = last + 1;
  while (at - last <= MOST_PARTICLES && reading.joins(at - 1) && isParticle(reading, at)) at += 1;
  const particles = at - last - 1;
  if (!reading.joins(at - 1) || at >= reading.length) return null;
  return canFollow(reading, at, particles, last) ? at : null;
}

function isParticle(reading: Reading, token: number): boolean {
  return reading.is(token, PARTICLE) && !reading.is(token, INITIALS);
}

function canFollow(reading: Reading, token: number, particles: number, last: number): boolean {
  const isStreet = reading.is(token, STREET) && NO_SURNAMES.test(reading.word(token));
  if (isStreet && !reading.is(token, NAME | WORD_NAME)) return false;
  if (reading.is(token, CAPITAL)) {
    if (reading.is(token, TITLE) && !reading.is(token, ROLE)) return false;
    if (reading.is(token, STAYS) && !canBeSurname(reading, token)) return false;
    if (reading.is(token, FUNCTION) && !reading.is(token, WORD_NAME)) return false;
    // "Chantal van Vergunningen" says where she works.
    const isOfWork = particles === 1 && reading.word(token - 1) === 'van';
    if (isOfWork && reading.is(token, PLAIN_WORD) && !reading.is(token, NAME | WORD_NAME)) return false;
    return particles > 0 || !reading.opensSentence(token);
  }
  if (reading.hasCapitals(token)) return false;
  // "van der laan"
  if (particles > 1 && reading.is(token, PLAIN_WORD) && /^(?:der|den)$/.test(reading.word(token - 1)))
    return true;
  return canFollowInSmall(reading, token, particles, last);
}

/** The same in a turn without capitals, where a word may be the next one of the sentence. */
function canFollowInSmall(reading: Reading, token: number, particles: number, last: number): boolean {
  const isBehindFirst = isSureName(reading, last) && !PERSON_VERBS.has(reading.word(token));
  if (reading.is(token, FUNCTION)) {
    const isTrade =
      isBehindFirst && (reading.is(token, ROLE) || /^(?:prins|scholten)$/.test(reading.word(token)));
    return reading.is(token, WORD_NAME) && (particles > 0 || isTrade);
  }
  if (reading.is(token, STAYS)) return isBehindFirst && canBeSurname(reading, token);
  if (reading.is(token, NAME)) return !reading.is(token, PLAIN_WORD) || particles > 0;
  if (particles > 0) return reading.is(token, UNKNOWN | WORD_NAME);
  if (reading.is(token, UNKNOWN)) return !reading.is(last, INITIALS);
  if (!isBehindFirst) return false;
  // "karin visser"; and "hanneke wijnbergen zei", but not "heeft hanneke tuingereedschap gekocht"
  return reading.is(token, WORD_NAME) || (reading.is(token, COMPOUND) && isDone(reading, token));
}

/** Somebody acts behind it, or the sentence goes on with who it is. */
function isDone(reading: Reading, token: number): boolean {
  const next = reading.word(token + 1);
  // "meegenomen"
  if (/^\p{L}{2,6}ge\p{L}+(?:en|d|t)$/u.test(reading.word(token))) return false;
  return reading.joins(token) && (PERSON_VERBS.has(next) || /^(?:die|van|en)$/.test(next));
}

export function isSureName(reading: Reading, token: number): boolean {
  return reading.is(token, NAME) && !reading.is(token, PLAIN_WORD);
}

/** Surnames end in `dijk` and `hof`, not in these. */
export const NO_SURNAMES = /(?:straat|laan|weg|plein|kade|gracht|singel|dreef|plantsoen|steeg|pad)$/;

/** A place may be a surname, "Utrecht" and "Tervoort"; an adjective or what everybody knows is none. */
function canBeSurname(reading: Reading, token: number): boolean {
  const word = reading.word(token);
  if (reading.word(token - 1) === 'van' && PLACES_IN_SURNAMES.has(word)) return true;
  return !STAYING_WORDS.has(word) && !/(?:isch|aans|eens|ees|els|ools|rks|gels|nds|ans|uits|se)$/.test(word);
}

/** Where the name ends in the text: without the `'s` of a possessive. */
export function endOfName(reading: Reading, last: number): number {
  const suffix = POSSESSIVE.exec(reading.written(last))?.[0].length ?? (reading.is(last, GENITIVE) ? 1 : 0);
  return (reading.ends[last] as number) - suffix;
}
