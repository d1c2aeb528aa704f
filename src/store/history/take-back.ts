/** Taking acts back, and doing them again: every row of an act changes places with what it was before. */

import type Database from 'better-sqlite3';
import type { Store } from '../store.js';
import { duringAct } from './acts.js';
import { type RecordedAct, recordedActs } from './list.js';
import { list, quoted, trackedTables } from './tracking.js';
import { dropDerived, withWholeRows } from './whole-rows.js';

export interface TakenBack {
  /** The acts that were taken back or done again, in the order in which that happened, with what that did to the rows. */
  readonly acts: readonly RecordedAct[];
  /** When fewer could be than were asked for, nothing happened: how many could be, and what stands in the way. */
  readonly refused: { readonly possible: number; readonly stop: RecordedAct | null } | null;
}

/**
 * Takes back the last acts, newest first, as one act of its own; all that were asked for, or none.
 *
 * @param count how many, from 1
 * @throws UserError when the disk is full, or another program is writing.
 */
export function undo(store: Store, count: number): TakenBack {
  const { db } = store;
  return flipActs(store, 'undo', () => {
    const latest = db
      .prepare(
        "SELECT id, state FROM act WHERE of IS NULL AND state IN ('gedaan', 'vast') ORDER BY id DESC LIMIT ?",
      )
      .all(count) as { id: number; state: string }[];
    const fixed = latest.findIndex(({ state }) => state === 'vast');
    const possible = latest.slice(0, fixed === -1 ? undefined : fixed).map(({ id }) => id);
    return { acts: possible, stop: latest[fixed]?.id ?? null, asked: count };
  });
}

/** Does again what was taken back last, oldest first; `count` and errors as with `undo`. */
export function redo(store: Store, count: number): TakenBack {
  return flipActs(store, 'redo', () => ({
    acts: store.db
      .prepare("SELECT id FROM act WHERE state = 'teruggedraaid' ORDER BY id LIMIT ?")
      .pluck()
      .all(count) as number[],
    stop: null,
    asked: count,
  }));
}

interface Chosen {
  readonly acts: readonly number[];
  readonly stop: number | null;
  readonly asked: number;
}

function flipActs(store: Store, command: 'undo' | 'redo', choose: () => Chosen): TakenBack {
  const { db } = store;
  return withWholeRows(store, () => {
    const { acts, stop, asked } = choose();
    if (acts.length < asked || acts.length === 0) {
      const [stopping = null] = stop === null ? [] : recordedActs(store, { ids: [stop] });
      return { acts: [], refused: { possible: acts.length, stop: stopping } };
    }
    const noteAct = db.prepare('INSERT INTO act (command, at, state, of) VALUES (?, ?, ?, ?)');
    const setState = db.prepare('UPDATE act SET state = ? WHERE id = ?');
    for (const act of acts) {
      flip(db, act);
      setState.run(command === 'undo' ? 'teruggedraaid' : 'gedaan', act);
      noteAct.run(command, new Date().toISOString(), 'gedaan', act);
    }
    const recorded = recordedActs(store, { ids: acts });
    const inOrder = acts
      .flatMap((id) => recorded.find((act) => act.id === id) ?? [])
      .map((act) => (command === 'undo' ? turned(act) : act));
    return { acts: inOrder, refused: null };
  });
}

/** What taking an act back does to the rows. */
function turned(act: RecordedAct): RecordedAct {
  return { ...act, rows: act.rows.map((row) => ({ ...row, added: row.removed, removed: row.added })) };
}

/**
 * Puts rows back as they were. Meanwhile the triggers note for the same act how they are now, so that the next flip
 * undoes this one.
 */
function flip(db: Database.Database, act: number): void {
  const tables = trackedTables(db);
  for (const { before } of tables)
    db.prepare(`UPDATE ${quoted(before)} SET act = -act WHERE act = ?`).run(act);
  duringAct(db, act, () => {
    for (const { name, before, columns, key } of tables) {
      db.prepare(
        `DELETE FROM ${quoted(name)} WHERE (${list(key)}) IN (SELECT ${list(key)} FROM ${quoted(before)} WHERE act = ?)`,
      ).run(-act);
      db.prepare(
        `INSERT INTO ${quoted(name)} (${list(columns)})
         SELECT ${list(columns)} FROM ${quoted(before)} WHERE act = ? AND existed = 1`,
      ).run(-act);
    }
    dropDerived(db);
  });
  for (const { before } of tables) db.prepare(`DELETE FROM ${quoted(before)} WHERE act = ?`).run(-act);
}
