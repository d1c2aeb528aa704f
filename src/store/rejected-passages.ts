/** How many passages people said no to, per code: those of the current texts, of who still counts. */

import type { Store } from './store.js';

/** Codes without any are left out; needs `useCast` first. A passage that several coders rejected counts once. */
export function rejectedPassages({ db }: Store): Map<string, number> {
  const rows = db
    .prepare(
      `SELECT d.code, count(DISTINCT d.revision || ' ' || d.start || ' ' || d.end)
       FROM decision d
       JOIN current_revision r ON r.id = d.revision
       JOIN turn t ON t.revision = d.revision AND t.number = d.turn
       JOIN temp.speaker s ON s.file = r.file AND s.label = t.speaker
       JOIN temp.respondent p ON p.id = s.respondent
       WHERE d.verdict = 'verworpen' GROUP BY d.code`,
    )
    .raw()
    .all() as [code: string, passages: number][];
  return new Map(rows);
}
