/** Which line under the words each passage gets, so that overlapping ones can be told apart. */

import type { Span } from '../model/transcript.js';

/** How many lines there are; further ones share the last. */
export const LANES = 4;

/** @returns of each passage its line from 0, in the order given: the first line that is free where it begins */
export function lanesOf(passages: readonly Span[]): number[] {
  const order = passages
    .map((passage, index) => ({ ...passage, index }))
    .sort((a, b) => a.start - b.start || b.end - a.end || a.index - b.index);
  const free: number[] = Array.from({ length: LANES }, () => 0);
  const lanes: number[] = passages.map(() => 0);
  for (const { start, end, index } of order) {
    const found = free.findIndex((from) => from <= start);
    const lane = found === -1 ? LANES - 1 : found;
    free[lane] = Math.max(free[lane] ?? 0, end);
    lanes[index] = lane;
  }
  return lanes;
}
