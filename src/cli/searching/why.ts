/** Why a program proposed a coding, in a line. */

import type { FoundFragment } from '../../work/searching/fragments.js';
import { share } from '../codebooks/ratios.js';

type Suggested = NonNullable<FoundFragment['suggested']>;

export function whyAsText({ source, probability, why: { said, asked, terms, like } }: Suggested): string {
  const parts = [
    ...(source === 'taalmodel' ? ['aangewezen door het taalmodel'] : []),
    ...(probability === null ? [] : [`kans ${share(probability, 1)}`]),
    ...named('woorden', said),
    ...named('vraag', asked),
    ...named('termen', terms),
    ...(like === null ? [] : [`lijkt op ${like.file}, beurt ${like.turn}`]),
  ];
  return `Voorgesteld: ${parts.join('; ')}.`;
}

function named(what: string, words: readonly string[]): string[] {
  return words.length === 0 ? [] : [`${what}: ${words.join(', ')}`];
}
