/** A place in a text with the words around it. */

import type { Span, Utf16Offset } from '../../model/transcript.js';
import type { StoredTranscript } from '../../store/index.js';

/** A place as a person reads it. */
export interface PlaceInContext {
  readonly file: string;
  /** The number of its turn, and who speaks there. */
  readonly turn: number;
  readonly speaker: string;
  /** Words of the same turn before it, itself, and behind it. */
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

/** In words, on each side. */
const WINDOW = 15;
/** In UTF-16 code units: words are not that long. */
const MOST = WINDOW * 12;

export function placeInContext(
  { file, text, turns }: StoredTranscript,
  { start, end }: Span,
): PlaceInContext {
  const turn = turns.find((one) => one.end > start) ?? turns.at(-1);
  const before = text.slice(Math.max(turn?.start ?? 0, start - MOST), start);
  const after = text.slice(end, Math.min(turn?.end ?? text.length, end + MOST));
  return {
    file,
    turn: turn?.number ?? 1,
    speaker: turn?.speaker ?? '',
    before: lastWords(before, start - before.length > (turn?.start ?? 0)),
    words: text.slice(start, end),
    after: firstWords(after, end + after.length < (turn?.end ?? text.length)),
  };
}

function lastWords(before: string, isCut: boolean): string {
  const words = [...before.matchAll(/\S+/g)];
  const from = words.length > WINDOW ? words.at(-WINDOW) : isCut ? words[1] : undefined;
  return from === undefined ? before : `…${before.slice(from.index)}`;
}

function firstWords(after: string, isCut: boolean): string {
  const words = [...after.matchAll(/\S+/g)];
  const last = words.length > WINDOW ? words[WINDOW - 1] : isCut ? words.at(-2) : undefined;
  return last === undefined ? after : `${after.slice(0, last.index + last[0].length)}…`;
}

const AROUND = 45;

/** The words around a passage, on its own line and whole. */
export function aroundOnLine(text: string, start: Utf16Offset, end: Utf16Offset): string {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const nextLine = text.indexOf('\n', end);
  const lineEnd = nextLine === -1 ? text.length : nextLine;
  const before = text.slice(lineStart, start);
  const after = text.slice(end, lineEnd);
  const shownBefore = before.length > AROUND ? `…${before.slice(-AROUND).replace(/^\S*\s/, '')}` : before;
  const shownAfter = after.length > AROUND ? `${after.slice(0, AROUND).replace(/\s\S*$/, '')}…` : after;
  return shownBefore + text.slice(start, end) + shownAfter;
}
