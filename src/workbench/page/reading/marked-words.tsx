/** The words of a turn with its passages as elements, for a browser that can't mark ranges. */

import type { Span } from '../../../model/transcript.js';
import { type Mark, nameOf } from './marks.js';

interface MarkedWordsProps {
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly inHand: Span | null;
}

export function MarkedWords({ text, marks, inHand }: MarkedWordsProps) {
  const all = [...marks, ...(inHand === null ? [] : [inHand])];
  const edges = [...new Set([0, text.length, ...all.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  );
  return (
    <>
      {edges.slice(0, -1).map((start, index) => {
        const end = edges[index + 1] ?? text.length;
        const isIn = (one: Span): boolean => one.start <= start && one.end >= end;
        const names = marks.filter(isIn).map(nameOf);
        if (inHand !== null && isIn(inHand)) names.push('in-de-hand');
        const words = text.slice(start, end);
        return names.length === 0 ? (
          words
        ) : (
          <mark key={start} class={names.join(' ')}>
            {words}
          </mark>
        );
      })}
    </>
  );
}
