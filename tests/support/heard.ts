/** Talk as the ranking hears it, from sentences. */

import type { CodedTurn, HeardTurn } from '../../src/coding/ranking/heard.js';
import { countRarity, rarityFrom, type Weighed } from '../../src/coding/ranking/rarity.js';
import { createTraitReader, type Traits } from '../../src/coding/ranking/traits.js';
import { listTokens } from '../../src/language/token-list.js';
import { createVocabulary } from '../../src/language/vocabulary.js';
import type { Vector } from '../../src/learning/sparse.js';

export function traitsOf(text: string): Traits {
  const vocabulary = createVocabulary();
  const tokens = listTokens(text, vocabulary);
  return createTraitReader(vocabulary.words)(tokens, 0, tokens.length);
}

/** Weighs a text by how rare its traits are among all these. */
export function weigher(...texts: readonly string[]): (text: string) => Weighed {
  const count = countRarity();
  for (const text of texts) count.add(traitsOf(text));
  const { weigh } = rarityFrom(count.counts());
  return (text) => weigh(traitsOf(text));
}

export interface Said {
  readonly file?: string;
  readonly turn?: number;
  readonly asked?: string;
  readonly terms?: readonly number[];
  readonly codes?: readonly number[];
}

export function heard(weigh: (text: string) => Weighed, text: string, said: Said = {}): HeardTurn {
  const { file = 'R01.txt', turn = 1, asked, terms = [] } = said;
  return { file, turn, spoken: weigh(text), asked: asked === undefined ? null : weigh(asked), terms };
}

export function coded(weigh: (text: string) => Weighed, text: string, said: Said): CodedTurn {
  return { ...heard(weigh, text, said), codes: new Set(said.codes) };
}

/** A vector as [key, value] pairs. */
export function partsOf({ keys, values }: Vector): [number, number][] {
  return Array.from(keys, (key, at) => [key, values[at] ?? 0]);
}
