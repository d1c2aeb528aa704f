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
}

const GRAM = 4;
const SHORTEST_WORD = 4;

/** @param words the vocabulary that token lists were made with, which may grow */
export function createTraitReader(words: readonly string[]): TraitReader {
  const stems: number[] = [];
  const grams: Int32Array[] = [];
  const learn = (word: number): number => {
    const spelling = words[word] ?? '';
    const hash = wordHash(stem(spelling));
    stems[word] = hash;
    grams[word] = gramsOf(spelling);
    return hash;
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
  const read = (tokens: TokenList, from: number, to: number): Traits => {
    used = 0;
    let before: number | undefined;
    for (let at = from; at < to; at += 1) {
      const word = (tokens.words[at] as number) >> BOUNDARY_BITS;
      const hash = stems[word] ?? learn(word);
      put(within(hash, TRAITS));
      if (before !== undefined) put(within(mix(before, hash), TRAITS));
      before = hash;
    }
    const ofWords = counted(room.subarray(0, used));
    used = 0;
    for (let at = from; at < to; at += 1) {
      for (const gram of grams[(tokens.words[at] as number) >> BOUNDARY_BITS] as Int32Array) put(gram);
    }
    return { words: ofWords, grams: counted(room.subarray(0, used)) };
  };
  const stemOf = (word: number): number => within(stems[word] ?? learn(word), TRAITS);
  return Object.assign(read, { stemOf });
}

function gramsOf(word: string): Int32Array {
  if (word.length < SHORTEST_WORD) return new Int32Array(0);
  const edged = `_${word}_`;
  return Int32Array.from({ length: edged.length - GRAM + 1 }, (_, at) =>
    within(wordHash(edged.slice(at, at + GRAM)), TRAITS),
  );
}

/** @param keys may be put in another order */
function counted(keys: Int32Array): Counts {
  keys.sort();
  const each = new Int32Array(keys.length);
  const counts = new Uint16Array(keys.length);
  let last = -1;
  for (const key of keys) {
    if (last < 0 || each[last] !== key) {
      last += 1;
      each[last] = key;
    }
    counts[last] = (counts[last] as number) + 1;
  }
  return { keys: each.slice(0, last + 1), counts: counts.slice(0, last + 1) };
}
