/** Opening the project's one SQLite file, and writing to it in one transaction per command. */

import Database from 'better-sqlite3';
import { reported, storeError } from './errors.js';
import { type Act, asAct } from './history/acts.js';
import { migrate } from './migrate.js';
import { MIGRATIONS } from './migrations.js';
import { refuseForeign, schemaVersion } from './recognise.js';

const BUSY_TIMEOUT_MS = 5_000;

export interface Store {
  readonly db: Database.Database;
  /** The name of the file as messages show it. */
  readonly shownAs: string;
}

export interface StoreOptions {
  readonly shownAs?: string;
  /** Refuses every write, and a file that does not exist. */
  readonly readOnly?: boolean;
}

/**
 * Opens the database, makes it when it does not exist, and brings an older schema up to date.
 *
 * @throws UserError when the file is no database of ours, comes from a newer version, or cannot be opened.
 */
export function openStore(path: string, { shownAs = path, readOnly = false }: StoreOptions = {}): Store {
  return reported(shownAs, () => {
    const db = connect(path, shownAs, readOnly);
    if (schemaVersion(db) === MIGRATIONS.length) return { db, shownAs };
    db.close();
    const writable = connect(path, shownAs, false);
    try {
      migrate(writable, shownAs);
    } catch (error) {
      writable.close();
      throw error;
    }
    if (!readOnly) return { db: writable, shownAs };
    writable.close();
    return { db: connect(path, shownAs, true), shownAs };
  });
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

function connect(path: string, shownAs: string, readonly: boolean): Database.Database {
  const db = new Database(path, { readonly, timeout: BUSY_TIMEOUT_MS });
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
 * @throws UserError when the disk is full, the file is locked by another program, or may not be written.
 */
export function write<T>({ db, shownAs }: Store, act: Act, work: () => T): T {
  return reported(shownAs, () => db.transaction(() => asAct(db, act, work)).immediate());
}

/** Runs a command's writes and takes them all back: what it would change is seen, and nothing is changed. */
export function rehearse<T>({ db, shownAs }: Store, work: () => T): T {
  return reported(shownAs, () => {
    db.exec('BEGIN IMMEDIATE');
    try {
      return work();
    } finally {
      db.exec('ROLLBACK');
    }
  });
}
