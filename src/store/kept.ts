/** Passages that wait for a person after a correction: what was decided about is kept until somebody looks. */

import type { Kept, PlaceNow } from '../model/coding.js';
import type { Store } from './store.js';

/** As decisions and memos keep it; both null where the words stand at their place. */
export interface KeptRow {
  readonly was: string | null;
  /** The label of who said them. */
  readonly whose: string | null;
}

export function keptIn({ was, whose }: KeptRow): Kept | null {
  return was === null ? null : { words: was, speaker: whose ?? '' };
}

export function keptRow(kept: Kept | null): KeptRow {
  return { was: kept?.words ?? null, whose: kept?.speaker ?? null };
}

/** A thing on an earlier text, with its place in the current one. */
export interface Carried<T> {
  readonly thing: T;
  readonly place: PlaceNow;
}

/** The text of a file that is current now. */
export interface CurrentText {
  readonly revision: number;
  readonly text: string;
}

export function currentText({ db }: Store, file: string): CurrentText {
  return db
    .prepare('SELECT id AS revision, text FROM current_revision WHERE file = ?')
    .get(file) as CurrentText;
}

/** The words of a decision or a memo there: those at its place, or the ones that are gone, to be read. */
export function wordsOf({ start, end, attention, kept }: PlaceNow, text: string): string {
  return attention === 'verdwenen' && kept !== null ? kept.words : text.slice(start, end);
}

/** Moves a decision or a memo to a place in the current text; words that are gone it keeps to be read. */
export function moveTo(
  { db }: Store,
  table: 'decision' | 'memo',
  { revision, text }: CurrentText,
): (id: string, place: PlaceNow) => void {
  const update = db.prepare(
    `UPDATE ${table} SET revision = :revision, turn = :turn, start = :start, end = :end, text = :text,
       attention = :attention, was = :was, whose = :whose WHERE id = :id`,
  );
  return (id, place) => {
    const { turn, start, end, attention, kept } = place;
    update.run({ id, revision, turn, start, end, text: wordsOf(place, text), attention, ...keptRow(kept) });
  };
}
