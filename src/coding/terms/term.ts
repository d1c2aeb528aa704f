/** The term language: from what a researcher writes in the codebook to sequences of word patterns. */

import { type Lexeme, lexemesOf, type Sign, type WordGroups } from './lexemes.js';
import { mistake } from './mistake.js';
import {
  anyOf,
  followedBy,
  type Gap,
  NO_GAP,
  negated,
  notNegated,
  ONE_SENTENCE,
  type Sequence,
} from './sequences.js';
import { parseWord } from './word-patterns.js';

/** How far the parts of a term may stand apart: some words, one sentence or one turn. */
export type Reach = '&' | '&zin' | '&beurt';

/** Parts that stand near each other in any order; each part is one of several sequences. */
export interface Near {
  readonly parts: readonly (readonly Sequence[])[];
  readonly reach: Reach;
}

export interface Term {
  readonly written: string;
  /** What the respondent says; without parts when only the question counts. */
  readonly wanted: Near;
  /** What the interviewer asked before: each of these lists has a sequence that stands in the question. */
  readonly questions: readonly (readonly Sequence[])[];
  /** The term does not count where one of these stands in the same sentence. */
  readonly exclusions: readonly Near[];
  /** Whether this term alone makes a suggestion strong. */
  readonly isStrong: boolean;
}

/** How many words may stand between the parts of an `&` term. */
export const NEAR_WORDS = 8;
/** The same for `&zin`: speech has long sentences, and software that types it out may set no full stop at all. */
export const SENTENCE_WORDS = 15;
/** How many words the dots may stand for. */
const GAPS = {
  '..': { words: 2, within: ONE_SENTENCE },
  '...': { words: 6, within: ONE_SENTENCE },
} as const satisfies Record<string, Gap>;
/** Bounds that keep the work small, whatever the text: longer terms find nothing in speech. */
const MAX_LETTERS = 1_000;
const MAX_PARTS = 3;
const MAX_WORDS = 8;
const MAX_WAYS = 100;
const MAX_DEPTH = 3;
const MAX_EXCLUSIONS = 10;
const MAX_QUESTIONS = 2;

/**
 * Parses a term; docs/codeboek.md describes the language.
 *
 * @param groups the lists of words that the codebook has under a name
 * @throws UserError that names the position (from 1) of the mistake.
 */
export function parseTerm(written: string, groups: WordGroups = {}): Term {
  const terms = parsedWith.get(groups) ?? new Map<string, Term>();
  parsedWith.set(groups, terms);
  const term = terms.get(written) ?? readTerm(written, groups);
  terms.set(written, term);
  return term;
}

/** Who reads a codebook checks its terms, and who codes with it needs them once more. */
const parsedWith = new WeakMap<WordGroups, Map<string, Term>>();

function readTerm(written: string, groups: WordGroups): Term {
  if (written.length > MAX_LETTERS)
    throw mistake(MAX_LETTERS + 1, `een zoekterm heeft hoogstens ${MAX_LETTERS} tekens`);
  const reader = readerOf(lexemesOf(written, groups), written.trimEnd().length + 1);
  const wanted = reader.next()?.sign === 'vraag:' ? NOTHING : parseNear(reader);
  let isStrong = false;
  const exclusions: Near[] = [];
  const questions: (readonly Sequence[])[] = [];
  for (;;) {
    const position = reader.position();
    if (reader.takes('!')) isStrong = true;
    else if (reader.takes('-')) exclusions.push(parseNear(reader));
    else if (reader.takes('vraag:')) questions.push(parseQuestion(reader, position));
    else break;
    if (exclusions.length > MAX_EXCLUSIONS) {
      throw mistake(position, `hoogstens ${MAX_EXCLUSIONS} uitsluitingen met "-"`);
    }
    if (questions.length > MAX_QUESTIONS) {
      throw mistake(position, `hoogstens ${MAX_QUESTIONS} keer "vraag:"`);
    }
  }
  const rest = reader.next();
  if (rest !== undefined) throw mistake(rest.position, outOfPlace(rest));
  return { written, wanted, questions, exclusions, isStrong };
}

function parseQuestion(reader: Reader, position: number): readonly Sequence[] {
  const item = parseItem(reader, 1);
  if (item === null) throw mistake(position, 'na "vraag:" hoort een woord of een "("');
  return item;
}

