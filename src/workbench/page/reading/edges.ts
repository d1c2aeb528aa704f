/** Moving the edges of a passage within its turn, by a word or by a sentence. */

import { sentences } from '../../../language/sentences.js';
import type { Span } from '../../../model/transcript.js';

export type Edge = 'start' | 'end';
export type Step = 'woord' | 'zin';

const WORD = /[^\s]+/g;

function spansOf(text: string, step: Step): readonly Span[] {
  if (step === 'zin') return sentences(text);
  return [...text.matchAll(WORD)].map(({ 0: word, index }) => ({ start: index, end: index + word.length }));
}

/**
 * The passage with one edge a word or sentence further; the same one where it can't go on. It always holds at least a word.
 *
 * @param way -1 towards the beginning of the turn, 1 towards its end
 */
export function moved(text: string, passage: Span, edge: Edge, step: Step, way: -1 | 1): Span {
  const spans = spansOf(text, step);
  if (edge === 'start') {
    const starts = spans.map(({ start }) => start);
    const to =
      way === 1 ? starts.find((at) => at > passage.start) : starts.findLast((at) => at < passage.start);
    return to === undefined || to >= passage.end ? passage : { start: to, end: passage.end };
  }
  const ends = spans.map(({ end }) => end);
  const to = way === 1 ? ends.find((at) => at > passage.end) : ends.findLast((at) => at < passage.end);
  return to === undefined || to <= passage.start ? passage : { start: passage.start, end: to };
}

/** The sentence before or after the one in which a passage begins; null at the edge of the turn. */
export function neighbour(text: string, passage: Span, way: -1 | 1): Span | null {
  const all = sentences(text);
  const at = all.findIndex(({ end }) => end > passage.start);
  return all[at + way] ?? null;
}

/** The passage, widened to whole words and without white space at its edges; null when no word is left. */
export function toWholeWords(text: string, { start, end }: Span): Span | null {
  const words = spansOf(text, 'woord').filter((word) => word.end > start && word.start < end);
  const [first, last] = [words[0], words.at(-1)];
  return first === undefined || last === undefined ? null : { start: first.start, end: last.end };
}

/** The sentences that a passage touches, as one. */
export function wholeSentences(text: string, { start, end }: Span): Span {
  const touched = sentences(text).filter((one) => one.end > start && one.start < end);
  return { start: touched[0]?.start ?? start, end: touched.at(-1)?.end ?? end };
}
