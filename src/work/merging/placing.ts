/** Where passages of a text of the other copy are in the text here. */

import { type Passage, reanchor, type SpokenText } from '../../coding/index.js';
import type { PlaceNow } from '../../model/coding.js';
import { alignedPlaces, renumbered } from '../../names/index.js';

/**
 * @param from the text there
 * @param equal the same text with its pseudonyms as they are called here
 * @param to the current text here
 * @param renamed of pseudonyms there what they are called here
 * @returns for each passage, in the same order, its place in the current text here
 */
export function placesHere(
  from: SpokenText,
  equal: string,
  to: SpokenText,
  renamed: ReadonlyMap<string, string>,
  passages: readonly Passage[],
): PlaceNow[] {
  const at = alignedPlaces(from.text, equal);
  if (at === null) throw new Error('two texts that are equal but for numbers turn out to differ');
  const turns = from.turns.map(({ number, speaker, start, end }) => ({
    number,
    speaker: renumbered(speaker, renamed),
    start: at(start),
    end: at(end),
  }));
  const shifted = passages.map(({ start, end, attention = null, kept = null }) => ({
    start: at(start),
    end: at(end),
    attention,
    kept: kept && { words: renumbered(kept.words, renamed), speaker: renumbered(kept.speaker, renamed) },
  }));
  return reanchor({ text: equal, turns }, to, shifted);
}
