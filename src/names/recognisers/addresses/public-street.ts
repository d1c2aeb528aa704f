/** Whether a street without a number is spoken of as a place where everybody comes, so that nobody seems to live there. */

import { readWords } from '../../../files/own-data.js';
import { STREET } from '../../lexicon.js';
import type { Reading } from '../../reading.js';
import { STREETS_ONLY, type Street, streetAt } from './street.js';

/** Where more people come than live; of a street or a lane people say that they live "op de Beetsstraat" too. */
const THOROUGHFARE = /(?:weg|plein|kade|gracht|singel|pad)$/;
const ARTICLES = /^(?:de|het|'t|t|ut)$/;
const WHOLE = /^(?:hele|halve|halte|tramhalte|bushalte|winkelcentrum)$/;
/** Ways past or to a street: nobody lives "langs de Weimarstraat". */
const PAST = /^(?:over|langs|rond|rondom|bij|achter|door|tussen|naar|richting|via|voorbij)$/;
const AT = /^(?:op|in|aan|an)$/;
/** Where people go, and that has an address which is no secret. */
const VENUES: ReadonlySet<string> = new Set(readWords('names/around/venues'));
/** What is told of a street itself. */
const TOLD =
  /^(?:is|was|wordt|werd|had|heeft|heet|heette|kreeg|krijgt|kregen|lag|ligt|liggen|lagen|moet|moest|vielen|viel|zijn|waren|bestaat|loopt|ging|gaat)$/;
const ABOUT_ME = /^(?:ik|wij|we|mijn|me|m'n|mij|ons|onze)$/;
const REACH = 4;

/** "bij de Elandstraat", "tot aan de Loosduinseweg", "de kerk aan de Jan Luykenlaan", "De Erasmusweg is een rivier" */
export function isPublicStreet(reading: Reading, street: Street): boolean {
  const { first, last } = street;
  const [before, second, third] = [1, 2, 3].map((step) => reading.word(first - step)) as [
    string,
    string,
    string,
  ];
  if (WHOLE.test(before) || PAST.test(before)) return true;
  const isThere = ARTICLES.test(before);
  if (!isThere) return isBesideStreet(reading, street);
  if (PAST.test(second) || (AT.test(second) && third === 'tot')) return true;
  const isAtCorner = second === 'van' && third === 'hoek';
  if ((isAtCorner || second === 'op') && THOROUGHFARE.test(reading.word(last))) return true;
  if (AT.test(second) && (VENUES.has(third) || tellsOfPlace(reading, first - 2, last))) return true;
  const isSubject = reading.opensSentence(first - 1) && TOLD.test(reading.word(last + 1));
  return (
    isSubject || /^(?:heet|heette|genoemd)$/.test(reading.word(last + 1)) || isBesideStreet(reading, street)
  );
}

/** "In de Zoutmanstraat willen de winkeliers …", but not "In de Zoutmanstraat heb ik …" */
function tellsOfPlace(reading: Reading, opening: number, last: number): boolean {
  if (!reading.opensSentence(opening) || !reading.joins(last)) return false;
  return ![1, 2, 3, 4].some((step) => ABOUT_ME.test(reading.word(last + step)));
}

/** "de rubensstraat en de vermeerstraat": a row of streets. */
function isBesideStreet(reading: Reading, { first, last }: Street): boolean {
  let before = first - 1;
  while (before >= first - REACH && CONNECTS.test(reading.word(before))) before -= 1;
  const isLaanVan = reading.word(before - 1) === 'van' && reading.word(before - 2) === 'laan';
  if (isLaanVan || isStreet(reading, before)) return !endsSentence(reading, before, first);
  let next = last + 1;
  while (next <= last + REACH && CONNECTS.test(reading.word(next))) next += 1;
  if (endsSentence(reading, last, next)) return false;
  return [next, next + 1, next + 2].some(
    (at) => isStreet(reading, at) && (streetAt(reading, at)?.first ?? reading.length) <= next,
  );
}

const CONNECTS = /^(?:en|of|de|het|'t|t|naar|tot|nee|eh|in|op|aan)$/;

function isStreet(reading: Reading, token: number): boolean {
  return reading.is(token, STREET) && STREETS_ONLY.test(reading.word(token));
}

function endsSentence(reading: Reading, from: number, to: number): boolean {
  return Array.from({ length: to - from }, (_, step) => reading.behind(from + step)).some((gap) =>
    /[.!?;\n]/.test(gap),
  );
}
