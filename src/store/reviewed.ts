/** Turns that a coder went through by hand, also where they found no code: the units on which coders are compared. */

import type { Store } from './store.js';

export interface ReviewedTurn {
  readonly file: string;
  readonly turn: number;
  readonly coder: string;
  /** Who speaks; null when nobody knows yet. */
  readonly respondent: string | null;
}

export interface GivenCode {
  readonly file: string;
  readonly turn: number;
  readonly coder: string;
  readonly code: string;
}

/** Remembers that a coder went through a turn; what is known already stays. Call it within `write`. */
export function recordReviewed({ db }: Store, revision: number, turn: number, coder: string): void {
  db.prepare('INSERT INTO reviewed (revision, turn, coder) VALUES (?, ?, ?) ON CONFLICT DO NOTHING').run(
    revision,
    turn,
    coder,
  );
}

/** What coders went through in the current texts, in order of file, turn and coder; needs `useCast` first. */
export function reviewedTurns({ db }: Store): ReviewedTurn[] {
  return db
    .prepare(
      `SELECT r.file, v.turn, v.coder, s.respondent
       FROM reviewed v
       JOIN current_revision r ON r.id = v.revision
       JOIN turn t ON t.revision = v.revision AND t.number = v.turn
       LEFT JOIN temp.speaker s ON s.file = r.file AND s.label = t.speaker
       ORDER BY r.file, v.turn, v.coder`,
    )
    .all() as ReviewedTurn[];
}

/** Of each turn of a revision the coders who went through it. */
export function reviewersOf({ db }: Store, revision: number): Map<number, string[]> {
  const rows = db
    .prepare('SELECT turn, coder FROM reviewed WHERE revision = ? ORDER BY turn, coder')
    .raw()
    .all(revision) as [number, string][];
  const reviewers = new Map<number, string[]>();
  for (const [turn, coder] of rows) reviewers.set(turn, [...(reviewers.get(turn) ?? []), coder]);
  return reviewers;
}

/** The codes that coders confirmed on their own, before any difference was settled, in the current texts. */
export function givenCodes({ db }: Store): GivenCode[] {
  return db
    .prepare(
      `SELECT DISTINCT r.file, d.turn, d.coder, d.code
       FROM decision d JOIN current_revision r ON r.id = d.revision
       WHERE d.verdict = 'bevestigd' AND d.settles = 0 AND d.attention IS NULL
       ORDER BY r.file, d.turn, d.coder, d.code`,
    )
    .all() as GivenCode[];
}
