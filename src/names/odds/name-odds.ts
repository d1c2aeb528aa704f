/** How likely a word is to name a person where it stands, by what was learned from turns with names marked in them. */

import { readOwnBytes } from '../../files/own-data.js';
import { unpack } from '../../learning/weights.js';
import { FUNCTION, type Lexicon, MIXED, NUMBER, WORD_NAME } from '../lexicon.js';
import type { Reading } from '../reading.js';
import { STAYING_WORDS } from '../word-lists.js';
import { placeOf, TRAITS, traitsAround, traitsOfWord } from './traits.js';

/** Where the weights stand in the data folder, packed as learning/weights.ts says. */
export const NAME_WEIGHTS = 'weights/names.bin';

/** What a packed weight of 1 adds to the odds. */
export const WEIGHT_UNIT = 0.05;

/** A word that is less likely by itself hardly is a name in any surroundings, so that most words need no look around them. */
const HOPELESS = -2.5;
/** What such a word has, without a look around it. */
const NEXT_TO_NONE = -9;

/** Of one reading: the natural logarithm of the odds that a token is part of the name of a person, 0 for as likely as not. */
export type NameOdds = (token: number) => number;

export function nameOddsIn(reading: Reading): NameOdds {
  const ofWords = ofWordsIn(reading.lexicon);
  const known = new Float32Array(reading.length).fill(Number.NaN);
  return (token) => {
    if (token < 0 || token >= reading.length) return NONE;
    const before = known[token] as number;
    if (!Number.isNaN(before)) return before;
    const ofWord = oddsOfWord(reading, token, ofWords);
    const odds = withSurroundings(reading, token, ofWord);
    known[token] = odds;
    return odds;
  };
}

const NONE = Number.NEGATIVE_INFINITY;

function withSurroundings(reading: Reading, token: number, ofWord: number): number {
  if (ofWord === NONE) return NONE;
  if (ofWord < HOPELESS) return NEXT_TO_NONE;
  return ofWord + sumOf((tell) => traitsAround(reading, token, tell));
}

/** At least two, and no pseudonym. */
const LETTERS = /^\p{L}.*\p{L}/u;

/** Whether odds mean anything: articles, numbers and single letters never are a name; "van" may begin one. */
export function mayBeName(reading: Reading, token: number): boolean {
  if (reading.is(token, NUMBER | MIXED) || (reading.is(token, FUNCTION) && !reading.is(token, WORD_NAME)))
    return false;
  const word = reading.word(token);
  return LETTERS.test(word) && !STAYING_WORDS.has(word);
}

const PLACES = 4;
/** Of each lexicon, what its words add by themselves in each place: texts repeat their words. */
const remembered = new WeakMap<Lexicon, number[]>();

function ofWordsIn(lexicon: Lexicon): number[] {
  const before = remembered.get(lexicon);
  if (before !== undefined) return before;
  const ofWords: number[] = [];
  remembered.set(lexicon, ofWords);
  return ofWords;
}

function oddsOfWord(reading: Reading, token: number, ofWords: number[]): number {
  const place = placeOf(reading, token);
  const row = (reading.numbers[token] as number) * PLACES + place;
  const before = ofWords[row];
  if (before !== undefined) return before;
  const bits = reading.bits[token] as number;
  const odds = mayBeName(reading, token)
    ? sumOf((tell) => traitsOfWord(reading.word(token), bits, place, tell))
    : NONE;
  ofWords[row] = odds;
  return odds;
}

function sumOf(tellTraits: (tell: (trait: number) => void) => void): number {
  const weights = loadWeights();
  let sum = 0;
  tellTraits((trait) => {
    sum += weights[trait] as number;
  });
  return sum * WEIGHT_UNIT;
}

let loaded: Int8Array | undefined;

/** As `npm run learn` wrote them; read when first asked for, since most commands never do. */
function loadWeights(): Int8Array {
  loaded ??= unpack(readOwnBytes(NAME_WEIGHTS), TRAITS);
  return loaded;
}
