/** How alike a turn with its question is to each code: the words to its profile, the parts of words to its text. */

import type { Vector } from '../../learning/sparse.js';
import { type HeardTurn, QUESTION } from './heard.js';
import type { Weighed } from './rarity.js';
import { TRAITS } from './traits.js';

/** What parts of words weigh against whole ones. */
export const PARTS = 0.5;

/** Of each code how alike it is to a turn: 0 when they share nothing. */
export type Likeness = (turn: Pick<HeardTurn, 'spoken' | 'asked'>) => Float64Array;

/** @param profiles of each code, and `docs` its text */
export function createLikeness(profiles: readonly Vector[], docs: readonly Weighed[]): Likeness {
  const addWords = createIndex(profiles);
  const addGrams = createIndex(docs.map(({ grams }) => grams));
  return ({ spoken, asked }) => {
    const sums = new Float64Array(docs.length);
    addWords(spoken.words, 1, sums);
    addGrams(spoken.grams, PARTS, sums);
    if (asked !== null) {
      addWords(asked.words, QUESTION, sums);
      addGrams(asked.grams, PARTS * QUESTION, sums);
    }
    return sums;
  };
}

type AddProducts = (vector: Vector, factor: number, sums: Float64Array) => void;

interface Postings {
  readonly codes: number[];
  readonly weights: number[];
}

/** Of each trait the codes that have it: most codes share little with a turn. */
function createIndex(vectors: readonly Vector[]): AddProducts {
  /** Of each trait from 1 the number of its postings; 0 for none. */
  const numbers = new Int32Array(TRAITS);
  const postings: Postings[] = [];
  vectors.forEach(({ keys, values }, code) => {
    keys.forEach((key, at) => {
      const number = numbers[key] as number;
      const own = number === 0 ? { codes: [], weights: [] } : (postings[number - 1] as Postings);
      if (number === 0) numbers[key] = postings.push(own);
      own.codes.push(code);
      own.weights.push(values[at] as number);
    });
  });
  return ({ keys, values }, factor, sums) => {
    for (let at = 0; at < keys.length; at += 1) {
      const number = numbers[keys[at] as number] as number;
      if (number === 0) continue;
      const { codes, weights } = postings[number - 1] as Postings;
      const value = factor * (values[at] as number);
      for (let place = 0; place < codes.length; place += 1) {
        const code = codes[place] as number;
        sums[code] = (sums[code] as number) + value * (weights[place] as number);
      }
    }
  };
}
