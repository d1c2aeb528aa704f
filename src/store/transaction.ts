/** One transaction at a time: a writer waits for another program, says so, and gives up after a bounded time. */

import type { Store } from './store.js';
import { settleVoices } from './voices/settle.js';

/** How long a writer waits without a word, and how long after it unless it was opened with less patience. */
const SOON_MS = 300;
export const PATIENCE_MS = 10_000;

/** Does the work while no other program can write; all of it lands, or nothing. */
export function inTransaction<T>(store: Store, work: () => T): T {
  const { db } = store;
  begin(store);
  try {
    const result = work();
    settleVoices(db);
    db.exec('COMMIT');
    return result;
  } catch (error) {
    if (db.inTransaction) db.exec('ROLLBACK');
    throw error;
  }
}

/** Waits for its turn to write; the caller ends the transaction. */
export function begin({ db, onWait }: Store): void {
  const patience = db.pragma('busy_timeout', { simple: true }) as number;
  db.pragma(`busy_timeout = ${Math.min(SOON_MS, patience)}`);
  try {
    db.exec('BEGIN IMMEDIATE');
    return;
  } catch (error) {
    if ((error as { code?: unknown }).code !== 'SQLITE_BUSY') throw error;
  } finally {
    db.pragma(`busy_timeout = ${patience}`);
  }
  onWait?.();
  db.exec('BEGIN IMMEDIATE');
}
