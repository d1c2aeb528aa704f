/** Taking out of a copy what researchers wrote otherwise since: they may have taken somebody out of it. */

import type { Store } from '../store.js';

/** Of each place of a report its text, as it is stored. */
export type StoredAnswers = ReadonlyMap<string, string>;

export function storedAnswers({ db }: Store): StoredAnswers {
  return new Map(db.prepare('SELECT place, paragraphs FROM answer').raw().all() as [string, string][]);
}

/** Leaves only these texts, also where others can't be read; call it within `erase`. */
export function forgetOtherAnswers(store: Store, kept: StoredAnswers): void {
  const remove = store.db.prepare('DELETE FROM answer WHERE place = ?');
  for (const [place, text] of storedAnswers(store)) if (kept.get(place) !== text) remove.run(place);
}
