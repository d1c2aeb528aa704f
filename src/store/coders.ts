/** Who worked on a project: the names under which people decided, coded by hand or wrote memos or summaries. */

import type { Store } from './store.js';

/** All of them, in order. */
export function knownCoders({ db }: Store): string[] {
  return db
    .prepare(
      `SELECT coder FROM decision UNION SELECT coder FROM quoting UNION SELECT coder FROM reviewed
       UNION SELECT coder FROM memo UNION SELECT coder FROM summary WHERE coder <> '' ORDER BY coder`,
    )
    .pluck()
    .all() as string[];
}
