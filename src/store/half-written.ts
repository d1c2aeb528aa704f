/** A transaction that a stopped program left half written: who only reads may not take it back, and finds the file locked. */

import Database from 'better-sqlite3';

/** @param db opened for reading */
export function isHalfWritten(db: Database.Database): boolean {
  try {
    db.pragma('user_version', { simple: true });
    return false;
  } catch (error) {
    const code = String((error as { code?: unknown }).code);
    if (/^SQLITE_READONLY_(?:ROLLBACK|RECOVERY|CANTINIT)$/.test(code)) return true;
    throw error;
  }
}

/** SQLite takes it back as soon as somebody reads who may write. */
export function takeBackHalf(path: string): void {
  const db = new Database(path, { fileMustExist: true });
  try {
    db.pragma('user_version', { simple: true });
  } finally {
    db.close();
  }
}
