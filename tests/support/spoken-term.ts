/** A sentence in which a term must be found: its words said one after another, the first of each choice. */

import { type Lexeme, lexemesOf } from '../../src/coding/term-lexemes.js';

export function spokenAs(term: string): string {
  const lexemes = lexemesOf(term);
  const end = lexemes.findIndex(({ sign }) => sign === '-');
  return said(end === -1 ? lexemes : lexemes.slice(0, end)).join(' ');
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
