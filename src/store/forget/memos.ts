/** Memos about a person, and those that name one. */

import type { Store } from '../store.js';

/** Removes the memos about a respondent; call it within `write`, as a final act. @returns how many went */
export function forgetMemosAbout({ db }: Store, respondent: string): number {
  return db.prepare('DELETE FROM memo WHERE respondent = ?').run(respondent).changes;
}

/** Ids of the memos of which the body names a respondent by number: a person has to read them. */
export function memosNaming({ db }: Store, respondent: string): string[] {
  const rows = db
    .prepare("SELECT id, body FROM memo UNION ALL SELECT id, memo FROM decision WHERE memo <> '' ORDER BY 1")
    .raw()
    .all() as [string, string][];
  const named = new RegExp(
    String.raw`(?<![\p{L}\p{N}])${respondent.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)}(?![\p{L}\p{N}])`,
    'iu',
  );
  return rows.filter(([, body]) => named.test(body)).map(([id]) => id);
}
