/** The parts of a name that tell one person from another: no particles, initials or titles. */

import type { Span } from '../../model/transcript.js';
import type { Find } from '../kinds.js';
import {
  FUNCTION,
  foldName,
  type Lexicon,
  NAME,
  PLAIN_WORD,
  POSSESSIVE,
  UNKNOWN,
  WORD_NAME,
} from '../lexicon.js';
import { PARTICLES, TITLES } from '../word-lists.js';

/** `Fatima van der Berg-Ramdin` as `fatima`, `berg-ramdin`; initials stay, with their full stop: `j.` */
export function nameParts(name: string): string[] {
  const words = name.split(/[\s,]+/).filter((word) => word !== '');
  return words.flatMap((written) => {
    const isInitial = /^\p{Lu}(?:\.\p{Lu})*\.?$/u.test(written);
    const word = foldName(written.replace(POSSESSIVE, ''));
    if (isInitial) return [`${word[0] ?? ''}.`];
    return PARTICLES.has(word) || TITLES.has(word) || word === '' ? [] : [word];
  });
}

/** The parts of the sure names among the finds that are fit to be looked for in the rest of the text, or elsewhere. */
export function partsOfNames(
  text: string,
  finds: readonly Find[],
  lexicon: Lexicon,
  chosen = partsToLookFor,
): string[] {
  return finds
    .filter(({ kind, certainty }) => kind === 'PERSOON' && certainty === 'zeker')
    .flatMap((find) => chosen(textOf(text, find), lexicon));
}

const SHORTEST = 2;

/** Parts that are a name often enough: long enough, and no word that opens every other sentence. */
export function partsToLookFor(name: string, lexicon: Lexicon): string[] {
  return nameParts(name).filter((part) => {
    const bits = lexicon.bitsOf(part);
    return (
      part.length >= SHORTEST && !part.endsWith('.') && ((bits & FUNCTION) === 0 || (bits & WORD_NAME) > 0)
    );
  });
}

/** Those that are no word of every day: one Mr Groen makes no name of every "groen" in other talks. */
export function partsForOtherTexts(name: string, lexicon: Lexicon): string[] {
  return partsToLookFor(name, lexicon).filter((part) => {
    const bits = lexicon.bitsOf(part);
    return (bits & (NAME | UNKNOWN)) > 0 && (bits & PLAIN_WORD) === 0;
  });
}

/** Whether a speaker label or the like has a word in it that may be a name. */
export function holdsName(text: string, lexicon: Lexicon): boolean {
  return wordsOf(text).some(
    (word) => (lexicon.bitsOf(word) & (NAME | UNKNOWN)) > 0 || isWordName(word, lexicon),
  );
}

/** Whether a word of it is a name that a list has, in whatever letters; an abbreviation is none. */
export function holdsListedName(text: string, lexicon: Lexicon): boolean {
  return wordsOf(text).some((word) => (lexicon.bitsOf(word.toLowerCase()) & NAME) > 0);
}

function wordsOf(text: string): string[] {
  return text.split(/[\s,._/-]+/).filter((word) => word !== '');
}

function isWordName(word: string, lexicon: Lexicon): boolean {
  const bits = lexicon.bitsOf(word);
  return (bits & WORD_NAME) > 0 && (bits & FUNCTION) === 0;
}

function textOf(text: string, { start, end }: Span): string {
  return text.slice(start, end);
}
