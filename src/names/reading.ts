/** A text as the recognisers read it: its tokens, and what is known about each. */

import { codeUnits } from '../language/code-units.js';
import { ENDS_CLAUSE, ENDS_SENTENCE, findTokens } from '../language/tokens.js';
import { type Languages, languagesIn } from './languages.js';
import { CAPITAL, type Lexicon } from './lexicon.js';

/** `AB`, `NL91ABNA0417164300` */
const CODE = /^(?:[A-Z]{2}|[A-Z-]*\d[A-Z\d-]*)$/;

export interface Reading {
  readonly text: string;
  readonly lexicon: Lexicon;
  /** How many tokens there are. */
  readonly length: number;
  /** Offsets of each token, and what is known about it (the bits of lexicon.ts). */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly bits: Int32Array;
  /** The number that the lexicon gave each. */
  readonly numbers: Int32Array;
  /** The token as it is written; empty beyond the text. */
  written(token: number): string;
  /** The folded token. */
  word(token: number): string;
  /** Whether a token has any of these bits. */
  is(token: number, bits: number): boolean;
  /** Whether any token has. */
  holds(bits: number): boolean;
  /** Whether nothing but white space, or a full stop behind initials and abbreviations, parts a token from the next. */
  joins(token: number): boolean;
  /** Whether a sentence begins with the token, so that its capital says nothing. */
  opensSentence(token: number): boolean;
  /** Whether the turn of the token has capitals at all: speech recognition leaves them out. */
  hasCapitals(token: number): boolean;
  /** What stands between a token and the next. */
  behind(token: number): string;
  /** In which languages people speak. */
  languages(): Languages;
}

export function read(text: string, lexicon: Lexicon): Reading {
  const codes = codeUnits(text);
  const found = findTokens(text, codes);
  const { length } = found;
  const starts = found.starts.slice(0, length);
  const ends = found.ends.slice(0, length);
  const boundaries = found.boundaries.slice(0, length);
  const bits = new Int32Array(length);
  const lines = new Int32Array(length);
  const numbers = new Int32Array(length);
  /** Of each line whether it has capitals. */
  const cased: boolean[] = [];
  let line = 0;
  let all = 0;
  let lineBreak = text.indexOf('\n');
  for (let token = 0; token < length; token += 1) {
    const start = starts[token] as number;
    for (; lineBreak !== -1 && lineBreak < start; lineBreak = text.indexOf('\n', lineBreak + 1)) line += 1;
    const number = lexicon.numberAt(text, codes, start, ends[token] as number);
    const known = lexicon.bitsAt(number);
    numbers[token] = number;
    all |= known;
    bits[token] = known;
    lines[token] = line;
    // "2525 AB" in speech recognition does not tell that names have capitals.
    if ((known & CAPITAL) > 0 && !CODE.test(text.slice(start, ends[token]))) cased[line] = true;
  }

  let languages: Languages | undefined;
  const behind = (token: number): string => text.slice(ends[token], starts[token + 1] ?? text.length);
  return {
    text,
    lexicon,
    length,
    starts,
    ends,
    bits,
    numbers,
    behind,
    languages() {
      languages ??= languagesIn(bits, lines);
      return languages;
    },
    written: (token) => text.slice(starts[token] ?? text.length, ends[token]),
    word: (token) => (token >= 0 && token < length ? lexicon.wordAt(numbers[token] as number) : ''),
    holds: (wanted) => (all & wanted) > 0,
    is: (token, wanted) => ((bits[token] ?? 0) & wanted) > 0,
    joins(token) {
      if (token < 0 || token + 1 >= length) return false;
      if (boundaries[token] === 0) return lines[token] === lines[token + 1];
      return /^\.? $/.test(behind(token)) && (boundaries[token] as number) < (ENDS_CLAUSE | ENDS_SENTENCE);
    },
    opensSentence(token) {
      if (token === 0 || lines[token] !== lines[token - 1]) return true;
      const boundary = boundaries[token - 1] as number;
      return boundary > 0 && /[.!?…:"“„‘«(–—]|\.\.\./.test(behind(token - 1)) && !isAbbreviated(token - 1);
    },
    hasCapitals: (token) => cased[lines[token] ?? -1] === true,
  };

  function isAbbreviated(token: number): boolean {
    return behind(token) === '. ' && ((boundaries[token] as number) & ENDS_SENTENCE) === 0;
  }
}

/** The tokens that have any of these bits, in order. */
export function tokensThatAre({ bits, length }: Reading, wanted: number): number[] {
  const found: number[] = [];
  for (let token = 0; token < length; token += 1) {
    if (((bits[token] as number) & wanted) > 0) found.push(token);
  }
  return found;
}

/** Whether any of the tokens before this one, at most so many, is one of the words. */
export function follows(reading: Reading, token: number, words: ReadonlySet<string>, reach: number): boolean {
  for (let before = token - 1; before >= 0 && before >= token - reach; before -= 1) {
    if (words.has(reading.word(before))) return true;
  }
  return false;
}
