/** What is true of a word and of what stands around it, each as the number of a weight. */

import { mix, questions, type Tell, within } from '../../learning/traits.js';
import { wordHash } from '../../learning/word-hash.js';
import {
  CAPITAL,
  COMPOUND,
  FUNCTION,
  IS_CALLED,
  NAME,
  NUMBER,
  PARTICLE,
  PLACE,
  PLAIN_WORD,
  ROLE,
  STAYS,
  TITLE,
  UNKNOWN,
  WORD_NAME,
} from '../lexicon.js';
import type { Reading } from '../reading.js';
import { FIRST_NAMES, OFTEN_WORDS, SURNAME_WORDS } from '../word-lists.js';

/** So many weights are told apart; two traits that fall on one number share it. */
export const TRAITS = 1 << 18;

/** Where the word stands: 1 for a turn that has capitals, 2 for where a sentence opens. */
export type Place = 0 | 1 | 2 | 3;

export function placeOf(reading: Reading, token: number): Place {
  return ((reading.hasCapitals(token) ? 1 : 0) + (reading.opensSentence(token) ? 2 : 0)) as Place;
}

/** Calls `tell` with the number of each trait of a word by itself, below TRAITS; always in the same order. */
export function traitsOfWord(word: string, bits: number, place: Place, tell: Tell): void {
  const ask = questions(0, TRAITS, tell);
  const sort = sortOf(bits);
  const self = mix(bits & KINDS, place);
  ask(0, 0, 0);
  ask(self, 0, 0);
  ask(self, listsOf(word), 0);
  ask(wordHash(word), 0, 0);
  for (let size = 1; size <= LONGEST_AFFIX; size += 1) {
    ask(wordHash(word.slice(-size)), sort, 0);
    ask(wordHash(word.slice(0, size)), sort, 0);
  }
  if ((bits & UNKNOWN) === 0) return;
  const edged = `^${word}$`;
  for (let at = 0; at + GRAM <= edged.length; at += 1)
    tell(within(mix(GRAMS, wordHash(edged.slice(at, at + GRAM))), TRAITS));
}

/** The same for what stands around a token. */
export function traitsAround(reading: Reading, token: number, tell: Tell): void {
  const ask = questions(SURROUNDINGS, TRAITS, tell);
  const bits = reading.bits[token] ?? 0;
  const sort = sortOf(bits);
  const place = placeOf(reading, token);
  const self = mix(bits & KINDS, place);
  const isCased = place & 1;
  const [left, right] = [edgeBehind(reading, token - 1), edgeBehind(reading, token)];
  const before = left || hashOf(reading, token - 1);
  const next = right || hashOf(reading, token + 1);
  const [beforeThat, afterThat] = [hashOf(reading, token - 2), hashOf(reading, token + 2)];
  ask(before, sort, 0);
  ask(next, sort, 0);
  ask(before, self, 0);
  ask(next, self, 0);
  ask(beforeThat, sort, 0);
  ask(afterThat, sort, 0);
  ask(beforeThat, before, sort);
  ask(next, afterThat, sort);

  const kindBefore = left || kindOf(reading, token - 1);
  const kindNext = right || kindOf(reading, token + 1);
  ask(kindBefore, self, 0);
  ask(kindNext, self, 0);
  ask(kindOf(reading, token - 2), kindBefore, mix(sort, isCased));
  ask(kindNext, kindOf(reading, token + 2), mix(sort, isCased));
  ask(kindBefore, next, sort);
  ask(before, kindNext, sort);
}

const LONGEST_AFFIX = 4;
const GRAM = 3;
/** What questions about surroundings and about parts of words are numbered from. */
const SURROUNDINGS = 100;
const GRAMS = 200;

/** What the lists say of a word, as far as it matters here. */
const KINDS =
  CAPITAL |
  COMPOUND |
  FUNCTION |
  IS_CALLED |
  NAME |
  NUMBER |
  PARTICLE |
  PLACE |
  PLAIN_WORD |
  ROLE |
  STAYS |
  TITLE |
  UNKNOWN |
  WORD_NAME;

/** 1 for what may be a name by itself, 2 for other words. */
function sortOf(bits: number): number {
  return (bits & (NAME | WORD_NAME | UNKNOWN | STAYS)) > 0 ? 1 : 2;
}

/** A pseudonym in a stored text is what it stands for. */
function kindOf(reading: Reading, token: number): number {
  if (!reading.word(token).startsWith(PERSON)) return (reading.bits[token] ?? 0) & KINDS;
  return reading.hasCapitals(token) ? NAME | CAPITAL : NAME;
}

const PERSON = '[persoon-';

function hashOf({ lexicon, numbers, length }: Reading, token: number): number {
  return token >= 0 && token < length ? lexicon.hashAt(numbers[token] as number) : 0;
}

function listsOf(word: string): number {
  return (
    (FIRST_NAMES.has(word) ? 1 : 0) + (OFTEN_WORDS.has(word) ? 2 : 0) + (SURNAME_WORDS.has(word) ? 4 : 0)
  );
}

/** What parts a token from the next: 0 for nothing but a space. */
function edgeBehind(reading: Reading, token: number): number {
  if (token < 0 || token + 1 >= reading.length) return 1;
  if (reading.joins(token)) return 0;
  const behind = reading.behind(token);
  if (behind.includes('\n')) return 1;
  return /[.!?:]/.test(behind) ? 2 : 3;
}
