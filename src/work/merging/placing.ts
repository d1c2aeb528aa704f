/** Where passages of a text of the other copy are in the text here. */

import { reanchor } from '../../coding/index.js';
import type { Attention } from '../../model/coding.js';
import type { Span, Turn } from '../../model/transcript.js';
import { alignedPlaces } from '../../names/index.js';

export interface Place extends Span {
  readonly turn: number;
  /** The words here; null when none of them are left, and the place is the turn where they stood. */
  readonly words: string | null;
  readonly attention: Attention | null;
}

export interface PlacedText {
  readonly text: string;
  readonly turns: readonly Turn[];
}

/**
 * @param from the text there
 * @param equal the same text with its pseudonyms as they are called here
 * @param to the current text here
 * @returns for each passage, in the same order, its place in the current text here
 */
export function placesHere(from: string, equal: string, to: PlacedText, spans: readonly Span[]): Place[] {
  const at = alignedPlaces(from, equal);
  if (at === null) throw new Error('two texts that are equal but for numbers turn out to differ');
  const shifted = spans.map(({ start, end }) => ({ start: at(start), end: at(end) }));
  if (equal === to.text) return shifted.map((span) => withinTurn(span, null, to));
  return reanchor(equal, to.text, shifted).map(({ outcome, ...span }) =>
    withinTurn(span, outcome === 'gelijk' ? null : outcome, to),
  );
}

/** No passage crosses the end of a turn. */
function withinTurn({ start, end }: Span, attention: Attention | null, { text, turns }: PlacedText): Place {
  const turn = turns.find((one) => one.end > start) ?? turns.at(-1);
  if (turn === undefined) throw new Error('a text without turns');
  const from = Math.max(start, turn.start);
  const until = Math.min(end, turn.end);
  if (attention === 'verdwenen' || until <= from) {
    return { turn: turn.number, start: turn.start, end: turn.end, words: null, attention: 'verdwenen' };
  }
  const isWhole = from === start && until === end;
  return {
    turn: turn.number,
    start: from,
    end: until,
    words: text.slice(from, until),
    attention: isWhole ? attention : 'gewijzigd',
  };
}
