/** Bringing an older schema up to date. */

import type Database from 'better-sqlite3';
import { MIGRATIONS } from './migrations.js';
import { APPLICATION_ID, refuseForeign, schemaVersion } from './recognise.js';

/**
 * Runs the migrations that a database has not had. The file is looked at again inside the transaction, since another
 * program may have migrated it meanwhile, perhaps further than this one can.
 *
 * @throws UserError when the file became another program's, or a newer version's.
 */
export function migrate(db: Database.Database, shownAs: string): void {
  db.pragma('journal_mode = WAL');
  db.transaction(() => {
    refuseForeign(db, shownAs);
    db.pragma(`application_id = ${APPLICATION_ID}`);
    for (const migration of MIGRATIONS.slice(schemaVersion(db))) db.exec(migration);
    db.pragma(`user_version = ${MIGRATIONS.length}`);
  }).immediate();
}
