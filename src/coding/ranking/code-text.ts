/** A code as text: what it is called and means, its examples, and the words of its terms. */

import type { Code } from '../../model/codebook.js';
import { lexemesOf, type WordGroups } from '../terms/lexemes.js';

/** What a code is about, to compare talk with. What does not fall under it is left out: its words are about the same. */
export function textOfCode(
  { label, definition, include, examples, terms }: Code,
  groups: WordGroups,
): string {
  const words = terms.map((term) => wordsOfTerm(term, groups));
  return [label, definition, include, ...examples, ...words].filter((text) => text !== '').join('\n');
}

/** The words that a term looks for, in what is said or asked, without its signs and without what it excludes. */
export function wordsOfTerm(term: string, groups: WordGroups): string {
  const words: string[] = [];
  let isExcluded = false;
  for (const lexeme of lexemesOf(term, groups)) {
    if (lexeme.sign === '-') isExcluded = true;
    else if (lexeme.sign === 'vraag:') isExcluded = false;
    else if (lexeme.sign === null && !isExcluded) words.push(lexeme.word.replace(/[*=]/g, ''));
  }
  return words.join(' ');
}
