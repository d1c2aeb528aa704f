/** What people left on a text besides decisions: memos on passages, and turns that coders went through. */

import type { Attention } from '../model/coding.js';
import type { Span } from '../model/transcript.js';
import type { Store } from './open.js';

export interface Mark extends Span {
  /** The id of a memo, or null for a turn that coders went through. */
  readonly memo: string | null;
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
      `SELECT m.id AS memo, m.revision, m.turn, m.start, m.end
       FROM memo m JOIN current_revision r ON r.id = m.revision WHERE r.file = :file
       UNION ALL
       SELECT DISTINCT NULL, t.revision, t.number, t.start, t.end
       FROM reviewed v JOIN current_revision r ON r.id = v.revision
       JOIN turn t ON t.revision = v.revision AND t.number = v.turn WHERE r.file = :file
       ORDER BY 4, 5, 1`,
    )
    .all({ file }) as Mark[];
}

/**
 * Moves marks to the current revision of their file; call it within `write`, after the new text was saved. A memo whose
 * words are gone goes to the turn where they stood, and keeps the old words to be read. A turn with other words is another
 * turn: nobody went through it yet.
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
  for (const { memo, start, end, attention, ...before } of carried) {
    const turn = turnAt.get(revision, start, revision) as Span & { number: number };
    if (memo === null) {
      const isSame = attention === null && text.slice(turn.start, turn.end).trim() === text.slice(start, end);
      if (isSame) moveTurn.run(revision, turn.number, before.revision, before.turn);
    } else if (attention === 'verdwenen') {
      moveMemo.run(revision, turn.number, turn.start, turn.end, null, attention, memo);
    } else {
      const within = Math.min(end, turn.end);
      const crosses = within < end ? 'gewijzigd' : attention;
      moveMemo.run(revision, turn.number, start, within, text.slice(start, within), crosses, memo);
    }
  }
}
