/** Hesitations: sounds that stand between words without being words. */

import type { Token } from '../language/tokens.js';

const HESITATIONS: ReadonlySet<string> = new Set([
  'eh',
  'ehm',
  'euh',
  'uh',
  'uhm',
  'uhh',
  'hm',
  'hmm',
  'mmm',
]);

/** The tokens that are words; a sentence that ends in a hesitation ends at the word before it. */
export function withoutHesitations(tokens: readonly Token[]): Token[] {
  const words: Token[] = [];
  for (const token of tokens) {
    const before = words.at(-1);
    if (!HESITATIONS.has(token.word)) words.push(token);
    else if (token.endsSentence && before !== undefined)
      words[words.length - 1] = { ...before, endsSentence: true };
  }
  return words;
}
