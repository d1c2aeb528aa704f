/** A turn in pieces that can be read in one cell of a spreadsheet; most turns are one piece. */

import { contentId } from '../../../files/hash.js';
import { sentences } from '../../../language/sentences.js';
import type { Span, Turn } from '../../../model/transcript.js';
import { type ReviewText, turnsOfRespondents } from './review-text.js';

/** A cell of a spreadsheet shows some twenty-five lines at most. */
const LONGEST_PIECE = 1_500;

export interface TurnPiece extends Span {
  readonly key: string;
  readonly turn: Turn;
}

/** What a coder goes through by hand: the turns of respondents, in pieces. */
export function turnPieces(text: ReviewText): TurnPiece[] {
  return turnsOfRespondents(text).flatMap((turn) =>
    pieces(text.text.slice(turn.start, turn.end)).map(({ start, end }, index) => ({
      key: contentId(text.file, turn.number, index),
      turn,
      start: turn.start + start,
      end: turn.start + end,
    })),
  );
}

/**
 * Cuts spoken text at the ends of sentences, and a sentence without an end between words.
 *
 * @returns spans that cover the text from its first to its last sentence, in order; offsets in UTF-16 code units
 */
export function pieces(spoken: string): Span[] {
  if (spoken.length <= LONGEST_PIECE) return [{ start: 0, end: spoken.length }];
  const found: { start: number; end: number }[] = [];
  for (const { start, end } of sentences(spoken).flatMap((sentence) => cut(spoken, sentence))) {
    const last = found.at(-1);
    if (last !== undefined && end - last.start <= LONGEST_PIECE) last.end = end;
    else found.push({ start, end });
  }
  return found.length === 0 ? [{ start: 0, end: spoken.length }] : found;
}

function cut(spoken: string, { start, end }: Span): Span[] {
  const parts: Span[] = [];
  let from = start;
  while (end - from > LONGEST_PIECE) {
    const space = spoken.lastIndexOf(' ', from + LONGEST_PIECE);
    const to = space > from ? space : from + LONGEST_PIECE;
    parts.push({ start: from, end: to });
    from = space > from ? to + 1 : to;
  }
  parts.push({ start: from, end });
  return parts;
}
