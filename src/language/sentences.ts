/** Dutch sentences within one turn. */

import type { Span } from '../model/transcript.js';
import { isAbbreviation } from './abbreviations.js';

const LAST_WORD = /(?:^|[\s("„'])([\p{L}.]+)\.$/u;
const SENTENCE_END = /[.!?]\s/g;
const HALF_A_CHARACTER = /[\uD800-\uDBFF]$/;
const PIECE = 2_000;

/** Made when a sentence is first asked for: making it takes longer than cutting a turn. */
let segmenter: Intl.Segmenter | undefined;

/**
 * Sentences of a turn, as spans in that text; white space at the edges is left out.
 * A text of any length is cut into pieces first, because Intl.Segmenter is quadratic in its input.
 */
export function sentences(text: string): Span[] {
  segmenter ??= new Intl.Segmenter('nl', { granularity: 'sentence' });
  const found: Span[] = [];
  let joins = false;
  for (const piece of pieces(text)) {
    for (const { segment, index } of segmenter.segment(text.slice(piece.start, piece.end))) {
      const sentence = trimmed(text, piece.start + index, piece.start + index + segment.length);
      if (sentence === null) continue;
      const before = found.at(-1);
      if (before !== undefined && joins) {
        found[found.length - 1] = { start: before.start, end: sentence.end };
      } else {
        found.push(sentence);
      }
      joins = endsInAbbreviation(text.slice(Math.max(0, sentence.end - 12), sentence.end));
    }
  }
  return found;
}

function endsInAbbreviation(sentence: string): boolean {
  return isAbbreviation(LAST_WORD.exec(sentence)?.[1] ?? '');
}

/** Pieces of at most PIECE characters that end after a sentence, or else after a word. */
function* pieces(text: string): Generator<Span> {
  let start = 0;
  while (text.length - start > PIECE) {
    const end = start + cutIn(text.slice(start, start + PIECE));
    yield { start, end };
    start = end;
  }
  yield { start, end: text.length };
}

function cutIn(piece: string): number {
  let cut = 0;
  for (const match of piece.matchAll(SENTENCE_END)) cut = match.index + match[0].length;
  if (cut > 0) return cut;
  const space = piece.lastIndexOf(' ');
  if (space > 0) return space + 1;
  return HALF_A_CHARACTER.test(piece) ? piece.length - 1 : piece.length;
}

function trimmed(text: string, start: number, end: number): Span | null {
  let from = start;
  let to = end;
  while (from < to && /\s/u.test(text.charAt(from))) from += 1;
  while (to > from && /\s/u.test(text.charAt(to - 1))) to -= 1;
  return from < to ? { start: from, end: to } : null;
}
