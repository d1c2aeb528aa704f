/** Decisions on a text that was corrected: none is lost, and those whose words changed wait for a person. */

import type { Attention, FlaggedDecision } from '../model/coding.js';
import type { Span } from '../model/transcript.js';
import { type Mark, marksOn } from './marks.js';
import { type CodingFilter, narrowing, ofPeople } from './narrowing.js';
import type { Store } from './store.js';

export interface PlacedDecision extends Span {
  readonly id: string;
}

export interface CarriedDecision extends PlacedDecision {
  /** What became of the passage; null when its words are the same. */
  readonly attention: Attention | null;
}

export interface DecidedText {
  readonly text: string;
  /** As what it was read. */
  readonly format: string;
  readonly decisions: readonly PlacedDecision[];
  /** What people left on it besides. */
  readonly marks: readonly Mark[];
}

/** The current text of a file with the passages that people decided about, or null when the file is not known. */
export function decisionsOn(store: Store, file: string): DecidedText | null {
  const { db } = store;
  const current = db.prepare('SELECT text, format FROM current_revision WHERE file = ?').get(file) as
    | Omit<DecidedText, 'decisions' | 'marks'>
    | undefined;
  if (current === undefined) return null;
  const decisions = db
    .prepare(
      `SELECT d.id, d.start, d.end FROM decision d JOIN current_revision r ON r.id = d.revision
       WHERE r.file = ? ORDER BY d.start, d.id`,
    )
    .all(file) as PlacedDecision[];
  return { ...current, decisions, marks: marksOn(store, file) };
}

/**
 * Moves decisions to the current revision of their file; call it within `write`, after the new text was saved. A passage
 * whose words are gone goes to the turn where they stood, and keeps the old words to be read.
 */
export function carryDecisions({ db }: Store, file: string, carried: readonly CarriedDecision[]): void {
  const { revision, text } = db
    .prepare('SELECT id AS revision, text FROM current_revision WHERE file = ?')
    .get(file) as { revision: number; text: string };
  const turnAt = db.prepare(
    'SELECT number, start, end FROM turn WHERE revision = ? AND (end > ? OR number = (SELECT max(number) FROM turn WHERE revision = ?)) ORDER BY number LIMIT 1',
  );
  const update = db.prepare(
    `UPDATE decision SET revision = ?, turn = ?, start = ?, end = ?, text = coalesce(?, text),
       attention = coalesce(?, attention) WHERE id = ?`,
  );
  for (const { id, start, end, attention } of carried) {
    const turn = turnAt.get(revision, start, revision) as Span & { number: number };
    if (attention === 'verdwenen') {
      update.run(revision, turn.number, turn.start, turn.end, null, attention, id);
    } else {
      const within = Math.min(end, turn.end);
      const crosses = within < end ? 'gewijzigd' : attention;
      update.run(revision, turn.number, start, within, text.slice(start, within), crosses, id);
    }
  }
}

/** How many decisions `flaggedDecisions` gives without a filter. */
export function countFlagged({ db }: Store): number {
  return db
    .prepare(
      'SELECT count(*) FROM decision WHERE attention IS NOT NULL AND revision IN (SELECT id FROM current_revision)',
    )
    .pluck()
    .get() as number;
}

/**
 * Decisions whose words changed or went, in order of file and place; needs `useCast` first. With a filter of people, only
 * those on what these said.
 */
export function flaggedDecisions({ db }: Store, filter: CodingFilter = {}): FlaggedDecision[] {
  const { conditions, values } = narrowing([
    ['d.code', filter.codes],
    ...ofPeople(filter),
    ['d.verdict', filter.status === undefined ? undefined : [filter.status]],
  ]);
  return db
    .prepare(
      `SELECT d.id, d.code, d.verdict, d.coder, d.attention, d.text, d.turn, r.file, s.respondent
       FROM decision d
       JOIN current_revision r ON r.id = d.revision
       JOIN turn t ON t.revision = d.revision AND t.number = d.turn
       LEFT JOIN temp.speaker s ON s.file = r.file AND s.label = t.speaker
       LEFT JOIN temp.respondent p ON p.id = s.respondent
       WHERE ${['d.attention IS NOT NULL', ...conditions].join(' AND ')} ORDER BY r.file, d.start, d.id`,
    )
    .all(...values) as FlaggedDecision[];
}
