/** Where words in a row stand in a text, said by one speaker within one turn. */

import { type SpokenWord, spokenBy, type Word } from './spoken-words.js';

export interface Occurrences {
  /** The index of the first word of each place, in order. */
  of(speaker: string, passage: readonly Pick<Word, 'text'>[]): number[];
  /** Whether the passage stands at just this place. */
  isAt(start: number, speaker: string, passage: readonly Pick<Word, 'text'>[]): boolean;
}

export function occurrencesIn(words: readonly SpokenWord[]): Occurrences {
  const places = new Map<string, number[]>();
  for (const [at, { speaker, text }] of words.entries()) {
    const key = spokenBy(speaker, text);
    const known = places.get(key);
    if (known === undefined) places.set(key, [at]);
    else known.push(at);
  }
  const isAt: Occurrences['isAt'] = (start, speaker, passage) => {
    const turn = words[start]?.turn;
    return passage.every(({ text }, offset) => {
      const word = words[start + offset];
      return word?.text === text && word.turn === turn && word.speaker === speaker;
    });
  };
  return {
    isAt,
    of(speaker, passage) {
      // Every passage holds a "de"; the word that stands in the fewest places leaves the fewest to look at.
      let rarest: { readonly at: readonly number[]; readonly offset: number } | null = null;
      for (const [offset, { text }] of passage.entries()) {
        const at = places.get(spokenBy(speaker, text)) ?? [];
        if (rarest === null || at.length < rarest.at.length) rarest = { at, offset };
      }
      if (rarest === null) return [];
      const { at, offset } = rarest;
      return at.map((place) => place - offset).filter((start) => isAt(start, speaker, passage));
    },
  };
}
