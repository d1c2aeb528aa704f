/** How much a trait says: the fewer documents have it, the more. */

import { dividedBy, lengthOf, type Vector } from '../../learning/sparse.js';
import { type Counts, TRAITS, type Traits } from './traits.js';

/** A stretch of talk as two vectors of length 1 (or 0, for talk without words). */
export interface Weighed {
  readonly words: Vector;
  readonly grams: Vector;
}

/** How long the vectors of a stretch of talk were before they were made of length 1. */
export interface Lengths {
  readonly words: number;
  readonly grams: number;
}

export interface Rarity {
  weigh(traits: Traits): Weighed;
  /** The same before its vectors are made of length 1: then parts of a turn can be compared. */
  weighPart(traits: Traits): Weighed;
  /** Of a stem or a pair of stems, how much it says. */
  ofWords(trait: number): number;
}

/** In how many documents each trait is; a trait is a place in a list. */
export interface DocumentCounts {
  readonly documents: number;
  readonly words: Int32Array;
  readonly grams: Int32Array;
}

/** Counts in how many documents each trait is, in any order. */
export interface RarityCount {
  add(traits: Traits): void;
  /** What was counted until now. */
  counts(): DocumentCounts;
}

/** @param counted what was counted before */
export function countRarity(counted?: DocumentCounts): RarityCount {
  const inWords = counted?.words.slice() ?? new Int32Array(TRAITS);
  const inGrams = counted?.grams.slice() ?? new Int32Array(TRAITS);
  let documents = counted?.documents ?? 0;
  return {
    add({ words, grams }) {
      documents += 1;
      for (const key of words.keys) inWords[key] = (inWords[key] as number) + 1;
      for (const key of grams.keys) inGrams[key] = (inGrams[key] as number) + 1;
    },
    counts: () => ({ documents, words: inWords.slice(), grams: inGrams.slice() }),
  };
}

export function rarityFrom({ documents, words: inWords, grams: inGrams }: DocumentCounts): Rarity {
  const says = Float64Array.from({ length: documents + 1 }, (_, having) =>
    Math.log((documents + 1) / (having + 1)),
  );
  const weighPart = ({ words, grams }: Traits): Weighed => ({
    words: weighed(words, inWords, says),
    grams: weighed(grams, inGrams, says),
  });
  return {
    weigh: (traits) => {
      const part = weighPart(traits);
      return shortened(part, lengthsOf(part));
    },
    weighPart,
    ofWords: (trait) => says[inWords[trait] as number] as number,
  };
}

export function lengthsOf({ words, grams }: Weighed): Lengths {
  return { words: lengthOf(words), grams: lengthOf(grams) };
}

/** @param part what was weighed of some talk, maybe not all, and `whole` how long all of it is */
export function shortened({ words, grams }: Weighed, whole: Lengths): Weighed {
  return { words: dividedBy(words, whole.words), grams: dividedBy(grams, whole.grams) };
}

/** (1 + ln how often) · ln((documents + 1) / (documents with it + 1)). */
function weighed({ keys, counts }: Counts, documentsWith: Int32Array, says: Float64Array): Vector {
  const values = new Float64Array(keys.length);
  for (let at = 0; at < keys.length; at += 1) {
    const count = counts[at] as number;
    const often = count === 1 ? 1 : 1 + Math.log(count);
    values[at] = often * (says[documentsWith[keys[at] as number] as number] as number);
  }
  return { keys, values };
}
