/** How much a doubtful passage asks for a person's eye: how likely it names somebody, and how well one could be found by it. */

import type { Kind } from '../model/identifying.js';
import type { Span } from '../model/transcript.js';
import type { Find } from './kinds.js';
import type { Lexicon } from './lexicon.js';
import { nameOddsIn } from './odds/name-odds.js';
import { read } from './reading.js';
import { nameParts } from './who/name-parts.js';
import { FUNCTION_WORDS } from './word-lists.js';

/** Of each find how likely it is what it seems, from 0 to 1: of persons by what was learned, of others as likely as not. */
export function likelihoods(text: string, finds: readonly Find[], lexicon: Lexicon): number[] {
  const reading = read(text, lexicon);
  const oddsOf = nameOddsIn(reading);
  let token = 0;
  return finds.map(({ kind, start, end }) => {
    while ((reading.ends[token] ?? text.length) <= start) token += 1;
    let most = Number.NEGATIVE_INFINITY;
    for (let at = token; (reading.starts[at] ?? end) < end; at += 1) most = Math.max(most, oddsOf(at));
    return kind === 'PERSOON' ? 1 / (1 + Math.exp(-most)) : EVEN;
  });
}

const EVEN = 0.5;

/** By a number somebody is found at once, by an age hardly. */
const BY_KIND: Readonly<Record<Kind, number>> = {
  PERSOON: 0.8,
  FUNCTIE: 0.6,
  ADRES: 0.9,
  POSTCODE: 0.9,
  TELEFOON: 1,
  EMAIL: 1,
  URL: 0.7,
  BSN: 1,
  IBAN: 1,
  KENTEKEN: 1,
  DATUM: 0.5,
  LEEFTIJD: 0.3,
  ORGANISATIE: 0.4,
  INITIATIEF: 0.5,
};

/** How well somebody could be found by a passage, from 0 to 1; by a first name and a surname better than by one of them. */
export function identifying(kind: Kind, words: string): number {
  return kind === 'PERSOON' && nameParts(words).length > 1 ? 1 : BY_KIND[kind];
}

/** Whether there is nothing in a passage but words such as "van", written as words are. */
export function isFunctionWords(text: string, { start, end }: Span): boolean {
  return text
    .slice(start, end)
    .split(/\s+/)
    .every((word) => FUNCTION_WORDS.has(word));
}
