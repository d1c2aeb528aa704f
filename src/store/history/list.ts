/** What the history says: acts with counts of rows, and of an act which rows they were. */

import { gathered } from '../json-columns.js';
import type { Store } from '../store.js';
import { list, quoted, trackedTables } from './tracking.js';

export type ActState = 'gedaan' | 'teruggedraaid' | 'vervallen' | 'vast';

export interface RowCounts {
  /** The table. */
  readonly name: string;
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
}

export interface RecordedAct {
  /** From 1, in order of time. */
  readonly id: number;
  readonly command: string;
  readonly coder: string | null;
  /** ISO 8601 in UTC. */
  readonly at: string;
  readonly state: ActState;
  /** The act that this one took back or did again. */
  readonly of: number | null;
  /** What it changed, also when it was taken back since. */
  readonly rows: readonly RowCounts[];
}

/** Each that is given narrows the result. */
export interface ActFilter {
  readonly ids?: readonly number[];
  readonly commands?: readonly string[];
  readonly coders?: readonly string[];
  /** Not before this moment, ISO 8601 in UTC. */
  readonly since?: string;
}

/** The acts, newest first. @param limit how many at most; -1 for all */
export function recordedActs({ db }: Store, filter: ActFilter = {}, limit = -1): RecordedAct[] {
  const conditions: string[] = [];
  const values: (string | number)[] = [];
  const narrow = (condition: string, value: string | undefined): void => {
    if (value === undefined) return;
    conditions.push(condition);
    values.push(value);
  };
  const wanted = (values: readonly unknown[] | undefined) => values && JSON.stringify(values);
  narrow('id IN (SELECT value FROM json_each(?))', wanted(filter.ids));
  narrow('command IN (SELECT value FROM json_each(?))', wanted(filter.commands));
  narrow('coder IN (SELECT value FROM json_each(?))', wanted(filter.coders));
  narrow('at >= ?', filter.since);
  const acts = db
    .prepare(
      `SELECT id, command, coder, at, state, of FROM act
       ${conditions.length > 0 ? `WHERE ${conditions.join(' AND ')}` : ''} ORDER BY id DESC LIMIT ?`,
    )
    .all(...values, limit) as Omit<RecordedAct, 'rows'>[];
  const rows = db.prepare('SELECT name, added, changed, removed FROM act_rows WHERE act = ? ORDER BY name');
  return acts.map((act) => ({ ...act, rows: rows.all(act.id) as RowCounts[] }));
}

export interface ChangedRow {
  readonly table: string;
  /** The primary key, part by part. */
  readonly key: readonly (string | number)[];
  /** False when the act made it. */
  readonly existed: boolean;
}

/** Which rows an act changed, in order of table and key; none once it can no longer be taken back or done again. */
export function changedRows({ db }: Store, act: number): ChangedRow[] {
  return trackedTables(db).flatMap(({ name, before, key }) => {
    const rows = db
      .prepare(`SELECT json_array(${list(key)}), existed FROM ${quoted(before)} WHERE act = ?`)
      .raw()
      .all(act) as [string, number][];
    return rows.map(([parts, existed]) => ({
      table: name,
      key: gathered<ChangedRow['key']>(parts),
      existed: existed === 1,
    }));
  });
}
