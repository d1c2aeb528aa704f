/** What a ranking of the texts came to, kept so that the next one works out only what changed; it can be made again. */

import { RANKED_COLUMNS, soundIn } from './json-columns.js';
import type { Store } from './store.js';

export interface RankingHead {
  readonly texts: string;
  /** The codes in their order, each with a hash of its rules. */
  readonly columns: readonly { readonly code: string; readonly rules: string }[];
  readonly counts: Uint8Array;
}

/** Null when nothing was kept, or what was kept can't be read. */
export function storedRanking({ db }: Store): RankingHead | null {
  const row = db.prepare('SELECT texts, columns, counts FROM ranking').get() as
    | { texts: string; columns: string; counts: Uint8Array }
    | undefined;
  const columns = row === undefined ? null : soundIn(RANKED_COLUMNS, row.columns);
  if (row === undefined || columns === null) return null;
  return { ...row, columns: columns.map(([code, rules]) => ({ code, rules })) };
}

/** Call it within `write`. */
export function saveRanking({ db }: Store, { texts, columns, counts }: RankingHead): void {
  const json = JSON.stringify(columns.map(({ code, rules }) => [code, rules]));
  db.prepare('INSERT OR REPLACE INTO ranking (id, texts, columns, counts) VALUES (1, ?, ?, ?)').run(
    texts,
    json,
    counts,
  );
}

/** What was kept of a text for a state of texts and codes; null for nothing. */
export function storedMeasure({ db }: Store, revision: number, state: string): Uint8Array | null {
  const measured = db
    .prepare('SELECT measured FROM ranked_text WHERE revision = ? AND state = ?')
    .pluck()
    .get(revision, state) as Uint8Array | undefined;
  return measured ?? null;
}

/** Call it within `write`. */
export function saveMeasure({ db }: Store, revision: number, state: string, measured: Uint8Array): void {
  db.prepare('INSERT OR REPLACE INTO ranked_text (revision, state, measured) VALUES (?, ?, ?)').run(
    revision,
    state,
    measured,
  );
}
