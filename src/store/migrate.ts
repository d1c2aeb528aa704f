/** Bringing an older schema up to date. */

import type Database from 'better-sqlite3';
import { DamagedStore } from './errors.js';
import { makeFinal } from './history/acts.js';
import { stopTracking, trackTables } from './history/tracking.js';
import { MIGRATIONS } from './migrations.js';
import { APPLICATION_ID, refuseForeign, schemaVersion } from './recognise.js';
import { settleVoices } from './voices/settle.js';

/**
 * Runs the migrations that a database has not had. The file is looked at again inside the transaction, since another
 * program may have migrated it meanwhile, perhaps further than this one can.
 *
 * @throws UserError when the file became another program's, or a newer version's.
 * @throws DamagedStore when it has not the tables of the version that it says it is of.
 */
export function migrate(db: Database.Database, shownAs: string): void {
  db.transaction(() => {
    refuseForeign(db, shownAs);
    db.pragma(`application_id = ${APPLICATION_ID}`);
    const from = schemaVersion(db);
    if (from === MIGRATIONS.length) return;
    stopTracking(db);
    runFrom(from, db, shownAs);
    trackTables(db);
    settleVoices(db);
    if (from > 0) recordMigration(db);
    db.pragma(`user_version = ${MIGRATIONS.length}`);
  }).immediate();
}

function runFrom(version: number, db: Database.Database, shownAs: string): void {
  try {
    for (const migration of MIGRATIONS.slice(version)) db.exec(migration);
  } catch (error) {
    if ((error as { code?: unknown }).code !== 'SQLITE_ERROR') throw error;
    throw new DamagedStore(`${shownAs}: de database is beschadigd.`);
  }
}

/** Undo stops here: what was kept of earlier acts had the shape of the earlier schema. */
function recordMigration(db: Database.Database): void {
  db.prepare("INSERT INTO act (command, at, state) VALUES ('migratie', ?, 'gedaan')").run(
    new Date().toISOString(),
  );
  makeFinal(db);
}
