/** Addresses: a street with the number of a house; a street by itself is replaced too, unless nobody seems to live there. */

import { readWords } from '../../../files/own-data.js';
import type { Utf16Offset } from '../../../model/transcript.js';
import type { Certainty, Find } from '../../kinds.js';
import { NAME, STREET, TITLE, UNKNOWN } from '../../lexicon.js';
import { follows, type Reading, tokensThatAre } from '../../reading.js';
import { housesByNumber } from './house-by-number.js';
import { floorBehind, houseNumberAt, isNumberWord, numberBehind } from './house-number.js';
import { ARTICLES, isPublicStreet, isShortened, type Street, streetAt } from './street.js';

const LIVES: ReadonlySet<string> = new Set(readWords('names/around/lives'));
const REACH = 6;

export function addresses(reading: Reading): Find[] {
  return [...streets(reading), ...housesByNumber(reading)];
}

function streets(reading: Reading): Find[] {
  return tokensThatAre(reading, STREET | UNKNOWN).flatMap((token): Find[] => {
    if (!reading.is(token, STREET) && !isShortened(reading, token)) return [];
    const street = streetAt(reading, token);
    if (street === null) return [];
    const { first, last } = street;
    const start = reading.starts[numberBefore(reading, first) ?? first] as number;
    const end = numberBehind(reading, last) ?? floorBehind(reading.text, reading.ends[last] as number);
    const isWhole = end !== null || start < (reading.starts[first] as number);
    const certainty = isWhole ? 'zeker' : certaintyByItself(reading, street);
    return certainty === null ? [] : [find(start, end ?? (reading.ends[last] as number), certainty)];
  });
}

/** Of a street without a number. */
function certaintyByItself(reading: Reading, street: Street): Certainty | null {
  if (street.byItself === null) return null;
  const isHome =
    follows(reading, street.first, LIVES, REACH) ||
    isHomeBehind(reading, street.last) ||
    isNextHome(reading, street.first) ||
    isOfSomebody(reading, street.first);
  if (isHome) return 'zeker';
  if (!isPublicStreet(reading, street)) return street.byItself;
  // In doubt, "Jan" of "de Jan van Nassaustraat" would be replaced as somebody.
  return holdsName(reading, street) ? street.byItself : 'twijfel';
}

/** "aan de Hoefkade waar ik woon" */
function isHomeBehind(reading: Reading, last: number): boolean {
  return [1, 2, 3].some(
    (step) => LIVES.has(reading.word(last + step)) && !/[.!?]/.test(reading.behind(last)),
  );
}

/** "eerst op de Hoefkade, nu in de Trompstraat" */
function isNextHome(reading: Reading, first: number): boolean {
  const isArticle = ARTICLES.test(reading.word(first - 1));
  const at = isArticle ? first - 2 : first - 1;
  return (
    /^(?:op|in|aan)$/.test(reading.word(at)) &&
    /^(?:eerst|nu|daarvoor|daarna|later)$/.test(reading.word(at - 1))
  );
}

/** "Anouk van de Prins Hendrikstraat", "die mevrouw uit de Hoefkade" */
function isOfSomebody(reading: Reading, first: number): boolean {
  const isArticle = ARTICLES.test(reading.word(first - 1));
  return isArticle && /^(?:van|uit)$/.test(reading.word(first - 2)) && reading.is(first - 3, NAME | TITLE);
}

/** "op nummer 12 in de Hoefkade" */
function numberBefore(reading: Reading, first: number): number | null {
  for (let at = first - 1; at >= Math.max(0, first - REACH); at -= 1) {
    if (!isNumberWord(reading, at) || houseNumberAt(reading, at + 1) === null) continue;
    const between = Array.from({ length: first - at - 2 }, (_, step) => reading.word(at + 2 + step));
    const isClose = between.every((word) => /^(?:in|op|aan|van|de|het|die|[a-h])$/.test(word));
    return isClose && between.length > 0 ? at + 1 : null;
  }
  return null;
}

function find(start: Utf16Offset, end: Utf16Offset, certainty: Certainty): Find {
  return { kind: 'ADRES', certainty, start, end };
}

function holdsName(reading: Reading, { first, last }: Street): boolean {
  return Array.from({ length: last - first }, (_, step) => first + step).some((token) =>
    reading.is(token, NAME),
  );
}
