/** Dutch tokens: words with their apostrophes and hyphens, amounts and times, each with its place. */

import type { Span, Utf16Offset } from '../model/transcript.js';
import { isAbbreviation } from './abbreviations.js';
import { codeUnits } from './code-units.js';
import { APOSTROPHES, fold, SOFT_HYPHEN } from './fold.js';

/** What stands between a token and the next. */
export interface Boundary {
  /**
   * True when a full stop, question mark or exclamation mark stands there. The full stop of an abbreviation does not
   * count, nor do several in a row: those are a pause.
   */
  readonly endsSentence: boolean;
  /** True when any punctuation stands there, such as a comma. */
  readonly endsClause: boolean;
}

export interface Token extends Span, Boundary {
  /** The folded word. */
  readonly word: string;
}

/** Where the tokens of a text stand, and what stands behind each: good until tokens are found in another text. */
export interface TokenPlaces {
  readonly length: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** Of each token ENDS_SENTENCE and ENDS_CLAUSE, or zero. */
  readonly boundaries: Uint8Array;
}

export const ENDS_SENTENCE = 1;
export const ENDS_CLAUSE = 2;

const QUOTE = `[${APOSTROPHES}]`;
const IN_WORD = String.raw`[\p{L}\p{M}\p{N}${SOFT_HYPHEN}]`;
/** A full stop joins (d.w.z.), except between two sentences that are glued together (klopt.Maar). */
const JOINING_STOP = String.raw`\.(?!(?<=[\p{L}${APOSTROPHES}]\p{Ll}\.)\p{Lu})`;
/** What stands in the place of a name: `[PERSOON-3]`, `[LEEFTIJD-60-69]`. */
const PSEUDONYM = String.raw`\[\p{Lu}{3,12}-\d+(?:-\d+)?\]`;
const TOKEN = new RegExp(
  [
    PSEUDONYM,
    String.raw`\d+(?:[.,:]\d+)*(?:,-)?(?:(?:-|${QUOTE})?\p{L}[\p{L}\p{M}]*)?`,
    String.raw`${QUOTE}[snt](?=\s|$)`,
    String.raw`\p{L}${IN_WORD}*(?:(?:${QUOTE}|[&\-\u2010\u2011]|${JOINING_STOP})(?=[\p{L}\p{N}])${IN_WORD}+|${QUOTE}(?=-))*`,
    '€',
  ].join('|'),
  'uy',
);
const SENTENCE_END = /(?<!\.)\.(?!\.)|[!?]/;
/**
 * In UTF-16 code units. No word is longer; a row of signs that is, such as a million figures, is cut here, since the
 * expression would run out of memory on it, and so that nobody behind it meets a word without an end.
 */
export const LONGEST_TOKEN = 256;
/** How many UTF-16 code units before a token the expression may look at. */
const LOOKED_BACK = 2;

const OTHER = 0;
const LETTER = 1;
const DIGIT = 2;
/** May stand within a word. */
const JOINER = 3;
const SPACE = 4;
const KINDS = Uint8Array.from({ length: 128 }, (_, code) => kindOf(String.fromCharCode(code)));

