/** Decisions of people in the store; only a person's own act writes here. */

import { contentId } from '../files/hash.js';
import type { Decision } from '../model/coding.js';
import { codingOf } from './coding-ids.js';
import type { Store } from './store.js';

/**
 * Records what a coder decided about a code on a passage of a text; the same coder's newer decision on the same
 * passage replaces the older. Call it within `write`.
 */
export function recordDecision({ db }: Store, revision: number, turn: number, decision: Decision): void {
  const { code, start, end, verdict, oordeel, coder, memo, settles, blind } = decision;
  const text = db.prepare('SELECT text FROM revision WHERE id = ?').pluck().get(revision) as string;
  const id = freeId(db, revision, decision);
  db.prepare(
    `INSERT INTO decision (id, revision, turn, code, start, end, text, verdict, oordeel, coder, memo, settles, blind, coding)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (revision, code, start, end, coder, settles) WHERE attention IS NULL
     DO UPDATE SET verdict = excluded.verdict, oordeel = excluded.oordeel, memo = excluded.memo,
       blind = coalesce(excluded.blind, blind)`,
  ).run(
    id,
    revision,
    turn,
    code,
    start,
    end,
    text.slice(start, end),
    verdict,
    oordeel,
    coder,
    memo,
    settles ? 1 : 0,
    blind,
    codingOf({ db }, revision, turn, decision, id),
  );
}

/**
 * An id from what the decision is about. Ids stay when a code gets another name, so that of a later decision under the old
 * name may be taken.
 */
function freeId(db: Store['db'], revision: number, { code, start, end, coder, settles }: Decision): string {
  const isTaken = db.prepare('SELECT 1 FROM decision WHERE id = ?').pluck();
  for (let attempt = 0; ; attempt += 1) {
    const id = contentId(revision, code, start, end, coder, settles ? 1 : 0, attempt);
    if (isTaken.get(id) === undefined) return id;
  }
}

/** Takes away a decision that waited for a person, after a person decided anew; call it within `write`. */
export function removeDecision({ db }: Store, id: string): void {
  db.prepare('DELETE FROM decision WHERE id = ?').run(id);
}
