/** Memos about a person, and those that tell of one. */

import type { Store } from '../store.js';
import type { Tells } from './naming.js';

/** Removes the memos about a respondent; call it within `write`, as a final act. @returns how many went */
export function forgetMemosAbout({ db }: Store, respondent: string): number {
  return db.prepare('DELETE FROM memo WHERE respondent = ?').run(respondent).changes;
}

/** Ids of the memos of which the body tells of somebody: only who wrote them can change that. */
export function memosTelling({ db }: Store, tells: Tells): string[] {
  const rows = db
    .prepare("SELECT id, body FROM memo UNION ALL SELECT id, memo FROM decision WHERE memo <> '' ORDER BY 1")
    .raw()
    .all() as [string, string][];
  return rows.filter(([, body]) => tells(body)).map(([id]) => id);
}
