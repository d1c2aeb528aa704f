/** How likely a word is to name a person where it stands, by what was learned from turns with names marked in them. */

import { FUNCTION, type Lexicon, NUMBER, WORD_NAME } from '../lexicon.js';
import type { Reading } from '../reading.js';
import { STAYING_WORDS } from '../words/staying-names.js';
import { placeOf, TRAITS, traitsAround, traitsOfWord } from './traits.js';
import { PACKED_WEIGHTS } from './weights.js';

/** What a packed weight of 1 adds to the odds. */
export const WEIGHT_UNIT = 0.05;

/** A word that is less likely by itself hardly is a name in any surroundings, so that these need no look; decisions lie above. */
const HOPELESS = -3;

/** Of one reading: the natural logarithm of the odds that a token is part of the name of a person, 0 for as likely as not. */
export type NameOdds = (token: number) => number;

export function nameOddsIn(reading: Reading): NameOdds {
  const known = new Float32Array(reading.length).fill(Number.NaN);
  return (token) => {
    if (Number.isNaN(known[token])) known[token] = mayBeName(reading, token) ? oddsOf(reading, token) : NONE;
    return known[token] ?? NONE;
  };
}

const NONE = Number.NEGATIVE_INFINITY;
/** At least two, and no pseudonym. */
const LETTERS = /^\p{L}.*\p{L}/u;

/** Whether odds mean anything: articles, numbers and single letters never are a name; "van" may begin one. */
export function mayBeName(reading: Reading, token: number): boolean {
  if (reading.is(token, NUMBER) || (reading.is(token, FUNCTION) && !reading.is(token, WORD_NAME)))
    return false;
  const word = reading.word(token);
  return LETTERS.test(word) && !STAYING_WORDS.has(word);
}

function oddsOf(reading: Reading, token: number): number {
  const ofWord = oddsOfWord(reading, token);
  if (ofWord < HOPELESS) return ofWord;
  const weights = loadWeights();
  let sum = 0;
  traitsAround(reading, token, (trait) => {
    sum += weights[trait] as number;
  });
  return ofWord + sum * WEIGHT_UNIT;
}

const PLACES = 4;
/** Of each lexicon, what its words add by themselves in each place: texts repeat their words. */
const ofWords = new WeakMap<Lexicon, number[]>();

function oddsOfWord(reading: Reading, token: number): number {
  const { lexicon, numbers, bits } = reading;
  const place = placeOf(reading, token);
  const row = (numbers[token] as number) * PLACES + place;
  const known = ofWords.get(lexicon) ?? [];
  ofWords.set(lexicon, known);
  const before = known[row];
  if (before !== undefined) return before;
  const weights = loadWeights();
  let sum = 0;
  traitsOfWord(reading.word(token), bits[token] as number, place, (trait) => {
    sum += weights[trait] as number;
  });
  known[row] = sum * WEIGHT_UNIT;
  return sum * WEIGHT_UNIT;
}

let loaded: Int8Array | undefined;

function loadWeights(): Int8Array {
  loaded ??= unpackWeights(PACKED_WEIGHTS);
  return loaded;
}

/** Pairs of bytes in base64: how many traits further, and the weight of that one; 0 for traits that weigh nothing. */
export function unpackWeights(packed: string): Int8Array {
  const weights = new Int8Array(TRAITS);
  const bytes = Buffer.from(packed, 'base64');
  let trait = -1;
  for (let at = 0; at < bytes.length; at += 2) {
    trait += bytes[at] as number;
    weights[trait] = bytes[at + 1] as number;
  }
  return weights;
}
