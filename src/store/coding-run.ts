/** The last run of `code`: with which codebook, and which texts it saw. */

import type { Codebook } from '../model/codebook.js';
import type { Store } from './open.js';

export interface CodingRun {
  readonly codebook: string;
  readonly version: string;
  readonly hash: string;
}

/** Remembers that all current texts were coded with this codebook; call it within `write`. */
export function recordCodingRun({ db }: Store, { id, version, hash }: Codebook): void {
  db.prepare('INSERT OR REPLACE INTO coding_run (id, codebook, version, hash) VALUES (1, ?, ?, ?)').run(
    id,
    version,
    hash,
  );
  db.exec(`
    DELETE FROM coded_revision;
    INSERT INTO coded_revision SELECT id FROM current_revision;
  `);
}

/** The codebook of the last run, or null before the first. */
export function lastCodingRun({ db }: Store): CodingRun | null {
  return (
    (db.prepare('SELECT codebook, version, hash FROM coding_run').get() as CodingRun | undefined) ?? null
  );
}

/** How many current texts came after the last run. */
export function uncodedTexts({ db }: Store): number {
  return db
    .prepare('SELECT count(*) FROM current_revision WHERE id NOT IN (SELECT revision FROM coded_revision)')
    .pluck()
    .get() as number;
}
