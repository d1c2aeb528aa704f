/** What a stretch of talk is made of: its stems, pairs of stems and parts of words, each as a number with how often. */

import { stem } from '../../language/stem.js';
import { BOUNDARY_BITS, type TokenList } from '../../language/token-list.js';
import { mix, within } from '../../learning/traits.js';
import { wordHash } from '../../learning/word-hash.js';

/** Numbers of traits are below this; two that fall on one number share it. They do not depend on the order of texts. */
export const TRAITS = 1 << 20;

/** Numbers of traits in ascending order, each once, and how often each is there. */
export interface Counts {
  readonly keys: Int32Array;
  readonly counts: Uint16Array;
}

export interface Traits {
  /** Stems and pairs of stems that follow each other. */
  readonly words: Counts;
  /** Four letters in a row, of words of four letters and more with their edges. */
  readonly grams: Counts;
}

export interface TraitReader {
  /** The traits of the tokens `from` to `to` (exclusive). */
  (tokens: TokenList, from: number, to: number): Traits;
  /** The trait of the stem of a word, by its number in the vocabulary. */
  stemOf(word: number): number;
  /** A reader that passes over all traits but these. */
  only(wanted: Wanted): TraitReader;
}

const GRAM = 4;
const SHORTEST_WORD = 4;

/** Of each trait whether it is looked for: 1 or 0. */
export interface Wanted {
  readonly words: Uint8Array;
  readonly grams: Uint8Array;
}

/** @param words the vocabulary that token lists were made with, which may grow */
export function createTraitReader(words: readonly string[]): TraitReader {
  // A list that is filled from anywhere is slow, unless it has its length from the start.
  return readerOf(words, new Array<number>(words.length));
}

/** @param stems of each word the hash of its stem, as far as it is known */
function readerOf(words: readonly string[], stems: number[], wanted?: Wanted): TraitReader {
  const grams = new Array<Int32Array>(words.length);
  const learnStem = (word: number): number => {
    const hash = wordHash(stem(words[word] ?? ''));
    stems[word] = hash;
    return hash;
  };
  const learnGrams = (word: number): Int32Array => {
    const all = gramsOf(words[word] ?? '');
    const own = wanted === undefined ? all : all.filter((gram) => wanted.grams[gram] === 1);
    grams[word] = own;
    return own;
  };
  let room = new Int32Array(1024);
  let used = 0;
  const put = (key: number): void => {
    if (used === room.length) {
      const larger = new Int32Array(2 * used);
      larger.set(room);
      room = larger;
    }
    room[used] = key;
    used += 1;
  };
  const isWanted = wanted?.words;
  const putWord = (hash: number): void => {
    const key = within(hash, TRAITS);
    if (isWanted === undefined || isWanted[key] === 1) put(key);
  };
  const read = (tokens: TokenList, from: number, to: number): Traits => {
    used = 0;
    let before: number | undefined;
    for (let at = from; at < to; at += 1) {
      const word = (tokens.words[at] as number) >> BOUNDARY_BITS;
      const hash = stems[word] ?? learnStem(word);
      putWord(hash);
      if (before !== undefined) putWord(mix(before, hash));
      before = hash;
    }
    const ofWords = counted(room.subarray(0, used));
    used = 0;
    for (let at = from; at < to; at += 1) {
      const word = (tokens.words[at] as number) >> BOUNDARY_BITS;
      const own = grams[word] ?? learnGrams(word);
      for (let gram = 0; gram < own.length; gram += 1) put(own[gram] as number);
    }
    return { words: ofWords, grams: counted(room.subarray(0, used)) };
  };
  return Object.assign(read, {
    stemOf: (word: number) => within(stems[word] ?? learnStem(word), TRAITS),
    only: (some: Wanted) => readerOf(words, stems, some),
  });
}

function gramsOf(word: string): Int32Array {
  if (word.length < SHORTEST_WORD) return new Int32Array(0);
  const edged = `_${word}_`;
  return Int32Array.from({ length: edged.length - GRAM + 1 }, (_, at) =>
    within(wordHash(edged.slice(at, at + GRAM)), TRAITS),
  );
}

const NONE: Counts = { keys: new Int32Array(0), counts: new Uint16Array(0) };

/** @param keys may be put in another order */
function counted(keys: Int32Array): Counts {
  if (keys.length === 0) return NONE;
  keys.sort();
  let distinct = 1;
  for (let at = 1; at < keys.length; at += 1) if (keys[at] !== keys[at - 1]) distinct += 1;
  const each = new Int32Array(distinct);
  const counts = new Uint16Array(distinct);
  let last = -1;
  for (let at = 0; at < keys.length; at += 1) {
    const key = keys[at] as number;
    if (last < 0 || each[last] !== key) {
      last += 1;
      each[last] = key;
    }
    counts[last] = (counts[last] as number) + 1;
  }
  return { keys: each, counts };
}
