/** The signs and words of a term, each with its position. */

import { mistake } from './mistake.js';

export type Sign =
  | '('
  | ')'
  | '|'
  | '..'
  | '...'
  | '&'
  | '&zin'
  | '&beurt'
  | '-'
  | 'niet:'
  | 'wel:'
  | 'vraag:'
  | '!';

export type Lexeme =
  | { readonly sign: Sign; readonly position: number }
  | { readonly sign: null; readonly word: string; readonly position: number };

/** Lists of words under a name: `@jury` in a term stands for `(jury | juryleden)`. */
export type WordGroups = Readonly<Record<string, string>>;

/** A word may hold a full stop (d.w.z.) but not two; a hyphen is a sign of its own only behind white space. */
const LEXEME =
  /(?<sign>[()|]|\.{2,3}(?!\.)|&(?:zin|beurt)\b|&|(?<=\s)-|\b(?:niet|wel|vraag):|!(?=\s*$|\s+(?:-|vraag:)))|(?<word>(?:(?!\b(?:niet|wel|vraag):)[^\s()|&!.]|\.(?!\.)|!(?!\s*$|\s+(?:-|vraag:)))+)|(?<rest>\.+|\S)/giu;
const GROUP = /^@(?<name>.*)$/u;

/**
 * Positions count characters from 1; what a group stands for has the position of its name.
 *
 * @throws UserError when a group does not exist.
 */
export function lexemesOf(term: string, groups: WordGroups = {}): Lexeme[] {
  return plainLexemes(term).flatMap((lexeme) => {
    const name = lexeme.sign === null ? GROUP.exec(lexeme.word)?.groups?.name : undefined;
    if (name === undefined) return [lexeme];
    const { position } = lexeme;
    if (!Object.hasOwn(groups, name)) throw mistake(position, `"@${name}" staat niet onder "groepen"`);
    const words = plainLexemes(groups[name] ?? '').map((word) => ({ ...word, position }));
    return [{ sign: '(', position }, ...words, { sign: ')', position }];
  });
}

function plainLexemes(term: string): Lexeme[] {
  return [...term.matchAll(LEXEME)].map(({ index, groups = {} }) => {
    const position = index + 1;
    if (groups.sign !== undefined) return { sign: groups.sign.toLowerCase() as Sign, position };
    return { sign: null, word: groups.word ?? groups.rest ?? '', position };
  });
}
