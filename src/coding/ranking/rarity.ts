/** How much a trait says: the fewer turns, questions and codes have it, the more. */

import { unit, type Vector } from '../../learning/sparse.js';
import { type Counts, TRAITS, type Traits } from './traits.js';

/** A stretch of talk as two vectors of length 1 (or 0, for talk without words). */
export interface Weighed {
  readonly words: Vector;
  readonly grams: Vector;
}

export interface Rarity {
  weigh(traits: Traits): Weighed;
  /** The same before its vectors are made of length 1: then parts of a turn can be compared. */
  weighPart(traits: Traits): Weighed;
  /** Of a stem or a pair of stems, how much it says. */
  ofWords(trait: number): number;
}

/** Counts in how many documents each trait is, in any order. */
export interface RarityCount {
  add(traits: Traits): void;
  /** What was counted until now. */
  rarity(): Rarity;
}

export function countRarity(): RarityCount {
  const inWords = new Int32Array(TRAITS);
  const inGrams = new Int32Array(TRAITS);
  let documents = 0;
  return {
    add({ words, grams }) {
      documents += 1;
      for (const key of words.keys) inWords[key] = (inWords[key] as number) + 1;
      for (const key of grams.keys) inGrams[key] = (inGrams[key] as number) + 1;
    },
    rarity() {
      const says = Float64Array.from({ length: documents + 1 }, (_, having) =>
        Math.log((documents + 1) / (having + 1)),
      );
      const ofWords = inWords.slice();
      const ofGrams = inGrams.slice();
      const weighPart = ({ words, grams }: Traits): Weighed => ({
        words: weighed(words, ofWords, says),
        grams: weighed(grams, ofGrams, says),
      });
      return {
        weigh: (traits) => {
          const { words, grams } = weighPart(traits);
          return { words: unit(words), grams: unit(grams) };
        },
        weighPart,
        ofWords: (trait) => says[ofWords[trait] as number] as number,
      };
    },
  };
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
