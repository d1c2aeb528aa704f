/** Taking the turns of one person out of a text of several. */

import { gathered } from '../json-columns.js';
import type { Store } from '../store.js';
import { NOTHING_REMOVED, type Removed } from './removed.js';
import { type Rewritten, rewriteRevision } from './rewrite.js';

/**
 * Puts a shortened text in the place of a text and of all its revisions; call it within `erase`. What is on
 * the turns that stay moves along; what is on the others goes.
 *
 * @param moved the place of a passage in the shortened text, or null when it touches a turn that went
 * @param staying the labels of speakers who stay: a decision on words that were corrected away is kept when they were theirs
 */
export function forgetTurns(
  store: Store,
  file: string,
  { transcript, moved }: Rewritten,
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
  const isLost = lostWords(db, old, staying);
  removeOlder(db, old.transcript, old.id);
  const { removed } = rewriteRevision(store, { file, id: old.id }, { transcript, moved }, isLost);
  return { ...NOTHING_REMOVED, turns: turnsBefore - transcript.turns.length, ...removed };
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
    gathered<[string, number, number][]>(turns).map(([speaker, start, end]) => ({
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
function removeOlder(db: Store['db'], transcript: number, current: number): void {
  const older = 'revision IN (SELECT id FROM revision WHERE transcript = ? AND id <> ?)';
  for (const table of ['decision', 'memo', 'quoting']) {
    db.prepare(`DELETE FROM ${table} WHERE ${older}`).run(transcript, current);
  }
  db.prepare('DELETE FROM revision WHERE transcript = ? AND id <> ?').run(transcript, current);
  db.prepare('UPDATE revision SET number = 1 WHERE id = ?').run(current);
}
