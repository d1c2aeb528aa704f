/** The distinct words of a corpus that the words of a term match: what a researcher looks at before trusting a term. */

import { lexemesOf, type WordGroups } from '../terms/lexemes.js';
import { parseTerm } from '../terms/term.js';
import { parseWord } from '../terms/word-patterns.js';
import { createSlotTable } from './slot-table.js';

export interface CountedWord {
  /** Folded. */
  readonly word: string;
  readonly count: number;
}

export interface MatchedWord extends CountedWord {
  /** The word of the term that matches it, as written. */
  readonly pattern: string;
}

/**
 * Of a verb that comes apart the forms in one word are given: its loose parts are too common to be looked at by themselves.
 *
 * @throws UserError that names the position of a mistake in the term.
 */
export function wordsMatching(
  term: string,
  words: Iterable<CountedWord>,
  groups: WordGroups = {},
): MatchedWord[] {
  parseTerm(term, groups);
  const table = createSlotTable();
  const patterns = new Map<number, string>();
  for (const lexeme of lexemesOf(term, groups)) {
    if (lexeme.sign !== null) continue;
    const [inOneWord] = parseWord(lexeme.word, lexeme.position);
    const slot = table.add((inOneWord?.slots ?? []).flat());
    if (!patterns.has(slot)) patterns.set(slot, lexeme.word);
  }
  return [...words].flatMap((counted) =>
    (table.filledBy(counted.word) ?? []).map((slot) => ({ ...counted, pattern: patterns.get(slot) ?? '' })),
  );
}
