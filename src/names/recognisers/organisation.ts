/** Organisations and initiatives that are called by a name: "stichting De Brug", "buurthuis De Vlierboom". */

import { readWords } from '../../files/own-data.js';
import type { Find, Kind } from '../kinds.js';
import { CAPITAL, FUNCTION, NAME, PARTICLE, PLAIN_WORD, STAYS, UNKNOWN } from '../lexicon.js';
import type { Reading } from '../reading.js';
import { PERSON_VERBS, STAYING_ORGANISATIONS } from '../word-lists.js';

const ORGANISATION: ReadonlySet<string> = new Set(readWords('names/around/organisations'));
const INITIATIVE: ReadonlySet<string> = new Set(readWords('names/around/initiatives'));
const MOST_WORDS = 5;

export function organisations(reading: Reading): Find[] {
  const finds: Find[] = [];
  for (let token = 0; token < reading.length - 1; token += 1) {
    // The words before such names are Dutch.
    if (!reading.joins(token) || reading.languages().isForeignAt(token)) continue;
    if (!reading.hasCapitals(token)) finds.push(...withoutCapitals(reading, token));
    if (!reading.is(token + 1, CAPITAL)) continue;
    const word = reading.word(token);
    const kind: Kind | null = ORGANISATION.has(word)
      ? 'ORGANISATIE'
      : INITIATIVE.has(word)
        ? 'INITIATIEF'
        : null;
    const last = kind === null ? null : lastOfName(reading, token + 1);
    if (kind === null || last === null) continue;
    finds.push({
      kind,
      certainty: 'zeker',
      start: reading.starts[token + 1] as number,
      end: reading.ends[last] as number,
    });
    token = last;
  }
  return finds;
}

/** Of these every name is called, also by words of every day: "stichting samen sterk". */
const ALWAYS_NAMED = /^(?:stichting|(?:bewoners|buurt|voetbal|sport|speeltuin|winkeliers)vereniging)$/;
const MOST_SMALL_WORDS = 3;

/** "bakkerij yilmaz" and "stichting samen sterk" as speech recognition writes them, of which the last is for a person to judge. */
function withoutCapitals(reading: Reading, token: number): Find[] {
  if (!ORGANISATION.has(reading.word(token))) return [];
  const first = token + 1;
  let last = token;
  for (let at = first; at <= token + MOST_SMALL_WORDS && reading.joins(at - 1); at += 1) {
    const isSmall = reading.is(at, FUNCTION) && !/^(?:samen|goed|mooi)$/.test(reading.word(at));
    const isArticle = at === first && /^(?:de|het)$/.test(reading.word(at));
    if (PERSON_VERBS.has(reading.word(at)) || reading.is(at, STAYS) || (isSmall && !isArticle)) break;
    last = at;
  }
  if (last === token || (last === first && reading.is(first, FUNCTION))) return [];
  const isNamed = reading.is(first, NAME | UNKNOWN) && !reading.is(first, PLAIN_WORD);
  const words = Array.from({ length: last - token }, (_, step) => reading.word(first + step)).join(' ');
  if (STAYING_ORGANISATIONS.some((known) => words.includes(known))) return [];
  if (!isNamed && !ALWAYS_NAMED.test(reading.word(token))) return [];
  const [start, end] = [reading.starts[first] as number, reading.ends[isNamed ? first : last] as number];
  return [{ kind: 'ORGANISATIE', certainty: isNamed ? 'zeker' : 'twijfel', start, end }];
}

/** Words with a capital and the small words between them, up to the wijk or place it ends in; null for a name that everybody knows. */
function lastOfName(reading: Reading, first: number): number | null {
  let last = first;
  for (let at = first + 1; at < first + MOST_WORDS && reading.joins(at - 1); at += 1) {
    if (reading.is(at, CAPITAL)) last = at;
    else if (!reading.is(at, PARTICLE) && !/^(?:en|voor)$/.test(reading.word(at))) break;
  }
  const wordsFrom = (token: number): string =>
    Array.from({ length: last - token + 1 }, (_, step) => reading.word(token + step)).join(' ');
  if (STAYING_ORGANISATIONS.some((known) => !PLACES.has(known) && wordsFrom(first).includes(known)))
    return null;
  // "Stichting Samen Spoorwijk": what the wijk is called stays readable.
  while (last >= first) {
    if (PLACES.has(wordsFrom(last - 1))) last -= 2;
    else if (
      reading.is(last, STAYS) ||
      !reading.is(last, CAPITAL) ||
      (first === last && reading.is(first, PARTICLE))
    )
      last -= 1;
    else return last;
  }
  return null;
}

/** Places of two words. */
const PLACES: ReadonlySet<string> = new Set(['nieuw waldeck', 'den haag']);
