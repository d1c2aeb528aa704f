/** Turns that hold what is searched for; needs `useCast` first. */

import type Database from 'better-sqlite3';
import type { CodingFilter } from '../narrowing.js';
import { narrowing, ofPeople } from '../narrowing.js';
import type { Store } from '../store.js';

export interface FoundTurn {
  readonly file: string;
  readonly turn: number;
  /** The label of who speaks. */
  readonly speaker: string;
  /** Null for the interviewer, and for who respondents.csv does not know. */
  readonly respondent: string | null;
  /** All words of the turn. */
  readonly text: string;
}

export interface FoundTurns {
  readonly total: number;
  readonly turns: readonly FoundTurn[];
}

/**
 * Finds turns in the order in which texts were imported. A filter on people leaves the interviewer's turns out; one on
 * codes keeps turns with a coding of them that counts. Who took back their consent is not found.
 *
 * @param expression of FTS5, as `readQuery` makes it
 * @param limit how many turns at most; -1 for all. The total counts all.
 */
export function findTurns(
  { db }: Store,
  expression: string,
  filter: CodingFilter,
  limit: number,
): FoundTurns {
  const people = narrowing(ofPeople(filter));
  const conditions = ['w.turn_words MATCH ?', ...people.conditions];
  const values = [expression, ...people.values];
  if (filter.codes !== undefined) {
    conditions.push(`w.rowid IN (SELECT (c.revision << 24) | c.turn FROM coding c
       WHERE c.code IN (SELECT value FROM json_each(?)))`);
    values.push(JSON.stringify(filter.codes));
  }
  if (hasSomebodyLeft(db)) conditions.push("s.role IS NOT 'vertrokken'");
  const joins = `
    JOIN turn t ON t.revision = w.rowid >> 24 AND t.number = w.rowid & 0xFFFFFF
    JOIN revision r ON r.id = t.revision
    JOIN transcript f ON f.id = r.transcript
    LEFT JOIN temp.speaker s ON s.file = f.file AND s.label = t.speaker
    LEFT JOIN temp.respondent p ON p.id = s.respondent`;
  const where = `WHERE ${conditions.join(' AND ')}`;
  // Only current texts are in the index, so without a filter there is nothing to look up per turn.
  const isNarrowed = conditions.length > 1;
  const total = db
    .prepare(`SELECT count(*) FROM turn_words w ${isNarrowed ? joins : ''} ${where}`)
    .pluck()
    .get(...values) as number;
  const rows = db
    .prepare(
      `SELECT f.file, t.number AS turn, t.speaker, s.respondent, r.text, t.start, t.end
       FROM turn_words w ${joins} ${where} ORDER BY w.rowid LIMIT ?`,
    )
    .all(...values, limit) as (FoundTurn & { start: number; end: number })[];
  return {
    total,
    turns: rows.map(({ start, end, text, ...turn }) => ({ ...turn, text: text.slice(start, end) })),
  };
}

function hasSomebodyLeft(db: Database.Database): boolean {
  return db.prepare("SELECT 1 FROM temp.speaker WHERE role = 'vertrokken' LIMIT 1").get() !== undefined;
}
