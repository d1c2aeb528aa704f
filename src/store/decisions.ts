/** Decisions of people in the store; only a person's own act writes here. */

import { contentId } from '../files/hash.js';
import type { Decision } from '../model/coding.js';
import type { Store } from './open.js';

/**
 * Records what a coder decided about a code on a passage of a text; the same coder's newer decision on the same
 * passage replaces the older. Call it within `write`.
 */
export function recordDecision({ db }: Store, revision: number, turn: number, decision: Decision): void {
  const { code, start, end, verdict, oordeel, coder } = decision;
  const text = db.prepare('SELECT text FROM revision WHERE id = ?').pluck().get(revision) as string;
  db.prepare(
    `INSERT INTO decision (id, revision, turn, code, start, end, text, verdict, oordeel, coder)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (revision, code, start, end, coder) WHERE attention IS NULL
     DO UPDATE SET verdict = excluded.verdict, oordeel = excluded.oordeel`,
  ).run(
    contentId(revision, code, start, end, coder),
    revision,
    turn,
    code,
    start,
    end,
    text.slice(start, end),
    verdict,
    oordeel,
    coder,
  );
}
