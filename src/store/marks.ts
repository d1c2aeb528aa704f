/** What people left on a text besides codings: memos, turns that coders went through, and what may be quoted. */

import type { Attention } from '../model/coding.js';
import type { Span } from '../model/transcript.js';
import type { Store } from './store.js';

export interface Mark extends Span {
  readonly kind: 'memo' | 'beurt' | 'citeren';
  /** Of a memo, or of a decision about quoting; null for a turn that coders went through. */
  readonly id: string | null;
  readonly revision: number;
  readonly turn: number;
}

export interface CarriedMark extends Mark {
  /** What became of the passage; null when its words are the same. */
  readonly attention: Attention | null;
}

/** The marks on the current text of a file, in order of place. */
export function marksOn({ db }: Store, file: string): Mark[] {
  return db
    .prepare(
      `SELECT 'memo' AS kind, m.id, m.revision, m.turn, m.start, m.end
       FROM memo m JOIN current_revision r ON r.id = m.revision WHERE r.file = :file
       UNION ALL
       SELECT 'citeren', q.id, q.revision, q.turn, q.start, q.end
       FROM quoting q JOIN current_revision r ON r.id = q.revision WHERE r.file = :file
       UNION ALL
       SELECT DISTINCT 'beurt', NULL, t.revision, t.number, t.start, t.end
       FROM reviewed v JOIN current_revision r ON r.id = v.revision
       JOIN turn t ON t.revision = v.revision AND t.number = v.turn WHERE r.file = :file
       ORDER BY 5, 6, 1, 2`,
    )
    .all({ file }) as Mark[];
}

/**
 * Moves marks to the current revision of their file; call it within `write`, after the new text was saved. A memo whose
 * words are gone goes to the turn where they stood, and keeps the old words to be read. A turn with other words is another
 * turn: nobody went through it yet. Other words are not what a coder released; what a coder kept back stays so while any of
 * its words are left.
 */
export function carryMarks({ db }: Store, file: string, carried: readonly CarriedMark[]): void {
  const { revision, text } = db
    .prepare('SELECT id AS revision, text FROM current_revision WHERE file = ?')
    .get(file) as { revision: number; text: string };
  const turnAt = db.prepare(
    'SELECT number, start, end FROM turn WHERE revision = ? AND (end > ? OR number = (SELECT max(number) FROM turn WHERE revision = ?)) ORDER BY number LIMIT 1',
  );
  const moveMemo = db.prepare(
    `UPDATE memo SET revision = ?, turn = ?, start = ?, end = ?, text = coalesce(?, text),
       attention = coalesce(?, attention) WHERE id = ?`,
  );
  const moveTurn = db.prepare(
    'INSERT INTO reviewed (revision, turn, coder) SELECT ?, ?, coder FROM reviewed WHERE revision = ? AND turn = ? ON CONFLICT DO NOTHING',
  );
  const moveKept = db.prepare(`UPDATE OR REPLACE ${QUOTING_TO_PLACE} AND allowed = 0`);
  const moveReleased = db.prepare(`UPDATE OR IGNORE ${QUOTING_TO_PLACE} AND allowed = 1`);
  const removeQuoting = db.prepare('DELETE FROM quoting WHERE id = ? AND revision = ?');
  for (const { kind, id, start, end, attention, ...before } of carried) {
    const turn = turnAt.get(revision, start, revision) as Span & { number: number };
    if (kind === 'citeren') {
      const within = Math.min(end, turn.end);
      const words = text.slice(start, within);
      const place = { revision, turn: turn.number, start, end: within, words, id };
      if (attention !== 'verdwenen' && words !== '') {
        // Where only pseudonyms are others, the words are the same.
        if (attention === null && within === end) moveReleased.run(place);
        moveKept.run(place);
      }
      removeQuoting.run(id, before.revision);
    } else if (kind === 'beurt') {
      const isSame = attention === null && text.slice(turn.start, turn.end).trim() === text.slice(start, end);
      if (isSame) moveTurn.run(revision, turn.number, before.revision, before.turn);
    } else if (attention === 'verdwenen') {
      moveMemo.run(revision, turn.number, turn.start, turn.end, null, attention, id);
    } else {
      const within = Math.min(end, turn.end);
      const crosses = within < end ? 'gewijzigd' : attention;
      moveMemo.run(revision, turn.number, start, within, text.slice(start, within), crosses, id);
    }
  }
}

const QUOTING_TO_PLACE =
  'quoting SET revision = :revision, turn = :turn, start = :start, end = :end, text = :words WHERE id = :id';
