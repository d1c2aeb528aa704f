/** Opening the project's one SQLite file, and writing to it in one transaction per command. */

import Database from 'better-sqlite3';
import { createPrivate } from '../files/disk.js';
import { reported, storeError } from './errors.js';
import { type Act, asAct } from './history/acts.js';
import { migrate } from './migrate.js';
import { MIGRATIONS } from './migrations.js';
import { openForReading } from './reading.js';
import { refuseForeign, schemaVersion } from './recognise.js';
import type { Store } from './store.js';
import { begin, inTransaction, PATIENCE_MS } from './transaction.js';

/**
 * How SQLite keeps a change until it is whole. With `WAL` readers never wait for a writer, but computers that share the
 * folder would not see each other; `DELETE` keeps everything in one file between commands.
 */
export type Journal = 'WAL' | 'DELETE';

export interface StoreOptions {
  readonly shownAs?: string;
  /** Refuses every write, and a file that does not exist. */
  readonly readOnly?: boolean;
  readonly journal?: Journal;
  readonly onWait?: () => void;
  /** How long it waits for another program, in milliseconds; ten seconds unless given. */
  readonly patienceMs?: number | undefined;
}

/**
 * Opens the database, makes it when it does not exist, and brings an older schema up to date.
 *
 * @throws UserError when the file is no database of ours, comes from a newer version, or cannot be opened.
 */
export function openStore(
  path: string,
  { shownAs = path, readOnly = false, journal = 'WAL', onWait, patienceMs }: StoreOptions = {},
): Store {
  return reported(shownAs, () => {
    const db = connect(path, shownAs, readOnly, patienceMs);
    const isNewest = schemaVersion(db) === MIGRATIONS.length;
    if (isNewest && readOnly) return { db, shownAs };
    if (readOnly) db.close();
    const writable = readOnly ? connect(path, shownAs, false, patienceMs) : db;
    try {
      keepJournal(writable, journal);
      if (!isNewest) migrate(writable, shownAs);
    } catch (error) {
      writable.close();
      throw error;
    }
    if (!readOnly) return { db: writable, shownAs, onWait };
    writable.close();
    return { db: connect(path, shownAs, true, patienceMs), shownAs };
  });
}

/** A folder that is moved to a synchronised place, or back, gets the journal of that place. */
function keepJournal(db: Database.Database, journal: Journal): void {
  const now = db.pragma('journal_mode', { simple: true }) as string;
  if (now.toUpperCase() !== journal) db.pragma(`journal_mode = ${journal}`);
}

/** Whether the schema is the newest; a migration is to come when it is not. @throws UserError as `openStore` does. */
export function isUpToDate(path: string, shownAs: string): boolean {
  return reported(shownAs, () => {
    const db = connect(path, shownAs, true);
    try {
      return schemaVersion(db) === MIGRATIONS.length;
    } finally {
      db.close();
    }
  });
}

/** Hands over a database of ours whatever its schema, only to be copied. @throws UserError as `openStore` does. */
export async function withStoreAsItIs<T>(
  path: string,
  shownAs: string,
  work: (store: Store) => Promise<T>,
): Promise<T> {
  const db = reported(shownAs, () => connect(path, shownAs, true));
  try {
    return await work({ db, shownAs });
  } catch (error) {
    throw storeError(error, shownAs);
  } finally {
    db.close();
  }
}

/** What SQLite calls a database that is no file. */
const IN_MEMORY = ':memory:';

function connect(
  path: string,
  shownAs: string,
  readonly: boolean,
  patienceMs = PATIENCE_MS,
): Database.Database {
  // What people said is in it.
  if (!readonly && path !== IN_MEMORY) createPrivate(path);
  const db = readonly ? openForReading(path, patienceMs) : new Database(path, { timeout: patienceMs });
  try {
    refuseForeign(db, shownAs);
    db.pragma('foreign_keys = ON');
    db.pragma('temp_store = MEMORY');
    // A row that INSERT OR REPLACE takes away is noted only then.
    db.pragma('recursive_triggers = ON');
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

export function closeStore({ db }: Store): void {
  db.close();
}

/**
 * Runs a command's writes in one transaction: all of it lands, or nothing. The history gets the act, with every row as it
 * was before, in the same transaction.
 *
 * @param act who does what, without arguments, text or names
 * @throws UserError when the disk is full, the file is locked by another program, or may not be written; and whatever
 * `mayKeep` of the store throws, unless the act is final.
 */
export function write<T>(store: Store, act: Act, work: () => T): T {
  return reported(store.shownAs, () =>
    inTransaction(store, () => {
      if (act.final !== true) store.mayKeep?.();
      return asAct(store.db, act, work);
    }),
  );
}

/** Runs a command's writes and takes them all back: what it would change is seen, and nothing is changed. */
export function rehearse<T>(store: Store, work: () => T): T {
  return reported(store.shownAs, () => {
    begin(store);
    try {
      return work();
    } finally {
      store.db.exec('ROLLBACK');
    }
  });
}

/** Does work that leaves the store as it is, such as writing a file beside it, while no other program can write. */
export function whileLocked<T>(store: Store, work: () => T): T {
  return rehearse(store, work);
}
