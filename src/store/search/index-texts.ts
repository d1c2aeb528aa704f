/** The search index: an FTS5 table of the turns of current texts, made when a text is saved and made good when searching. */

import type { Turn } from '../../model/transcript.js';
import type { Store } from '../store.js';
import { indexable } from './words.js';

interface IndexedText {
  readonly text: string;
  readonly turns: readonly Pick<Turn, 'number' | 'start' | 'end'>[];
}

/** Puts the turns of a text in the index, in place of those of earlier revisions; call it within `write`. */
export function indexText({ db }: Store, revision: number, { text, turns }: IndexedText): void {
  db.prepare(
    `DELETE FROM searchable WHERE revision IN (
       SELECT id FROM revision WHERE transcript = (SELECT transcript FROM revision WHERE id = ?))`,
  ).run(revision);
  const insert = db.prepare('INSERT INTO turn_words (rowid, words) VALUES ((? << 24) | ?, ?)');
  for (const { number, start, end } of turns) insert.run(revision, number, indexable(text.slice(start, end)));
  db.prepare('INSERT INTO searchable (revision) VALUES (?)').run(revision);
}

/** Current texts that are not in the index: after an undo, or from before there was one. */
export function unindexedTexts({ db }: Store): number[] {
  return db
    .prepare('SELECT id FROM current_revision WHERE id NOT IN (SELECT revision FROM searchable) ORDER BY id')
    .pluck()
    .all() as number[];
}

/** Puts every current text in the index that is not in it; call it within `write`. */
export function indexMissing(store: Store): void {
  const textOf = store.db.prepare('SELECT text FROM revision WHERE id = ?').pluck();
  const turnsOf = store.db.prepare('SELECT number, start, end FROM turn WHERE revision = ?');
  for (const revision of unindexedTexts(store)) {
    const text = textOf.get(revision) as string;
    indexText(store, revision, { text, turns: turnsOf.all(revision) as IndexedText['turns'] });
  }
}

/**
 * Empties the index, so that no word of a text that was deleted stays behind in it; the next search fills it again. Call
 * it within `write`.
 */
export function emptyIndex({ db }: Store): void {
  db.exec(`
    INSERT INTO turn_words (turn_words) VALUES ('delete-all');
    DELETE FROM searchable;
  `);
}