function kindOf(character: string): number {
  if (/[a-z]/i.test(character)) return LETTER;
  if (/\d/.test(character)) return DIGIT;
  if (/['`&.[-]/.test(character)) return JOINER;
  return /\s/.test(character) ? SPACE : OTHER;
}

const FULL_STOP = 46;
const EXCLAMATION_MARK = 33;
const QUESTION_MARK = 63;

/**
 * Finds the tokens of a text of which the code units are given too. Plain words are found by walking over their letters,
 * which is several times faster than the expression that finds the others.
 */
export function findTokens(text: string, codes: Uint16Array): TokenPlaces {
  let length = 0;
  let marks = 0;
  let at = 0;
  while (at < codes.length) {
    const code = codes[at] as number;
    const kind = code < 128 ? (KINDS[code] as number) : JOINER;
    if (kind === SPACE) {
      at += 1;
      continue;
    }
    const end =
      kind === LETTER ? endOfPlainWord(text, codes, at) : kind === OTHER ? NONE : endOfToken(text, at);
    if (end === NONE) {
      marks |= markOf(code);
      at += code < 0xd800 || code > 0xdbff ? 1 : (text.codePointAt(at) as number) > 0xffff ? 2 : 1;
      continue;
    }
    if (length > 0) room.boundaries[length - 1] = marks > 0 ? boundary(text, room, length - 1, at, marks) : 0;
    marks = 0;
    if (length === room.starts.length) room = grown(room);
    room.starts[length] = at;
    room.ends[length] = end;
    length += 1;
    at = end;
  }
  if (length > 0) room.boundaries[length - 1] = marks > 0 ? boundary(text, room, length - 1, at, marks) : 0;
  return { length, ...room };
}

const NONE = -1;

/** A mark that may end a sentence, one that surely does not, or white space beyond ASCII. */
function markOf(code: number): number {
  if (code === FULL_STOP || code === EXCLAMATION_MARK || code === QUESTION_MARK) return ENDS_SENTENCE;
  return code < 128 || /\S/.test(String.fromCharCode(code)) ? ENDS_CLAUSE : 0;
}

function boundary(
  text: string,
  { starts, ends }: Room,
  token: number,
  next: Utf16Offset,
  marks: number,
): number {
  const isEnd =
    (marks & ENDS_SENTENCE) > 0 && isSentenceEnd(text, starts[token] ?? 0, ends[token] ?? 0, next);
  return ENDS_CLAUSE | (isEnd ? ENDS_SENTENCE : 0);
}

type Room = Omit<TokenPlaces, 'length'>;

/** Used for every text again: making arrays takes longer than filling them. */
let room = roomFor(1 << 12);

function roomFor(length: number): Room {
  return {
    starts: new Int32Array(length),
    ends: new Int32Array(length),
    boundaries: new Uint8Array(length),
  };
}

function grown({ starts, ends, boundaries }: Room): Room {
  const larger = roomFor(2 * starts.length);
  larger.starts.set(starts);
  larger.ends.set(ends);
  larger.boundaries.set(boundaries);
  return larger;
}

/** The end of a word of plain letters and digits; a word with anything else goes to the expression. */
function endOfPlainWord(text: string, codes: Uint16Array, start: Utf16Offset): Utf16Offset {
  let at = start + 1;
  const farthest = Math.min(codes.length, start + LONGEST_TOKEN);
  while (at < farthest && isPlain(codes[at] as number)) at += 1;
  if (at === farthest) return at;
  const behind = codes[at] as number;
  const ends =
    behind < 128 &&
    (KINDS[behind] !== JOINER || (behind === FULL_STOP && isPlainGap(codes[at + 1] ?? FULL_STOP)));
  return ends ? at : endOfToken(text, start);
}

function isPlain(code: number): boolean {
  return code < 128 && (KINDS[code] === LETTER || KINDS[code] === DIGIT);
}

/** Whether a character surely does not go on with a word. */
function isPlainGap(code: number): boolean {
  return code < 128 && !isPlain(code);
}

function endOfToken(text: string, start: Utf16Offset): Utf16Offset {
  const from = Math.max(0, start - LOOKED_BACK);
  TOKEN.lastIndex = start - from;
  return TOKEN.test(text.slice(from, start + LONGEST_TOKEN)) ? from + TOKEN.lastIndex : NONE;
}

function isSentenceEnd(text: string, start: Utf16Offset, end: Utf16Offset, next: Utf16Offset): boolean {
  const between = text.slice(end, next);
  const isDotted = between.startsWith('.') && isAbbreviation(text.slice(start, end));
  return SENTENCE_END.test(isDotted ? between.slice(1) : between);
}

/** Whether a folded token stands in the place of a name. */
export function isPseudonym(word: string): boolean {
  return word.startsWith('[');
}

/** All tokens of a text in order; offsets are UTF-16 code units in that text. */
export function tokenize(text: string): Token[] {
  const { length, starts, ends, boundaries } = findTokens(text, codeUnits(text));
  return Array.from({ length }, (_, at) => {
    const [start = 0, end = 0, boundary = 0] = [starts[at], ends[at], boundaries[at]];
    return {
      start,
      end,
      word: fold(text.slice(start, end)),
      endsSentence: (boundary & ENDS_SENTENCE) > 0,
      endsClause: boundary > 0,
    };
  });
}

/** The parts of a hyphenated word; empty for a word without a hyphen. */
export function hyphenParts(word: string): string[] {
  const parts = word.split('-').filter((part) => part !== '');
  return parts.length > 1 ? parts : [];
}
