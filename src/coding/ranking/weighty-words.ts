/** The words of a stretch of talk that weigh most for a code. */

import { stem } from '../../language/stem.js';
import { BOUNDARY_BITS, type TokenList } from '../../language/token-list.js';
import { within } from '../../learning/traits.js';
import { wordHash } from '../../learning/word-hash.js';
import type { Stretch } from '../matching/matcher.js';
import { TRAITS } from './traits.js';

export interface WeightyWord {
  /** Its place among the tokens. */
  readonly token: number;
  readonly weight: number;
}

/**
 * The first place of each distinct word that weighs anything, the heaviest first.
 *
 * @param words the vocabulary that the tokens were made with
 * @param weightOf a trait for the code
 */
export function weightyWords(
  tokens: TokenList,
  { from, to }: Stretch,
  words: readonly string[],
  weightOf: (trait: number) => number,
  most: number,
): WeightyWord[] {
  const found = new Map<number, WeightyWord>();
  for (let token = from; token < to; token += 1) {
    const trait = within(
      wordHash(stem(words[(tokens.words[token] as number) >> BOUNDARY_BITS] ?? '')),
      TRAITS,
    );
    if (found.has(trait)) continue;
    const weight = weightOf(trait);
    if (weight > 0) found.set(trait, { token, weight });
  }
  return [...found.values()].sort((a, b) => b.weight - a.weight || a.token - b.token).slice(0, most);
}
