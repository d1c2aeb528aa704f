/** Decisions on a text that was corrected: none is lost, and those whose words changed wait for a person. */

import type { Attention, Kept, PlaceNow } from '../model/coding.js';
import type { Span, Turn } from '../model/transcript.js';
import { type Carried, type CurrentText, currentText, type KeptRow, keptIn, moveTo } from './kept.js';
import { type Mark, marksOn } from './marks.js';
import type { Store } from './store.js';

export interface PlacedDecision extends Span {
  readonly id: string;
  readonly attention: Attention | null;
  readonly kept: Kept | null;
}

export interface DecidedText {
  readonly text: string;
  /** As what it was read. */
  readonly format: string;
  readonly turns: readonly Pick<Turn, 'number' | 'speaker' | 'start' | 'end'>[];
  /** Those that wait for a person come last. */
  readonly decisions: readonly PlacedDecision[];
  /** What people left on it besides. */
  readonly marks: readonly Mark[];
}

/** The current text of a file with the passages that people decided about, or null when the file is not known. */
export function decisionsOn(store: Store, file: string): DecidedText | null {
  const { db } = store;
  const current = db.prepare('SELECT id, text, format FROM current_revision WHERE file = ?').get(file) as
    | { id: number; text: string; format: string }
    | undefined;
  if (current === undefined) return null;
  const { id, ...read } = current;
  const turns = db
    .prepare('SELECT number, speaker, start, end FROM turn WHERE revision = ? ORDER BY number')
    .all(id) as DecidedText['turns'];
  const rows = db
    .prepare(
      `SELECT id, start, end, attention, was, whose FROM decision WHERE revision = ?
       ORDER BY attention IS NOT NULL, start, end, id`,
    )
    .all(id) as (Omit<PlacedDecision, 'kept'> & KeptRow)[];
  const decisions = rows.map(({ was, whose, ...row }) => ({ ...row, kept: keptIn({ was, whose }) }));
  return { ...read, turns, decisions, marks: marksOn(store, file) };
}

/**
 * Moves decisions to the current revision of their file; call it within `write`, after the new text was saved. Where two of
 * one coder about one code come to stand on one passage, the second waits for a person.
 */
export function carryDecisions(
  store: Store,
  file: string,
  carried: readonly Carried<Pick<PlacedDecision, 'id'>>[],
): void {
  const current = currentText(store, file);
  const move = moveTo(store, 'decision', current);
  const isTaken = placesTaken(store, current);
  for (const { thing, place } of carried) {
    move(thing.id, isTaken(thing.id, place) ? asDoubted(store, current, place) : place);
  }
}

function placesTaken({ db }: Store, { revision }: CurrentText): (id: string, place: PlaceNow) => boolean {
  const other = db.prepare(
    `SELECT 1 FROM decision own JOIN decision d ON d.code = own.code AND d.coder = own.coder AND d.settles = own.settles
     WHERE own.id = :id AND d.id <> own.id AND d.attention IS NULL
       AND d.revision = :revision AND d.start = :start AND d.end = :end`,
  );
  return (id, { start, end, attention }) =>
    attention === null && other.get({ id, revision, start, end }) !== undefined;
}

function asDoubted({ db }: Store, { revision, text }: CurrentText, place: PlaceNow): PlaceNow {
  const speaker = db
    .prepare('SELECT speaker FROM turn WHERE revision = ? AND number = ?')
    .pluck()
    .get(revision, place.turn) as string;
  const words = text.slice(place.start, place.end);
  return { ...place, attention: 'gewijzigd', kept: { words, speaker } };
}
