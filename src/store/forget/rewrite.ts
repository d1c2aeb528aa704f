/** Another text in the place of a stored one, with what is on it moved along. */

import { sha256 } from '../../files/hash.js';
import type { Span, Transcript } from '../../model/transcript.js';
import type { Store } from '../store.js';
import { insertTurns } from '../transcripts.js';
import { carryOver } from './carry.js';
import type { Removed } from './removed.js';

export interface Rewritten {
  readonly transcript: Transcript;
  /** The place of a passage in the new text; null when it touches what went. */
  moved(passage: Span): Span | null;
}

/**
 * Puts a text in the place of a revision; call it within `erase`.
 *
 * @param isLost whether words that are in no turn any more go, which a decision or a memo keeps
 * @returns its new id, and how much touched what went, and went with it
 */
export function rewriteRevision(
  store: Store,
  { file, id: from }: { readonly file: string; readonly id: number },
  { transcript, moved }: Rewritten,
  isLost: (words: string) => boolean = () => false,
): { readonly id: number; readonly removed: Pick<Removed, 'decisions' | 'memos' | 'suggestions'> } {
  const { db, shownAs } = store;
  const { text, turns } = transcript;
  const textHash = sha256(text);
  // Until the old row is gone it keeps the number.
  const { lastInsertRowid } = db
    .prepare(
      `INSERT INTO revision (transcript, number, format, source_hash, speakers, text_hash, text, holds_names)
       SELECT transcript, -number, format, source_hash, speakers, ?, ?, holds_names FROM revision WHERE id = ?`,
    )
    .run(textHash, text, from);
  const to = Number(lastInsertRowid);
  insertTurns(store, to, turns);
  const removed = carryOver({ db, shownAs, from, to, text, moved, isLost }, file, textHash);
  db.prepare('DELETE FROM revision WHERE id = ?').run(from);
  db.prepare('UPDATE revision SET number = -number WHERE id = ?').run(to);
  return { id: to, removed };
}
