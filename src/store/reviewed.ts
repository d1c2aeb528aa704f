/** Turns that a coder went through by hand, also where they found no code: the units on which coders are compared. */

import type { Store } from './store.js';

export interface ReviewedTurn {
  readonly file: string;
  readonly turn: number;
  readonly coder: string;
  /** Whether the coder saw neither proposals nor what others decided. */
  readonly isBlind: boolean;
  /** Who speaks; null when nobody knows yet. */
  readonly respondent: string | null;
}

export interface GivenCode {
  readonly file: string;
  readonly turn: number;
  readonly coder: string;
  readonly code: string;
}

export interface SeenTurn {
  readonly turn: number;
  readonly coder: string;
  readonly isBlind: boolean;
}

/**
 * Remembers that a coder went through a turn; what is known already stays. Whoever decided about the turn before in sight of
 * proposals is not blind to them any more. Call it within `write`.
 */
export function recordReviewed({ db }: Store, revision: number, { turn, coder, isBlind }: SeenTurn): void {
  db.prepare(
    `INSERT INTO reviewed (revision, turn, coder, blind)
     VALUES (:revision, :turn, :coder, :isBlind AND NOT EXISTS (${SIGHTED} AND turn = :turn)) ON CONFLICT DO NOTHING`,
  ).run({ revision, turn, coder, isBlind: isBlind ? 1 : 0 });
}

const SIGHTED = 'SELECT turn FROM decision WHERE revision = :revision AND coder = :coder AND blind IS NULL';

/** The turns of a revision that a coder decided about, or went through, in sight of proposals or of what others decided. */
export function sightedTurns({ db }: Store, revision: number, coder: string): Set<number> {
  const turns = db
    .prepare(
      `${SIGHTED} UNION SELECT turn FROM reviewed WHERE revision = :revision AND coder = :coder AND blind = 0`,
    )
    .pluck()
    .all({ revision, coder }) as number[];
  return new Set(turns);
}

/** What coders went through in the current texts, in order of file, turn and coder; needs `useCast` first. */
export function reviewedTurns({ db }: Store): ReviewedTurn[] {
  const rows = db
    .prepare(
      `SELECT r.file, v.turn, v.coder, v.blind, s.respondent
       FROM reviewed v
       JOIN current_revision r ON r.id = v.revision
       JOIN turn t ON t.revision = v.revision AND t.number = v.turn
       LEFT JOIN temp.speaker s ON s.file = r.file AND s.label = t.speaker
       ORDER BY r.file, v.turn, v.coder`,
    )
    .all() as (Omit<ReviewedTurn, 'isBlind'> & { blind: number })[];
  return rows.map(({ blind, ...turn }) => ({ ...turn, isBlind: blind === 1 }));
}

/** The turns of a revision that coders went through, in order of turn and coder. */
export function seenIn({ db }: Store, revision: number): SeenTurn[] {
  const rows = db
    .prepare('SELECT turn, coder, blind FROM reviewed WHERE revision = ? ORDER BY turn, coder')
    .raw()
    .all(revision) as [turn: number, coder: string, blind: number][];
  return rows.map(([turn, coder, blind]) => ({ turn, coder, isBlind: blind === 1 }));
}

/** Of each turn of a revision the coders who went through it. */
export function reviewersOf(store: Store, revision: number): Map<number, string[]> {
  const reviewers = new Map<number, string[]>();
  for (const { turn, coder } of seenIn(store, revision)) {
    reviewers.set(turn, [...(reviewers.get(turn) ?? []), coder]);
  }
  return reviewers;
}

/**
 * The codes that coders confirmed on their own, before any difference was settled, in the current texts.
 *
 * @param isBlind only what they confirmed on a blind sheet, and that also when they revised it later
 */
export function givenCodes({ db }: Store, isBlind: boolean): GivenCode[] {
  return db
    .prepare(
      `SELECT DISTINCT r.file, d.turn, d.coder, d.code
       FROM decision d JOIN current_revision r ON r.id = d.revision
       WHERE ${isBlind ? 'd.blind' : 'd.verdict'} = 'bevestigd' AND d.settles = 0 AND d.attention IS NULL
       ORDER BY r.file, d.turn, d.coder, d.code`,
    )
    .all() as GivenCode[];
}
