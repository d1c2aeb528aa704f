/** Summaries in a store, shortly: whose view, about what, and the text. */

import { EVERYBODY, type SummaryCell, type SummaryHolder } from '../../src/model/summary.js';
import { write } from '../../src/store/open.js';
import type { Store } from '../../src/store/store.js';
import { saveSummary, summaries } from '../../src/store/summaries.js';

export const R01: SummaryHolder = { kind: 'respondent', respondent: 'R01' };

export function cell(
  holder: SummaryHolder = EVERYBODY,
  id = 'BES',
  kind: SummaryCell['subject']['kind'] = 'thema',
): SummaryCell {
  return { holder, subject: { kind, id } };
}

/** Minutes after a moment at which nobody typed yet. */
export function at(minutes: number): string {
  return new Date(Date.UTC(2026, 10, 20, 10, minutes)).toISOString();
}

/** Writes a text in a cell, as an act of its own. */
export function put(store: Store, where: SummaryCell, text: string, coder = 'Sanne', written = at(0)): void {
  write(store, { command: 'proef', coder }, () => saveSummary(store, { ...where, text, coder, written }));
}

/** Of each cell what stands in it, in order of who wrote it when. */
export function textsIn(store: Store): string[] {
  return summaries(store).map(({ text }) => text);
}
