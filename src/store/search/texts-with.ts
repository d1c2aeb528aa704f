/** Asks texts that are not in the index what is asked of turns. */

import type { Store } from '../store.js';
import { indexable } from './words.js';

/**
 * The positions in the list of the texts that hold what is searched for, in order.
 *
 * @param expression of FTS5, as `readQuery` makes it
 */
export function textsWith({ db }: Store, expression: string, texts: readonly string[]): number[] {
  db.exec("CREATE VIRTUAL TABLE temp.asked_text USING fts5 (words, tokenize = 'ascii')");
  try {
    const insert = db.prepare('INSERT INTO temp.asked_text (rowid, words) VALUES (?, ?)');
    for (const [at, text] of texts.entries()) insert.run(at, indexable(text));
    return db
      .prepare('SELECT rowid FROM temp.asked_text WHERE asked_text MATCH ? ORDER BY rowid')
      .pluck()
      .all(expression) as number[];
  } finally {
    db.exec('DROP TABLE temp.asked_text');
  }
}
