/** Putting back rows of which every change is known: no key may take others along, and none may be left behind. */

import type Database from 'better-sqlite3';
import { UserError } from '../../model/errors.js';
import { reported } from '../errors.js';
import type { Store } from '../store.js';
import { inTransaction } from '../transaction.js';
import { LEFT_OUT, quoted } from './tracking.js';

/**
 * Does the work in one transaction.
 *
 * @throws UserError when a row would refer to nothing, as in a database that was damaged before; then nothing is changed.
 */
export function withWholeRows<T>(store: Store, work: () => T): T {
  const { db, shownAs } = store;
  return reported(shownAs, () => {
    db.pragma('foreign_keys = OFF');
    try {
      return inTransaction(store, () => {
        store.mayKeep?.();
        const result = work();
        refuseDangling(store);
        return result;
      });
    } finally {
      db.pragma('foreign_keys = ON');
    }
  });
}

function refuseDangling({ db, shownAs }: Store): void {
  if ((db.pragma('foreign_key_check') as unknown[]).length === 0) return;
  throw new UserError(`${shownAs}: rijen zouden naar iets verwijzen dat er niet is; er is niets veranderd.`, {
    how: 'Typ',
    command: 'check',
  });
}

/**
 * Lets go of what was made from texts that the act going on touched: a revision number may be given out again, to another
 * text.
 */
export function dropDerived(db: Database.Database): void {
  const touched = 'SELECT id FROM undo_revision WHERE act = (SELECT act FROM act_now)';
  for (const derived of madeOfTexts(db)) {
    db.exec(`DELETE FROM ${quoted(derived)} WHERE revision IN (${touched})`);
  }
}

/** The tables without history of which the rows belong to a text or a turn. */
function madeOfTexts(db: Database.Database): string[] {
  return db
    .prepare(
      `SELECT DISTINCT t.value FROM json_each(?) t JOIN pragma_foreign_key_list(t.value) f
       WHERE f."from" = 'revision' AND f."table" IN ('revision', 'turn')`,
    )
    .pluck()
    .all(JSON.stringify([...LEFT_OUT.keys()])) as string[];
}
