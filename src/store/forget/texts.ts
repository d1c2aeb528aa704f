/** Taking a whole text out of the store. */

import type { Store } from '../store.js';
import { NOTHING_REMOVED, type Removed } from './removed.js';

/** Removes a text with all its revisions and everything on it; call it within `write`, as a final act. */
export function forgetText({ db }: Store, file: string): Removed {
  const ofFile =
    'revision IN (SELECT r.id FROM revision r JOIN transcript t ON t.id = r.transcript WHERE t.file = ?)';
  const run = (sql: string): number => db.prepare(sql).run(file).changes;
  const turns = db
    .prepare(`SELECT count(*) FROM turn t JOIN current_revision r ON r.id = t.revision WHERE r.file = ?`)
    .pluck()
    .get(file) as number;
  const decisions = run(`DELETE FROM decision WHERE ${ofFile}`);
  const memos = run(`DELETE FROM memo WHERE ${ofFile}`);
  run(`DELETE FROM quoting WHERE ${ofFile}`);
  const suggestions = run(`DELETE FROM suggestion WHERE ${ofFile}`);
  const texts = run('DELETE FROM transcript WHERE file = ?');
  return { ...NOTHING_REMOVED, texts, turns, decisions, suggestions, memos };
}
