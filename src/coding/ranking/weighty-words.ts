/** The words of a stretch of talk that weigh most for a code. */

import { BOUNDARY_BITS, type TokenList } from '../../language/token-list.js';
import type { Stretch } from '../matching/matcher.js';

export interface WeightyWord {
  /** Its place among the tokens. */
  readonly token: number;
  readonly weight: number;
}

/**
 * The first place of each distinct word that weighs anything, the heaviest first.
 *
 * @param stemOf the trait of the stem of a word
 * @param weightOf a trait for the code
 */
export function weightyWords(
  tokens: TokenList,
  { from, to }: Stretch,
  stemOf: (word: number) => number,
  weightOf: (trait: number) => number,
  most: number,
): WeightyWord[] {
  const found = new Map<number, WeightyWord>();
  for (let token = from; token < to; token += 1) {
    const trait = stemOf((tokens.words[token] as number) >> BOUNDARY_BITS);
    if (found.has(trait)) continue;
    const weight = weightOf(trait);
    if (weight > 0) found.set(trait, { token, weight });
  }
  return [...found.values()].sort((a, b) => b.weight - a.weight || a.token - b.token).slice(0, most);
}
