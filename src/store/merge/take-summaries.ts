/** Taking over summaries from another copy: of two texts for one cell both stay, until a person chooses. */

import { cellKey, type Summary, type SummaryCell } from '../../model/summary.js';
import type { Store } from '../store.js';
import { addSummary, earlierIn, replaceSummary, summariesIn, summaryMark } from '../summaries.js';

export interface TakenSummaries {
  readonly added: readonly Summary[];
  /** Cells that hold several texts since. */
  readonly conflicts: readonly SummaryCell[];
  /** How many stood here before, and do not come back. */
  readonly removedHere: number;
}

/** A cell of the other copy, as it is called here. */
export interface ComingCell extends SummaryCell {
  readonly texts: readonly Pick<Summary, 'text' | 'coder' | 'written'>[];
  /** The marks of texts that stood there before. */
  readonly earlier: ReadonlySet<string>;
}

/**
 * Takes over what is not here yet, and what was written in the place of the text here; call it within `write`. A text that
 * was replaced or taken away here does not come back.
 */
export function takeSummaries(store: Store, coming: readonly ComingCell[]): TakenSummaries {
  const added: Summary[] = [];
  const conflicts = new Map<string, SummaryCell>();
  let removedHere = 0;
  for (const { holder, subject, texts, earlier } of coming) {
    const cell = { holder, subject };
    const own = summariesIn(store, cell);
    const earlierHere = earlierIn(store, cell);
    const isHere = new Set(own.map(({ text }) => text));
    const fresh = texts.filter(({ text }) => !isHere.has(text) && !earlierHere.has(summaryMark(text)));
    removedHere += texts.filter(({ text }) => !isHere.has(text)).length - fresh.length;
    if (fresh.length === 0) continue;
    const isThere = new Set(texts.map(({ text }) => text));
    const left = own.filter(({ text }) => isThere.has(text) || !earlier.has(summaryMark(text)));
    for (const summary of own) if (!left.includes(summary)) replaceSummary(store, summary);
    for (const { text, coder, written } of fresh) {
      added.push(addSummary(store, { ...cell, text, coder, written }));
    }
    if (left.length + fresh.length > 1) conflicts.set(cellKey(cell), cell);
  }
  return { added, conflicts: [...conflicts.values()], removedHere };
}
