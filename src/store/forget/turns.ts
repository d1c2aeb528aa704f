/** Taking the turns of one person out of a text of several. */

import { sha256 } from '../../files/hash.js';
import type { Span, Transcript } from '../../model/transcript.js';
import type { Store } from '../store.js';
import { insertTurns } from '../transcripts.js';
import { carryOver } from './carry.js';
import type { Removed } from './removed.js';

/**
 * Puts a shortened text in the place of a text and of all its revisions; call it within `write`, as a final act. What is on
 * the turns that stay moves along; what is on the others goes.
 *
 * @param moved the place of a passage in the shortened text, or null when it touches a turn that went
 * @param staying the labels of speakers who stay: a decision on words that were corrected away is kept when they were theirs
 */
export function forgetTurns(
  store: Store,
  file: string,
  { transcript, moved }: { readonly transcript: Transcript; moved(passage: Span): Span | null },
  staying: ReadonlySet<string>,
): Removed {
  const { db } = store;
  const old = db.prepare('SELECT id, transcript FROM current_revision WHERE file = ?').get(file) as {
    id: number;
    transcript: number;
  };
  const turnsBefore = db
    .prepare('SELECT count(*) FROM turn WHERE revision = ?')
    .pluck()
    .get(old.id) as number;
  const textHash = sha256(transcript.text);
  const revision = addShortened(store, old.id, transcript, textHash);
  const isLost = lostWords(db, old, staying);
  const removed = carryOver({ db, from: old.id, to: revision, moved, isLost }, file, textHash);
  removeOlder(db, old.transcript, revision);
  return { texts: 0, turns: turnsBefore - transcript.turns.length, ...removed };
}

function addShortened(store: Store, old: number, { text, turns }: Transcript, textHash: string): number {
  const { lastInsertRowid } = store.db
    .prepare(
      `INSERT INTO revision (transcript, number, format, source_hash, speakers, text_hash, text, holds_names)
       SELECT transcript, number + 1, format, source_hash, speakers, ?, ?, holds_names FROM revision WHERE id = ?`,
    )
    .run(textHash, text, old);
  const revision = Number(lastInsertRowid);
  insertTurns(store, revision, turns);
  return revision;
}

/** Tells of words that are in no current turn whether they may be those of somebody who goes. */
function lostWords(
  db: Store['db'],
  { transcript }: { readonly transcript: number },
  staying: ReadonlySet<string>,
): (words: string) => boolean {
  const texts = db
    .prepare(
      `SELECT r.text, json_group_array(json_array(t.speaker, t.start, t.end)) AS turns
       FROM revision r JOIN turn t ON t.revision = r.id WHERE r.transcript = ? GROUP BY r.id`,
    )
    .all(transcript) as { text: string; turns: string }[];
  const said = texts.flatMap(({ text, turns }) =>
    (JSON.parse(turns) as [string, number, number][]).map(([speaker, start, end]) => ({
      stays: staying.has(speaker),
      words: text.slice(start, end),
    })),
  );
  return (words) => {
    const by = said.filter((turn) => turn.words.includes(words));
    return by.length === 0 || by.some(({ stays }) => !stays);
  };
}

/** The text that is left is the first again, so that the next correction becomes the second. */
function removeOlder(db: Store['db'], transcript: number, revision: number): void {
  const older = 'revision IN (SELECT id FROM revision WHERE transcript = ? AND id <> ?)';
  for (const table of ['decision', 'memo', 'quoting']) {
    db.prepare(`DELETE FROM ${table} WHERE ${older}`).run(transcript, revision);
  }
  db.prepare('DELETE FROM revision WHERE transcript = ? AND id <> ?').run(transcript, revision);
  db.prepare('UPDATE revision SET number = 1 WHERE id = ?').run(revision);
}
