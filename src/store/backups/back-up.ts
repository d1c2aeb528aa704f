/** Making a reserve copy with SQLite's online backup: whole, also while others write. */

import Database from 'better-sqlite3';
import { createPrivate, exists, makeFolder, removeFile, renameFile } from '../../files/disk.js';
import { UserError } from '../../model/errors.js';
import { storeError } from '../errors.js';
import { schemaVersion } from '../recognise.js';
import type { Store } from '../store.js';
import { type Backup, backupsIn, freePath, unfinished } from './folder.js';

/** At once, since another program that writes meanwhile makes the copy begin anew. */
const PAGES_AT_ONCE = 100_000;

/**
 * Makes a copy in a folder; it gets its name once it is whole.
 *
 * @param reason letters and hyphens, as `Backup` explains
 * @throws UserError when the folder can't be made or written, the disk is full, or the database is damaged.
 */
export async function backUp(
  { db }: Store,
  folder: string,
  reason: string,
  now = new Date(),
): Promise<Backup> {
  makeFolder(folder);
  const path = freePath(folder, db.name, reason, now);
  while (!(await isCopied(db, unfinished(path), path))) {
    // Whoever forgets a person removes what is not finished yet: it may hold them.
  }
  renameFile(unfinished(path), path);
  const made = backupsIn(folder, db.name).find((backup) => backup.path === path);
  if (made === undefined) throw new Error('a reserve copy is not where it was made');
  return made;
}

/** Makes a copy unless the newest one already holds everything. @returns the new copy, or null */
export async function backUpChanges(
  store: Store,
  folder: string,
  reason: string,
  now = new Date(),
): Promise<Backup | null> {
  const [newest] = backupsIn(folder, store.db.name);
  const state = stateOf(store.db);
  if (state !== null && newest !== undefined && stateAt(newest.path) === state) return null;
  return backUp(store, folder, reason, now);
}

/** Copies a database to a path as one file, without the files that SQLite keeps beside one that is in use. */
export async function copyTo(db: Database.Database, path: string, shownAs: string): Promise<void> {
  if (!(await isCopied(db, path, shownAs))) {
    throw new UserError(`${shownAs}: een ander programma ruimde deze kopie op. Typ de opdracht nog eens.`);
  }
}

/** False when another program removed the copy before it was whole. */
async function isCopied(db: Database.Database, path: string, shownAs: string): Promise<boolean> {
  try {
    createPrivate(path);
    await db.backup(path, { progress: () => PAGES_AT_ONCE });
    if (!exists(path)) return false;
    const copy = new Database(path);
    try {
      copy.pragma('journal_mode = DELETE');
    } finally {
      copy.close();
    }
    return true;
  } catch (error) {
    removeFile(path);
    throw storeError(error, shownAs);
  }
}

/** Changes with everything that a command changes; null where nothing tells, as in a schema without history. */
function stateOf(db: Database.Database): string | null {
  const hasHistory = db.prepare("SELECT 1 FROM sqlite_master WHERE name = 'act'").get() !== undefined;
  const last = hasHistory && db.prepare('SELECT id, at FROM act ORDER BY id DESC LIMIT 1').get();
  return last ? JSON.stringify([schemaVersion(db), last]) : null;
}

function stateAt(path: string): string | null {
  try {
    const db = new Database(path, { readonly: true });
    try {
      return stateOf(db);
    } finally {
      db.close();
    }
  } catch {
    return null;
  }
}
