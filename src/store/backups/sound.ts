/** Telling whether a file is a database of ours that can be read to its end. */

import Database from 'better-sqlite3';
import { isHalfWritten, takeBackHalf } from '../half-written.js';
import { refuseForeign } from '../recognise.js';

/** False for a file that is missing, damaged, another program's or a newer version's. */
export function isSound(path: string): boolean {
  try {
    const db = new Database(path, { readonly: true, fileMustExist: true });
    try {
      if (isHalfWritten(db)) takeBackHalf(path);
      refuseForeign(db, path);
      return db.pragma('quick_check(1)', { simple: true }) === 'ok' && hasTables(db);
    } finally {
      db.close();
    }
  } catch {
    return false;
  }
}

/** A file of no bytes is a sound database to SQLite. */
function hasTables(db: Database.Database): boolean {
  return db.prepare('SELECT count(*) FROM sqlite_master').pluck().get() !== 0;
}
