/** Words as the search index cuts them: runs of letters and digits, in lower case and without accents. */

import { fold } from '../../language/fold.js';
import type { Span } from '../../model/transcript.js';

/** Letters and digits outside ASCII stay; FTS5's `ascii` tokenizer takes each of them as part of a word. */
const NO_WORD = /[^\p{L}\p{N}\p{ASCII}]+/gu;
const FOLDED_WORD = /[a-z\d\u0080-\uffff]+/g;
const WORD = /[\p{L}\p{N}\p{M}]+/gu;

/** The text in which the `ascii` tokenizer of FTS5 finds the words, whatever their accents and capitals. */
export function indexable(text: string): string {
  return fold(text).replace(NO_WORD, ' ');
}

/** The words of a text as the index has them, in order. */
export function indexWords(text: string): string[] {
  return indexable(text).match(FOLDED_WORD) ?? [];
}

/** A word of the index and its place in the text, in UTF-16 code units. */
export interface PlacedWord extends Span {
  readonly word: string;
}

export function placedWords(text: string): PlacedWord[] {
  return [...text.matchAll(WORD)].flatMap((match) => {
    const word = fold(match[0]);
    // Accents without a letter are no word.
    return word === '' ? [] : [{ word, start: match.index, end: match.index + match[0].length }];
  });
}
