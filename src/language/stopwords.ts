/** Words so common that on their own they point at no subject. */

import { words } from 'natural/lib/natural/util/stopwords_nl.js';

const STOPWORDS: ReadonlySet<string> = new Set(words);

/** @param word folded */
export function isStopword(word: string): boolean {
  return STOPWORDS.has(word);
}
