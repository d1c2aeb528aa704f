/** Marking passages in the text without touching it: ranges in the browser's registry of highlights, by theme, status and line. */

import { LANES } from '../../../language/lanes.js';
import type { Span } from '../../../model/transcript.js';
import type { Status } from './shape.js';

/** How many colours there are for themes; further themes begin anew. */
export const COLOURS = 10;

/** Whether this browser marks ranges; without it passages are marked by elements. */
export const CAN_MARK = 'highlights' in CSS;

export interface Mark extends Span {
  readonly theme: number;
  readonly status: Status;
  readonly lane: number;
}

export function nameOf({ theme, status, lane }: Pick<Mark, 'theme' | 'status' | 'lane'>): string {
  return `passage-${theme % COLOURS}-${status}-${lane}`;
}

const IN_HAND = 'in-de-hand';
const STATUSES: readonly Status[] = ['voorstel', 'bevestigd', 'verworpen'];
const LINE: Readonly<Record<Status, string>> = {
  voorstel: 'dashed',
  bevestigd: 'solid',
  verworpen: 'dotted',
};

function* kinds(): Generator<Pick<Mark, 'theme' | 'status' | 'lane'>> {
  for (let theme = 0; theme < COLOURS; theme += 1) {
    for (const status of STATUSES) {
      for (let lane = 0; lane < LANES; lane += 1) yield { theme, status, lane };
    }
  }
}

/** The rules of all names, made once: a style sheet of the page can't say them as briefly. */
export function styleMarks(): void {
  if (!CAN_MARK) return;
  const rules = [];
  for (const kind of kinds()) {
    const { theme, status, lane } = kind;
    const colour = status === 'verworpen' ? 'var(--rand-sterk)' : `var(--thema-${theme})`;
    const fill = status === 'bevestigd' ? `background-color: var(--thema-licht-${theme});` : '';
    rules.push(
      `::highlight(${nameOf(kind)}) { ${fill} text-decoration: underline ${LINE[status]} ${colour} 2px; text-underline-offset: ${2 + lane * 4}px; }`,
    );
  }
  rules.push(`::highlight(${IN_HAND}) { background-color: var(--in-de-hand); color: var(--tekst); }`);
  // Then a background of ours would hide the words: lines tell passages, and only what is in the hand is filled.
  const names = [...kinds()].map((kind) => `::highlight(${nameOf(kind)})`).join(', ');
  rules.push(
    `@media (forced-colors: active) { ${names} { background-color: Canvas; color: CanvasText; text-decoration-color: CanvasText; } ::highlight(${IN_HAND}) { background-color: Highlight; color: HighlightText; } }`,
    `@media print { ::highlight(${IN_HAND}) { background-color: transparent; } }`,
  );
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules.join('\n'));
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}

function highlight(name: string): Highlight {
  const known = CSS.highlights.get(name);
  if (known !== undefined) return known;
  const made = new Highlight();
  if (name === IN_HAND) made.priority = 1;
  CSS.highlights.set(name, made);
  return made;
}

/** Marks passages of a text. @returns how to take the marks away */
export function mark(text: Text, marks: readonly Mark[]): () => void {
  const made = marks.map((one) => ({ range: rangeOf(text, one), on: highlight(nameOf(one)) }));
  for (const { range, on } of made) on.add(range);
  return () => {
    for (const { range, on } of made) on.delete(range);
  };
}

/** Marks the one passage that keys are about. */
export function markInHand(text: Text | null, passage: Span | null): void {
  const on = highlight(IN_HAND);
  on.clear();
  if (text !== null && passage !== null) on.add(rangeOf(text, passage));
}

function rangeOf(text: Text, { start, end }: Span): Range {
  const range = new Range();
  range.setStart(text, Math.min(start, text.length));
  range.setEnd(text, Math.min(end, text.length));
  return range;
}
