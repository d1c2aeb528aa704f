/** Words so common that on their own they point at no subject. */

import { words } from 'natural/lib/natural/util/stopwords_nl.js';

/** The list writes "je" with a space behind it. */
const STOPWORDS: ReadonlySet<string> = new Set(words.map((word) => word.trim()));

/** @param word folded */
export function isStopword(word: string): boolean {
  return STOPWORDS.has(word);
}
