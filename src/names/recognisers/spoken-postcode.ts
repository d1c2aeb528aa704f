/** Postcodes as people say them: "vijfentwintig eenentwintig a b", "twee vijf een drie, b van bernard n van nico". */

import { NUMBER } from '../lexicon.js';
import { follows, type Reading } from '../reading.js';
import { TWO_LETTER_WORDS } from '../word-lists.js';
import { spokenDigits } from './spoken-digits.js';

const LETTERS: ReadonlySet<string> = new Set(
  'aa bee cee dee ee ef gee haa ie jee kaa ka ha el em en oo pee kuu er es tee uu vee fee wee iks ix zet ypsilon ij'.split(
    ' ',
  ),
);
const ABOUT_POSTCODES = new Set(['postcode', 'postkode', 'postcodes', 'postcodegebied']);
const REACH = 6;
/** Those of Den Haag, 2490 to 2599. */
export const OF_THE_HAGUE = /^2(?:49|5\d)\d$/;
const FIGURES = 4;

/** A letter of the alphabet, by itself or as it sounds: `b`, `bee`. */
export function isLetter(word: string): boolean {
  return word !== 'en' && (/^[a-z]$/.test(word) || LETTERS.has(word));
}

/** The last token of a postcode that begins with a token; null when it has no letters, or may be something else. */
export function postcodeFrom(reading: Reading, token: number): number | null {
  if (!reading.is(token, NUMBER)) return null;
  const figures = figuresFrom(reading, token);
  if (figures === null) return null;
  const { digits, last } = figures;
  const letters = lettersFrom(reading, last + 1);
  if (letters === null) return null;
  const words = last - token + 1;
  // Typed in one go: that is read as it is written.
  if (words === 1 && letters === last + 1) return null;
  // "vijfentwintig eenentwintig a b" and "2521 a b", but not "2026 a b", nor "een twee drie vier a b"
  if (words === 1 && /^(?:19|20)/.test(digits)) return null;
  return words <= 2 || OF_THE_HAGUE.test(digits) || isNamed(reading, token) ? letters : null;
}

/** Whether the word "postcode" stands before a token. */
export function isNamed(reading: Reading, token: number): boolean {
  return follows(reading, token, ABOUT_POSTCODES, REACH);
}

interface Figures {
  readonly digits: string;
  readonly last: number;
}

/** Four figures and no more that begin with a token, in one number or several. */
export function figuresFrom(reading: Reading, token: number): Figures | null {
  let digits = '';
  let last = token;
  while (digits.length < FIGURES && reading.is(last, NUMBER)) {
    digits += spokenDigits(reading.word(last)) ?? '';
    last += 1;
  }
  return /^[1-9]\d{3}$/.test(digits) ? { digits, last: last - 1 } : null;
}

/** The second of two letters, each by itself, in one token, or with a name that begins with it: "b van bernard". */
export function lettersFrom(reading: Reading, token: number): number | null {
  const pair = reading.word(token);
  if (/^[a-z]{2}$/.test(pair) && !TWO_LETTER_WORDS.has(pair) && !LETTERS.has(pair)) return token;
  const first = letterAt(reading, token);
  return first === null ? null : letterAt(reading, first + 1);
}

/** The last token of a letter: of "b van bernard" the name. */
function letterAt(reading: Reading, token: number): number | null {
  const word = reading.word(token);
  if (!isLetter(word)) return null;
  const isSpelled = reading.word(token + 1) === 'van' && reading.word(token + 2).startsWith(word);
  return isSpelled ? token + 2 : token;
}
