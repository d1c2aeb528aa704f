/** Putting back rows of which every change is known: no key may take others along, and none may be left behind. */

import type Database from 'better-sqlite3';
import { reported } from '../errors.js';
import type { Store } from '../open.js';
import { inTransaction } from '../transaction.js';

/** Does the work in one transaction, and takes it back when a row would refer to nothing. */
export function withWholeRows<T>(store: Store, work: () => T): T {
  const { db, shownAs } = store;
  return reported(shownAs, () => {
    db.pragma('foreign_keys = OFF');
    try {
      return inTransaction(store, () => {
        const result = work();
        refuseDangling(db);
        return result;
      });
    } finally {
      db.pragma('foreign_keys = ON');
    }
  });
}

function refuseDangling(db: Database.Database): void {
  const dangling = db.pragma('foreign_key_check') as { table: string }[];
  if (dangling.length > 0) throw new Error(`rows of ${dangling[0]?.table} would refer to nothing`);
}

/**
 * Lets go of what was made from texts that the act going on touched: a revision number may be given out again, to another
 * text.
 */
export function dropDerived(db: Database.Database): void {
  const touched = 'SELECT id FROM undo_revision WHERE act = (SELECT act FROM act_now)';
  for (const derived of ['tokens', 'searchable']) {
    db.exec(`DELETE FROM ${derived} WHERE revision IN (${touched})`);
  }
}
