/** The distinct words of a corpus as numbers, so that finding words in a text compares numbers only. */

import type { Utf16Offset } from '../model/transcript.js';
import { codeUnits } from './code-units.js';
import { fold } from './fold.js';
import { isHesitation } from './hesitations.js';
import { createSpellings, UNKNOWN } from './spellings.js';

export interface Vocabulary {
  /** The folded words; the place of a word in this list is its number. */
  readonly words: readonly string[];
  /** The number of the word at a place of a text and its code units, or NO_WORD; a new word gets the next number. */
  numberAt(text: string, codes: Uint16Array, start: Utf16Offset, end: Utf16Offset): number;
}

/** What a hesitation is. */
export const NO_WORD = -1;

/** @param known folded words that have their numbers already, in that order */
export function createVocabulary(known: readonly string[] = []): Vocabulary {
  const words = [...known];
  const spellings = createSpellings();
  for (const [number, word] of known.entries()) spellings.add(codeUnits(word), 0, word.length, number);

  function numberAt(text: string, codes: Uint16Array, start: Utf16Offset, end: Utf16Offset): number {
    const number = spellings.numberAt(codes, start, end);
    return number === UNKNOWN ? learn(text.slice(start, end), codes, start, end) : number;
  }

  /** A spelling that is no folded word itself gets the number of the one that it folds to. */
  function learn(spelling: string, codes: Uint16Array, start: Utf16Offset, end: Utf16Offset): number {
    const word = fold(spelling);
    const number =
      word === spelling
        ? isHesitation(word)
          ? NO_WORD
          : words.push(word) - 1
        : numberAt(word, codeUnits(word), 0, word.length);
    spellings.add(codes, start, end, number);
    return number;
  }

  return { words, numberAt };
}