function outOfPlace({ sign }: Lexeme): string {
  if (sign === ')') return 'vóór deze ")" ontbreekt een "("';
  if (sign === '|') return 'zet keuzes met "|" tussen haakjes';
  return 'dit hoort hier niet';
}

interface Reader {
  next(): Lexeme | undefined;
  takes(sign: Sign): boolean;
  /** Takes the next lexeme as a word, or gives null. */
  takesWord(): { readonly word: string; readonly position: number } | null;
  /** Of the next lexeme, or behind the last. */
  position(): number;
}

function readerOf(lexemes: readonly Lexeme[], end: number): Reader {
  let at = 0;
  return {
    next: () => lexemes[at],
    takes(sign) {
      if (lexemes[at]?.sign !== sign) return false;
      at += 1;
      return true;
    },
    takesWord() {
      const lexeme = lexemes[at];
      if (lexeme === undefined || lexeme.sign !== null) return null;
      at += 1;
      return lexeme;
    },
    position: () => lexemes[at]?.position ?? end,
  };
}

const NOTHING: Near = { parts: [], reach: '&' };
const REACHES = ['&', '&zin', '&beurt'] as const;

function parseNear(reader: Reader): Near {
  const parts = [parsePhrase(reader, 'hier hoort een woord', 1)];
  let reach: Reach | undefined;
  for (;;) {
    const position = reader.position();
    const sign = REACHES.find((one) => reader.takes(one));
    if (sign === undefined) return { parts, reach: reach ?? '&' };
    if (reach !== undefined && reach !== sign) {
      throw mistake(position, `gebruik in één zoekterm of "${reach}" of "${sign}", niet beide`);
    }
    if (parts.length === MAX_PARTS) throw mistake(position, `hoogstens ${MAX_PARTS} delen met "${sign}"`);
    reach = sign;
    parts.push(parsePhrase(reader, `na "${sign}" hoort een woord`, 1));
  }
}

function parsePhrase(reader: Reader, whenEmpty: string, depth: number): readonly Sequence[] {
  const start = reader.position();
  let phrase: readonly Sequence[] | null = null;
  for (;;) {
    const position = reader.position();
    const dots = (['..', '...'] as const).find((sign) => reader.takes(sign));
    if (dots !== undefined && phrase === null) throw mistake(position, `vóór "${dots}" hoort een woord`);
    const item = parseItem(reader, depth);
    if (item === null) {
      if (dots !== undefined) throw mistake(position, `na "${dots}" hoort een woord`);
      if (phrase === null) throw mistake(start, whenEmpty);
      return phrase;
    }
    phrase = phrase === null ? item : followedBy(phrase, dots === undefined ? NO_GAP : GAPS[dots], item);
    checkSize(phrase, start);
  }
}

function checkSize(phrase: readonly Sequence[], position: number): void {
  if (phrase.length > MAX_WAYS) {
    throw mistake(
      position,
      `deze woorden laten samen meer dan ${MAX_WAYS} mogelijkheden open. Splits de zoekterm`,
    );
  }
  if (phrase.some(({ slots }) => slots.length > MAX_WORDS)) {
    throw mistake(position, `hoogstens ${MAX_WORDS} woorden in een frase`);
  }
}

function parseItem(reader: Reader, depth: number): readonly Sequence[] | null {
  const position = reader.position();
  const polarity = (['niet:', 'wel:'] as const).find((sign) => reader.takes(sign));
  const item = reader.takes('(') ? parseGroup(reader, position, depth) : parseOneWord(reader);
  if (polarity === undefined) return item;
  if (item === null) throw mistake(position, `na "${polarity}" hoort een woord of een "("`);
  return polarity === 'niet:' ? negated(item) : notNegated(item);
}

function parseOneWord(reader: Reader): readonly Sequence[] | null {
  const lexeme = reader.takesWord();
  return lexeme === null ? null : parseWord(lexeme.word, lexeme.position);
}

function parseGroup(reader: Reader, position: number, depth: number): Sequence[] {
  if (depth > MAX_DEPTH) throw mistake(position, `hoogstens ${MAX_DEPTH} haakjes in elkaar`);
  const alternatives: Sequence[] = [];
  do {
    alternatives.push(...parsePhrase(reader, 'hier hoort een woord', depth + 1));
  } while (reader.takes('|'));
  if (!reader.takes(')')) throw mistake(position, 'deze "(" wordt niet gesloten');
  return anyOf(alternatives);
}
