/** How alike a turn with its question is to each code: the words to its profile, the parts of words to its text. */

import type { Vector } from '../../learning/sparse.js';
import { type HeardTurn, QUESTION } from './heard.js';
import type { Weighed } from './rarity.js';
import { TRAITS } from './traits.js';

/** What parts of words weigh against whole ones. */
export const PARTS = 0.5;

/** Of each code how alike it is to a turn, as it can be kept: 0 when they share nothing. */
export type Likeness = (turn: Pick<HeardTurn, 'spoken' | 'asked'>) => Float32Array;

/** @param profiles of each code, and `docs` its text */
export function createLikeness(profiles: readonly Vector[], docs: readonly Weighed[]): Likeness {
  const ofWords = createIndex(profiles);
  const ofGrams = createIndex(docs.map(({ grams }) => grams));
  return ({ spoken, asked }) => {
    const sums = new Float64Array(docs.length);
    addProducts(ofWords, spoken.words, 1, sums);
    addProducts(ofGrams, spoken.grams, PARTS, sums);
    if (asked !== null) {
      addProducts(ofWords, asked.words, QUESTION, sums);
      addProducts(ofGrams, asked.grams, PARTS * QUESTION, sums);
    }
    return new Float32Array(sums);
  };
}

/** Of each trait the codes that have it, and what it weighs in them: most codes share little with a turn. */
interface Index {
  /** Of each trait where its codes begin; those of the next one are behind them. */
  readonly from: Int32Array;
  readonly codes: Int32Array;
  readonly weights: Float64Array;
}

function createIndex(vectors: readonly Vector[]): Index {
  const from = new Int32Array(TRAITS + 1);
  for (const { keys } of vectors) for (const key of keys) from[key + 1] = (from[key + 1] as number) + 1;
  for (let trait = 0; trait < TRAITS; trait += 1) {
    from[trait + 1] = (from[trait + 1] as number) + (from[trait] as number);
  }
  const size = from[TRAITS] as number;
  const [codes, weights] = [new Int32Array(size), new Float64Array(size)];
  const next = from.slice();
  vectors.forEach(({ keys, values }, code) => {
    keys.forEach((key, at) => {
      const place = next[key] as number;
      next[key] = place + 1;
      codes[place] = code;
      weights[place] = values[at] as number;
    });
  });
  return { from, codes, weights };
}

function addProducts(
  { from, codes, weights }: Index,
  { keys, values }: Vector,
  factor: number,
  sums: Float64Array,
): void {
  for (let at = 0; at < keys.length; at += 1) {
    const key = keys[at] as number;
    const end = from[key + 1] as number;
    let place = from[key] as number;
    if (place === end) continue;
    const value = factor * (values[at] as number);
    for (; place < end; place += 1) {
      const code = codes[place] as number;
      sums[code] = (sums[code] as number) + value * (weights[place] as number);
    }
  }
}
