/** Words of a text that others take the place of, and where passages are after that. */

import type { Span, Utf16Offset } from './transcript.js';

/** A passage of a text, and what comes in its place; offsets are UTF-16 code units. */
export interface Replacement extends Span {
  readonly by: string;
}

/** @param replacements in order of place, without overlaps */
export function replacedIn(text: string, replacements: readonly Replacement[]): string {
  let from = 0;
  const pieces: string[] = [];
  for (const { start, end, by } of replacements) {
    pieces.push(text.slice(from, start), by);
    from = end;
  }
  return pieces.join('') + text.slice(from);
}

/**
 * Tells of passages of a text where they are after a replacement. A passage that began or ended within replaced words has all
 * that came in their place.
 */
export function placesAfter(replacements: readonly Replacement[]): (passage: Span) => Span {
  const shifts = [0];
  for (const { start, end, by } of replacements) {
    shifts.push((shifts.at(-1) ?? 0) + by.length - (end - start));
  }
  /** How many replacements begin before a place. */
  const begunBefore = (offset: Utf16Offset): number => {
    let low = 0;
    let high = replacements.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((replacements[middle]?.start ?? offset) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const moved = (offset: Utf16Offset, isEnd: boolean): Utf16Offset => {
    const begun = begunBefore(offset);
    const last = replacements[begun - 1];
    if (last === undefined || last.end <= offset) return offset + (shifts[begun] ?? 0);
    const start = last.start + (shifts[begun - 1] ?? 0);
    return isEnd ? start + last.by.length : start;
  };
  return ({ start, end }) => ({ start: moved(start, false), end: moved(end, true) });
}
