/** Which key the pseudonyms in the texts are from, and how far it was when they were given out. */

import { NEXT, readColumn } from './json-columns.js';
import type { Store } from './store.js';

export interface KeyMark {
  /** The id of the key. */
  readonly key: string;
  /** Of each kind of pseudonym the next number to give out; a kind that is not there begins at 1. */
  readonly next: Readonly<Record<string, number>>;
}

/** Null in a store that no key with an id was used with yet. */
export function keyMark({ db, shownAs }: Store): KeyMark | null {
  const row = db.prepare('SELECT key, next FROM key_mark').get() as { key: string; next: string } | undefined;
  return row === undefined ? null : { key: row.key, next: readColumn(NEXT, row.next, shownAs) };
}

/** Notes the key; call it within `write`, in the transaction in which the key is put in its place. */
export function markKey({ db }: Store, { key, next }: KeyMark): void {
  db.prepare('INSERT OR REPLACE INTO key_mark (one, key, next) VALUES (1, ?, ?)').run(
    key,
    JSON.stringify(next),
  );
}
