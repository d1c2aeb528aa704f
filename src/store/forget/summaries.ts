/** Summaries of what a person holds, and those in which others' view tells of one. */

import type { Store } from '../store.js';
import { replaceSummary, summaries } from '../summaries.js';
import type { Tells } from './naming.js';

/** Removes the summaries of a respondent; call it within `write`, as a final act. @returns how many went */
export function forgetSummariesOf({ db }: Store, respondent: string): number {
  db.prepare('DELETE FROM summary_earlier WHERE respondent = ?').run(respondent);
  return db.prepare('DELETE FROM summary WHERE respondent = ?').run(respondent).changes;
}

/** Ids of the summaries that tell of somebody: only who wrote them can change that. */
export function summariesTelling(store: Store, tells: Tells): string[] {
  return summaries(store).flatMap(({ id, text }) => (tells(text) ? [id] : []));
}

/** Of each summary its text, as it is stored. */
export type StoredSummaries = ReadonlyMap<string, string>;

export function storedSummaries(store: Store): StoredSummaries {
  return new Map(summaries(store).map(({ id, text }) => [id, text]));
}

/** Of a copy: those that tell of somebody go when a person wrote them otherwise since; call it within `erase`. */
export function forgetOtherSummaries(store: Store, tells: Tells, kept: StoredSummaries): void {
  for (const summary of summaries(store)) {
    if (tells(summary.text) && kept.get(summary.id) !== summary.text) replaceSummary(store, summary);
  }
}
