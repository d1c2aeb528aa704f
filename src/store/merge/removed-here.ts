/** What a person took away by hand, as far as the history still knows: another copy does not bring it back. */

import { markOf } from '../answers.js';
import { PARAGRAPHS, soundIn } from '../json-columns.js';
import type { Store } from '../store.js';

/** Ids of decisions that were decided anew, and of memos that were removed or written anew. */
export function removedByHand({ db }: Store): Set<string> {
  const removed = (table: 'decision' | 'memo', ...commands: readonly string[]): unknown[] =>
    db
      .prepare(
        `SELECT DISTINCT u.id FROM undo_${table} u JOIN act a ON a.id = u.act
         WHERE a.state = 'gedaan' AND a.of IS NULL AND a.command IN (SELECT value FROM json_each(?)) AND u.existed = 1
           AND NOT EXISTS (SELECT 1 FROM ${table} t WHERE t.id = u.id)`,
      )
      .pluck()
      .all(JSON.stringify(commands));
  return new Set([
    ...removed('decision', 'review import'),
    ...removed('memo', 'memo remove', 'memo change'),
  ] as string[]);
}

/** Places of reports that were emptied, each with the mark of the text that stood there: `place mark`. */
export function removedAnswers({ db }: Store): Set<string> {
  const rows = db
    .prepare(
      `SELECT u.place, u.paragraphs FROM undo_answer u JOIN act a ON a.id = u.act
       WHERE a.state = 'gedaan' AND a.of IS NULL AND a.command = 'report' AND u.existed = 1
         AND NOT EXISTS (SELECT 1 FROM answer t WHERE t.place = u.place)`,
    )
    .all() as { place: string; paragraphs: string }[];
  return new Set(
    rows.map(({ place, paragraphs }) => `${place} ${markOf(soundIn(PARAGRAPHS, paragraphs) ?? [])}`),
  );
}
