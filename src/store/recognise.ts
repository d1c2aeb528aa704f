/** Telling whether a SQLite file is a database of ours that this program understands. */

import type Database from 'better-sqlite3';
import { ForeignStore, NewerStore } from './errors.js';
import { MIGRATIONS } from './migrations.js';

/** "wijk" in ASCII: marks a SQLite file as ours. */
export const APPLICATION_ID = 0x77696a6b;

/** @throws UserError when the file is another program's, or a newer version's. */
export function refuseForeign(db: Database.Database, shownAs: string): void {
  const tables = db.prepare('SELECT count(*) FROM sqlite_master').pluck().get() as number;
  if (tables > 0 && db.pragma('application_id', { simple: true }) !== APPLICATION_ID) {
    throw new ForeignStore(`${shownAs}: dit is een database van een ander programma.`);
  }
  if (schemaVersion(db) > MIGRATIONS.length) {
    throw new NewerStore(`${shownAs}: deze database is van een nieuwere versie van wijkstem.`);
  }
}

export function schemaVersion(db: Database.Database): number {
  return db.pragma('user_version', { simple: true }) as number;
}
