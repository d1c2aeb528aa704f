/** Decisions on codes that got another id: they go along, or wait for a person. */

import type { Store } from './store.js';

export interface OrphanedCode {
  /** A code that decisions are about and that the codebook does not have. */
  readonly code: string;
  readonly decisions: number;
}

/**
 * Gives decisions the new id of their code; call it within `write`. Where codes were merged and one coder decided about
 * several of them on one passage, a confirmation goes before a rejection; what cannot go along stays under its old id.
 *
 * @param moves of each former id the present one
 * @returns how many decisions went along
 */
export function adoptDecisions({ db }: Store, moves: ReadonlyMap<string, string>): number {
  const move = db.prepare(
    `UPDATE OR IGNORE decision SET code = ? WHERE code = ? AND verdict = ? AND NOT (
       verdict = 'verworpen' AND EXISTS (
         SELECT 1 FROM decision other
         WHERE other.revision = decision.revision AND other.turn = decision.turn AND other.code = ?
           AND other.coder = decision.coder AND other.verdict = 'bevestigd'
           AND other.start < decision.end AND other.end > decision.start
       )
     )`,
  );
  let moved = 0;
  for (const verdict of ['bevestigd', 'verworpen']) {
    for (const [former, present] of moves) moved += move.run(present, former, verdict, present).changes;
  }
  return moved;
}

/** The codes outside the codebook that people decided about, in order. */
export function orphanedCodes({ db }: Store, codes: readonly string[]): OrphanedCode[] {
  return db
    .prepare(
      `SELECT code, count(*) AS decisions FROM decision
       WHERE code NOT IN (SELECT value FROM json_each(?)) GROUP BY code ORDER BY code`,
    )
    .all(JSON.stringify(codes)) as OrphanedCode[];
}
