/** Words as the search index cuts them: runs of letters and digits, in lower case and without accents. */

import { fold } from '../../language/fold.js';
import type { Span } from '../../model/transcript.js';

const WORD = /[\p{L}\p{N}\p{M}\p{Co}]+/gu;

/** A word and its place in the text, in UTF-16 code units. */
export interface IndexWord extends Span {
  readonly word: string;
}

/** The words of a text in order, for the index and for a query alike. */
export function indexWords(text: string): IndexWord[] {
  return [...text.matchAll(WORD)].flatMap((match) => {
    const word = fold(match[0]);
    // Accents without a letter are no word.
    return word === '' ? [] : [{ word, start: match.index, end: match.index + match[0].length }];
  });
}
