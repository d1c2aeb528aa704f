/** The term language: from what a researcher writes in the codebook to phrases of word patterns. */

import { fold } from '../language/fold.js';
import { stem } from '../language/stem.js';
import { tokenize } from '../language/tokens.js';
import { UserError } from '../model/errors.js';

export type WordPattern =
  | { readonly kind: 'inflected'; readonly stem: string }
  | { readonly kind: 'literal'; readonly word: string }
  | { readonly kind: 'prefix'; readonly word: string }
  | { readonly kind: 'suffix'; readonly word: string }
  | { readonly kind: 'infix'; readonly word: string };

export interface Phrase {
  readonly words: readonly WordPattern[];
  /** `gaps[i]`: how many words at most may stand between word i and word i + 1. */
  readonly gaps: readonly number[];
}

export interface Term {
  readonly written: string;
  /** One phrase, or several that stand within NEAR_WORDS words of each other in any order. */
  readonly phrases: readonly Phrase[];
}

/** How many words may stand between the phrases of an `&` term. */
export const NEAR_WORDS = 8;
/** Bounds that keep the work small, whatever the text: longer terms find nothing in speech. */
const MAX_PHRASES = 3;
const MAX_WORDS = 8;
/** How many words `..` may stand for. */
const GAP_WORDS = 2;

/**
 * Parses a term.
 *
 * - `plein`: the word and its inflections; `=plein`: this word only
 * - `speel*`: words that begin so; `*plein`: that end so; `*plein*`: that hold it
 * - `wist ik niet`: words in a row; `wel..maar`: at most GAP_WORDS words between them
 * - `zelf & ingediend`: within NEAR_WORDS words of each other, in any order
 *
 * @throws UserError that names the position (from 1) of the mistake.
 */
export function parseTerm(written: string): Term {
  const phrases: Phrase[] = [];
  let at = 0;
  for (const part of written.split('&')) {
    if (phrases.length === MAX_PHRASES) throw mistake(at + 1, `hoogstens ${MAX_PHRASES} delen met "&"`);
    phrases.push(parsePhrase(part, at));
    at += part.length + 1;
  }
  return { written, phrases };
}

const PIECE = /\.\.+|[^\s.]+(?:\.(?!\.)[^\s.]*)*|\./g;

function parsePhrase(part: string, offset: number): Phrase {
  const words: WordPattern[] = [];
  const gaps: number[] = [];
  let gap: number | null = null;
  for (const match of part.matchAll(PIECE)) {
    const position = offset + match.index + 1;
    if (match[0] === '..') {
      if (words.length === 0 || gap !== null) throw mistake(position, 'vóór ".." hoort een woord');
      gap = GAP_WORDS;
      continue;
    }
    const pieces = parseWord(match[0], position);
    pieces.forEach((word, index) => {
      if (words.length > 0) gaps.push(index === 0 ? (gap ?? 0) : 0);
      words.push(word);
    });
    gap = null;
  }
  if (words.length === 0)
    throw mistake(offset + 1, offset === 0 ? 'hier hoort een woord' : 'na "&" hoort een woord');
  if (gap !== null) throw mistake(offset + part.length, 'na ".." hoort een woord');
  if (words.length > MAX_WORDS) throw mistake(offset + 1, `hoogstens ${MAX_WORDS} woorden in een frase`);
  return { words, gaps };
}

const WORD = /^(?<literal>=)?(?<before>\*)?(?<core>[^*=]+)(?<after>\*)?$/;

function parseWord(piece: string, position: number): WordPattern[] {
  const { literal, before, core = '', after } = WORD.exec(piece)?.groups ?? {};
  const tokens = tokenize(core).map(({ word }) => word);
  if (tokens.length === 0) throw mistake(position, `"${piece}" is geen woord`);
  if (literal !== undefined && (before ?? after) !== undefined) {
    throw mistake(position, `in "${piece}" sluiten = en * elkaar uit`);
  }
  if (tokens.join('').length !== fold(core).replace(/[\s.,]+$/, '').length) {
    throw mistake(position, `"${piece}" bevat een teken dat niet in een zoekterm past`);
  }
  return tokens.map((word, index): WordPattern => {
    const opens = index === 0 && before !== undefined;
    const closes = index === tokens.length - 1 && after !== undefined;
    if (opens && closes) return { kind: 'infix', word };
    if (opens) return { kind: 'suffix', word };
    if (closes) return { kind: 'prefix', word };
    return literal === undefined ? { kind: 'inflected', stem: stem(word) } : { kind: 'literal', word };
  });
}

function mistake(position: number, what: string): UserError {
  return new UserError(`teken ${position}: ${what}`);
}
