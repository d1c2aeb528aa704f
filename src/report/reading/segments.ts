/** The words of a turn cut where passages begin and end, so that passages may overlap. */

import type { Span } from '../../model/transcript.js';

/** A stretch of words that lies in the same passages. */
export interface Segment extends Span {
  /** Indexes of the passages that it lies in. */
  readonly within: readonly number[];
  /** Of these, the ones that begin here. */
  readonly begins: readonly number[];
  /** And the ones that end with it, the last that began first. */
  readonly ends: readonly number[];
}

/** @param length of the turn; passages reach no further */
export function segmentsOf(length: number, passages: readonly Span[]): Segment[] {
  const edges = new Set([0, length, ...passages.flatMap(({ start, end }) => [start, end])]);
  const cuts = [...edges].filter((at) => at >= 0 && at <= length).sort((a, b) => a - b);
  return cuts.slice(0, -1).map((start, at) => {
    const end = cuts[at + 1] ?? length;
    const within = passages.flatMap((passage, index) =>
      passage.start <= start && passage.end >= end ? [index] : [],
    );
    return {
      start,
      end,
      within,
      begins: within.filter((index) => passages[index]?.start === start),
      ends: within.filter((index) => passages[index]?.end === end).reverse(),
    };
  });
}
