/** The id of a coding: given once, by whoever proposed or made it, and kept whatever people decide about it. */

import type { Decision } from '../model/coding.js';
import type { Store } from './store.js';

/**
 * The coding that a decision is about: the one on just that passage; else the suggestion of that code whose evidence it
 * touches, unless the coding of another passage has its id already; else a coding of its own.
 *
 * @param own the id of a coding that is made by this decision
 */
export function codingOf(
  { db }: Pick<Store, 'db'>,
  revision: number,
  turn: number,
  { code, start, end }: Pick<Decision, 'code' | 'start' | 'end'>,
  own: string,
): string {
  const place = { revision, turn, code, start, end };
  const found = (sql: string): string | undefined => db.prepare(sql).pluck().get(place) as string | undefined;
  return (
    found(
      `SELECT min(coding) FROM decision WHERE revision = :revision AND turn = :turn AND code = :code AND start = :start AND end = :end
       HAVING count(*) > 0`,
    ) ??
    found(
      `SELECT s.id FROM suggestion s
       WHERE s.revision = :revision AND s.turn = :turn AND s.code = :code AND s.start < :end AND s.end > :start
         AND EXISTS (SELECT 1 FROM json_each(s.evidence) e WHERE e.value ->> 'start' < :end AND e.value ->> 'end' > :start)
         AND NOT EXISTS (SELECT 1 FROM decision d WHERE d.coding = s.id)
       ORDER BY s.start <> :start OR s.end <> :end, s.start, s.id`,
    ) ??
    own
  );
}
