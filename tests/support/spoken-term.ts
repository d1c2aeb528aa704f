/** A question and an answer in which a term must be found: its words said one after another, the first of each choice. */

import { type Lexeme, lexemesOf, type WordGroups } from '../../src/coding/terms/lexemes.js';

export interface SpokenTerm {
  /** Empty when the term asks for none. */
  readonly question: string;
  readonly answer: string;
}

/** @param groups the lists of words that the term may name */
export function spokenAs(term: string, groups: WordGroups = {}): SpokenTerm {
  const parts: Record<'answer' | 'question' | 'exclusion', Lexeme[]> = {
    answer: [],
    question: [],
    exclusion: [],
  };
  let part = parts.answer;
  for (const lexeme of lexemesOf(term, groups)) {
    if (lexeme.sign === 'vraag:') part = parts.question;
    else if (lexeme.sign === '-') part = parts.exclusion;
    else part.push(lexeme);
  }
  return {
    question: said(parts.question).join(' '),
    // Any answer will do where only the question counts.
    answer: said(parts.answer).join(' ') || 'ja',
  };
}

function said(lexemes: readonly Lexeme[]): string[] {
  const words: string[] = [];
  let depth = 0;
  /** The depth of the brackets in which a choice was made already. */
  let chosen = Number.POSITIVE_INFINITY;
  for (const lexeme of lexemes) {
    if (lexeme.sign === '(') depth += 1;
    if (lexeme.sign === '|') chosen = Math.min(chosen, depth);
    if (lexeme.sign === ')') depth -= 1;
    if (depth < chosen) chosen = Number.POSITIVE_INFINITY;
    else if (depth >= chosen) continue;
    if (lexeme.sign === 'niet:') words.push('niet');
    if (lexeme.sign === null) words.push(lexeme.word.replaceAll(/[*=+]/g, ''));
  }
  return words;
}
