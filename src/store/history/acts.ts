/** The acts of people: who changed the store when, by which command, and how many rows of what. */

import type Database from 'better-sqlite3';
import { quoted, same, type TrackedTable, trackedTables } from './tracking.js';

/** What the history says about a change. It never holds arguments, text or names of respondents. */
export interface Act {
  /** As a person types it, without arguments: `review import`. */
  readonly command: string;
  /** Who decided, where a command knows that. */
  readonly coder?: string;
  /** True when neither this nor anything before it may be taken back, as with `forget`: then no earlier row is kept. */
  readonly final?: boolean;
  /** Which row it goes on changing: when the last act did just that, by the same person and lately, this becomes a part of it. */
  readonly goesOn?: GoingOn;
}

export interface GoingOn {
  readonly table: string;
  readonly id: string;
  /** The last act may not have begun before it, ISO 8601 in UTC. */
  readonly since: string;
}

/**
 * Does the work as an act of which every changed row is kept as it was; call it within a transaction. Work that changes
 * nothing leaves no act.
 */
export function asAct<T>(db: Database.Database, act: Act, work: () => T): T {
  const last = lastIfItGoesOn(db, act);
  if (last !== null) return asPartOf(db, last, work);
  const { lastInsertRowid: id } = db
    .prepare("INSERT INTO act (command, coder, at, state) VALUES (?, ?, ?, 'gedaan')")
    .run(act.command, act.coder ?? null, new Date().toISOString());
  const result = duringAct(db, Number(id), work);
  const isChanged = countRows(db, Number(id));
  if (act.final) makeFinal(db);
  else if (isChanged) dropUndone(db, Number(id));
  else db.prepare('DELETE FROM act WHERE id = ?').run(id);
  return result;
}

/** The last thing that was done, when this goes on with it; nothing was taken back since. */
function lastIfItGoesOn(db: Database.Database, { command, coder, goesOn }: Act): number | null {
  if (goesOn === undefined) return null;
  const last = db.prepare('SELECT id, command, coder, at, state FROM act ORDER BY id DESC LIMIT 1').get() as
    | { id: number; command: string; coder: string | null; at: string; state: string }
    | undefined;
  const isTheirs =
    last?.command === command &&
    last.coder === (coder ?? null) &&
    last.state === 'gedaan' &&
    last.at >= goesOn.since;
  if (last === undefined || !isTheirs) return null;
  const before = quoted(`undo_${goesOn.table}`);
  const ids = db.prepare(`SELECT id FROM ${before} WHERE act = ?`).pluck().all(last.id) as string[];
  return ids.length === 1 && ids[0] === goesOn.id ? last.id : null;
}

/** What was noted before the act stays; what it comes to is counted anew. */
function asPartOf<T>(db: Database.Database, act: number, work: () => T): T {
  const result = duringAct(db, act, work);
  db.prepare('DELETE FROM act_rows WHERE act = ?').run(act);
  if (!countRows(db, act)) db.prepare('DELETE FROM act WHERE id = ?').run(act);
  return result;
}

/** Lets the triggers note for this act what the work changes. */
export function duringAct<T>(db: Database.Database, act: number, work: () => T): T {
  db.prepare('INSERT INTO act_now (act) VALUES (?)').run(act);
  const result = work();
  db.exec('DELETE FROM act_now');
  return result;
}

/** Counts the rows that an act changed, after letting go of those that are as they were; tells whether there are any. */
function countRows(db: Database.Database, act: number): boolean {
  const insert = db.prepare(
    'INSERT INTO act_rows (act, name, added, changed, removed) VALUES (?, ?, ?, ?, ?)',
  );
  let isChanged = false;
  for (const table of touchedTables(db, act)) {
    letGoOfSame(db, table, act);
    const counts = db
      .prepare(
        `SELECT count(*) FILTER (WHERE existed = 0), count(*) FILTER (WHERE existed = 1 AND isThere),
           count(*) FILTER (WHERE existed = 1 AND NOT isThere)
         FROM (
           SELECT existed, existed = 1 AND EXISTS (SELECT 1 FROM ${quoted(table.name)} t WHERE ${same(table.key, 't', 'u')}) AS isThere
           FROM ${quoted(table.before)} u WHERE act = ?
         )`,
      )
      .raw()
      .get(act) as [number, number, number];
    if (counts.every((count) => count === 0)) continue;
    insert.run(act, table.name, ...counts);
    isChanged = true;
  }
  return isChanged;
}

function touchedTables(db: Database.Database, act: number): TrackedTable[] {
  const tables = trackedTables(db);
  const isTouched = tables.map(
    ({ before }, at) => `SELECT ${at} WHERE EXISTS (SELECT 1 FROM ${quoted(before)} WHERE act = :act)`,
  );
  const touched = new Set(db.prepare(isTouched.join(' UNION ALL ')).pluck().all({ act }));
  return tables.filter((_, at) => touched.has(at));
}

function letGoOfSame(db: Database.Database, { name, before, columns, key }: TrackedTable, act: number): void {
  const now = `SELECT 1 FROM ${quoted(name)} t WHERE ${same(key, 't', 'u')}`;
  db.prepare(
    `DELETE FROM ${quoted(before)} AS u WHERE act = ?
     AND CASE existed WHEN 1 THEN EXISTS (${now} AND ${same(columns, 't', 'u')}) ELSE NOT EXISTS (${now}) END`,
  ).run(act);
}

/** What was taken back can no longer be done again once something else was done. */
function dropUndone(db: Database.Database, act: number): void {
  const undone = db
    .prepare("UPDATE act SET state = 'vervallen' WHERE state = 'teruggedraaid' AND id <> ? RETURNING id")
    .pluck()
    .all(act) as number[];
  if (undone.length === 0) return;
  for (const { before } of trackedTables(db)) {
    db.prepare(`DELETE FROM ${quoted(before)} WHERE act IN (SELECT value FROM json_each(?))`).run(
      JSON.stringify(undone),
    );
  }
}

/** Makes everything until now impossible to take back, and lets go of every row that was kept for that. */
export function makeFinal(db: Database.Database): void {
  for (const { before } of trackedTables(db)) db.exec(`DELETE FROM ${quoted(before)}`);
  db.exec(`
    UPDATE act SET state = 'vervallen' WHERE state = 'teruggedraaid';
    UPDATE act SET state = 'vast' WHERE state = 'gedaan';
  `);
}
