/** A passage that is looked for in a corrected text, and a place that was found for it. */

import type { Attention, Kept, PlaceNow } from '../../model/coding.js';
import type { Span } from '../../model/transcript.js';
import type { Compared } from './compare.js';
import { type SpokenWord, type Word, wordsOf } from './spoken-words.js';

/** A passage of the old text, within one of its turns. */
export interface Passage extends Span {
  /** What an earlier correction did to it, when it waits for a person; after `verdwenen` the span says only where about. */
  readonly attention?: Attention | null;
  /** What was decided about, when it waits for a person. */
  readonly kept?: Kept | null;
}

export interface Place extends PlaceNow {
  /** Whether only its words say that it is the same passage, not what stands around it. */
  readonly isMoved: boolean;
}

export interface Sought {
  readonly passage: Passage;
  /** Whether no correction touched it so far. */
  readonly isUntouched: boolean;
  /** Indexes in the words of the old text; the last is less than the first where the passage has no words. */
  readonly first: number;
  readonly last: number;
  readonly own: readonly SpokenWord[];
  /** For each of its own words the index of the new one that it became, or null; empty when it was gone already. */
  readonly target: readonly (number | null)[];
  /** What was decided about, as its speaker is called now. */
  readonly kept: Kept;
  /** The words of it. */
  readonly words: readonly Word[];
  /** Whether a person must look though its words were all there: they may be others that are equal. */
  readonly isDoubted: boolean;
}

export function lookedFor(passage: Passage, { before, old, target, called }: Compared): Sought {
  const { start, end, attention = null } = passage;
  const isUntouched = attention === null;
  const first = countWhile(old, (word) => word.end <= start);
  const last = countWhile(old, (word) => word.start < end) - 1;
  const own = old.slice(first, last + 1);
  const speaker = before.turns[countWhile(before.turns, (turn) => turn.end <= start)]?.speaker;
  const kept = passage.kept ?? { words: before.text.slice(start, end), speaker: speaker ?? '' };
  const words = isUntouched ? own : wordsOf(kept.words);
  return {
    passage,
    isUntouched,
    first,
    last,
    own,
    target: attention === 'verdwenen' ? [] : target.slice(first, last + 1),
    kept: { words: kept.words, speaker: called(kept.speaker) },
    words,
    isDoubted: attention === 'gewijzigd' && textOf(own) === textOf(words),
  };
}

function textOf(words: readonly Word[]): string {
  return words.map(({ text }) => text).join(' ');
}

/** How many items there are before the first that fails; none behind it holds. */
function countWhile<T>(items: readonly T[], holds: (item: T) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && holds(item)) low = middle + 1;
    else high = middle;
  }
  return low;
}
