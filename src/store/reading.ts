/** Opening a database only to read it, also where nobody may write beside it: on a locked share, or a disk that is read-only. */

import Database from 'better-sqlite3';
import { readAll, sizeOf } from '../files/disk.js';
import { isHalfWritten, takeBackHalf } from './half-written.js';

/** @throws SqliteError when it can't be read, or holds half of a change that nobody may take back here. */
export function openForReading(path: string, timeout: number): Database.Database {
  const db = new Database(path, { readonly: true, timeout });
  try {
    if (isHalfWritten(db)) takeBackHalf(path);
    return db;
  } catch (error) {
    db.close();
    if (!isUnwritable(error) || holdsChanges(path)) throw error;
    return inMemory(path);
  }
}

function isUnwritable(error: unknown): boolean {
  return /^SQLITE_(?:READONLY|CANTOPEN)/.test(String((error as { code?: unknown }).code));
}

/** What SQLite has yet to put into the file, or to take back. */
function holdsChanges(path: string): boolean {
  return ['-wal', '-journal'].some((end) => sizeOf(path + end) > 0);
}

/** The bytes by which a file says that its changes stand in a log beside it: there is none, and none can be made. */
const VERSIONS = [18, 19] as const;
const WITHOUT_LOG = 1;

function inMemory(path: string): Database.Database {
  const bytes = Buffer.from(readAll(path));
  for (const at of VERSIONS) bytes[at] = WITHOUT_LOG;
  return new Database(bytes, { readonly: true });
}
