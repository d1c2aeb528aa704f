/** What people left on a text besides codings: memos, turns that coders went through, and what may be quoted. */

import type { Attention, Kept, PlaceNow } from '../model/coding.js';
import type { Span } from '../model/transcript.js';
import { type Carried, currentText, type KeptRow, keptIn, moveTo } from './kept.js';
import type { Store } from './store.js';

export interface Mark extends Span {
  readonly kind: 'memo' | 'beurt' | 'citeren';
  /** Of a memo, or of a decision about quoting; null for a turn that coders went through. */
  readonly id: string | null;
  readonly revision: number;
  readonly turn: number;
  /** Of a memo; null for the others, which never wait. */
  readonly attention: Attention | null;
  readonly kept: Kept | null;
}

/** The marks on the current text of a file, in order of place. */
export function marksOn({ db }: Store, file: string): Mark[] {
  const rows = db
    .prepare(
      `SELECT 'memo' AS kind, m.id, m.revision, m.turn, m.start, m.end, m.attention, m.was, m.whose
       FROM memo m JOIN current_revision r ON r.id = m.revision WHERE r.file = :file
       UNION ALL
       SELECT 'citeren', q.id, q.revision, q.turn, q.start, q.end, NULL, NULL, NULL
       FROM quoting q JOIN current_revision r ON r.id = q.revision WHERE r.file = :file
       UNION ALL
       SELECT DISTINCT 'beurt', NULL, t.revision, t.number, t.start, t.end, NULL, NULL, NULL
       FROM reviewed v JOIN current_revision r ON r.id = v.revision
       JOIN turn t ON t.revision = v.revision AND t.number = v.turn WHERE r.file = :file
       ORDER BY 5, 6, 1, 2`,
    )
    .all({ file }) as (Omit<Mark, 'kept'> & KeptRow)[];
  return rows.map(({ was, whose, ...mark }) => ({ ...mark, kept: keptIn({ was, whose }) }));
}

/**
 * Moves marks to the current revision of their file; call it within `write`, after the new text was saved. A memo goes as a
 * decision does. A turn with other words is another turn: nobody went through it yet. A decision about
 * quoting goes as `placeOfQuoting` says.
 */
export function carryMarks(store: Store, file: string, carried: readonly Carried<Mark>[]): void {
  const { db } = store;
  const current = currentText(store, file);
  const { revision, text } = current;
  const moveMemo = moveTo(store, 'memo', current);
  const turnNumbered = db.prepare('SELECT start, end FROM turn WHERE revision = ? AND number = ?');
  const moveTurn = db.prepare(
    'INSERT INTO reviewed (revision, turn, coder, blind) SELECT ?, ?, coder, blind FROM reviewed WHERE revision = ? AND turn = ? ON CONFLICT DO NOTHING',
  );
  const moveKept = db.prepare(`UPDATE OR REPLACE ${QUOTING_TO_PLACE} AND allowed = 0`);
  const moveReleased = db.prepare(`UPDATE OR IGNORE ${QUOTING_TO_PLACE} AND allowed = 1`);
  const removeQuoting = db.prepare('DELETE FROM quoting WHERE id = ? AND revision = ?');
  for (const { thing, place } of carried) {
    const { kind, id } = thing;
    if (kind === 'memo' && id !== null) {
      moveMemo(id, place);
    } else if (kind === 'citeren') {
      for (const allowed of [true, false]) {
        const at = placeOfQuoting(allowed, place);
        if (at === null) continue;
        const { turn, start, end } = at;
        const move = allowed ? moveReleased : moveKept;
        move.run({ revision, turn, start, end, words: text.slice(start, end), id });
      }
      removeQuoting.run(id, thing.revision);
    } else {
      const turn = turnNumbered.get(revision, place.turn) as Span;
      const isSame = text.slice(turn.start, turn.end).trim() === text.slice(place.start, place.end).trim();
      if (place.attention === null && isSame) {
        moveTurn.run(revision, place.turn, thing.revision, thing.turn);
      }
    }
  }
}

/**
 * Where a decision about quoting goes: other words are not what a coder released, and what a coder kept back stays so while
 * any of its words are left. Null when it lapses.
 */
export function placeOfQuoting(allowed: boolean, place: PlaceNow): (Span & { readonly turn: number }) | null {
  if (place.attention === 'verdwenen') return allowed ? null : place.scrap;
  return place.attention === null || !allowed ? place : null;
}

const QUOTING_TO_PLACE =
  'quoting SET revision = :revision, turn = :turn, start = :start, end = :end, text = :words WHERE id = :id';
