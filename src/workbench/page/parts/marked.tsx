/** Words that were looked for, marked in their text; of a long text only what stands around them. */

import type { Span } from '../../../model/transcript.js';

interface MarkedProps {
  readonly text: string;
  /** In order, without overlap. */
  readonly places: readonly Span[];
}

/** In UTF-16 code units. */
const WHOLE_UP_TO = 500;
const BEFORE = 160;
const AFTER = 320;

export function Marked({ text, places }: MarkedProps) {
  const { start: from, end: to } = windowOn(text, places[0]);
  const shown = places.filter(({ start, end }) => start >= from && end <= to);
  const edges = [{ start: from, end: from }, ...shown];
  return (
    <>
      {from > 0 && '… '}
      {edges.map(({ start, end }, index) => (
        <span key={start === end ? 'begin' : start}>
          {start < end && <mark>{text.slice(start, end)}</mark>}
          {text.slice(end, edges[index + 1]?.start ?? to)}
        </span>
      ))}
      {to < text.length && ' …'}
    </>
  );
}

/** Cut between words. */
function windowOn(text: string, first: Span | undefined): Span {
  if (text.length <= WHOLE_UP_TO) return { start: 0, end: text.length };
  const at = first?.start ?? 0;
  const start = at <= BEFORE ? 0 : text.indexOf(' ', at - BEFORE) + 1;
  const end = text.lastIndexOf(' ', at + AFTER);
  return {
    start: Math.min(start, at),
    end: at + AFTER >= text.length ? text.length : Math.max(end, first?.end ?? 0),
  };
}
