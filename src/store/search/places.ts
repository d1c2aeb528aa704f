/** Where in a turn the words stand that were searched for. */

import type { Span } from '../../model/transcript.js';
import type { Phrase } from './query.js';
import { type PlacedWord, placedWords } from './words.js';

/** The places of every phrase in the text, in order, in UTF-16 code units; overlapping ones are joined. */
export function placesOf(text: string, phrases: readonly Phrase[]): Span[] {
  const words = placedWords(text);
  const places = words
    .flatMap((_, at) =>
      phrases.flatMap((phrase) => (standsAt(phrase, words, at) ? [spanOf(phrase, words, at)] : [])),
    )
    .sort((one, other) => one.start - other.start);
  const joined: Span[] = [];
  for (const place of places) {
    const last = joined.at(-1);
    if (last === undefined || place.start >= last.end) joined.push(place);
    else joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, place.end) };
  }
  return joined;
}

function standsAt({ words: wanted, isPrefix }: Phrase, words: readonly PlacedWord[], at: number): boolean {
  return wanted.every((word, index) => {
    const here = words[at + index]?.word;
    const isBeginning = isPrefix && index === wanted.length - 1;
    return isBeginning ? here?.startsWith(word) === true : here === word;
  });
}

function spanOf(phrase: Phrase, words: readonly PlacedWord[], at: number): Span {
  const start = words[at]?.start ?? 0;
  return { start, end: words[at + phrase.words.length - 1]?.end ?? start };
}
