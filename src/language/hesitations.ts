/** Hesitations: sounds that stand between words without being words. */

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

/** @param word folded */
export function isHesitation(word: string): boolean {
  return HESITATIONS.has(word);
}
