/** What is left of a person in the file after the rows went: words in lists, and bytes. */

import { UserError } from '../../model/errors.js';
import { write } from '../open.js';
import { emptyIndex } from '../search/index-texts.js';
import type { Store } from '../store.js';

/**
 * Removes the lists of words, what was counted of them and the search index: `code` and `search` make them again, from the
 * texts that are left. Call it within `erase`.
 */
export function forgetWords(store: Store): void {
  store.db.exec('DELETE FROM tokens; DELETE FROM vocabulary; DELETE FROM ranking; DELETE FROM ranked_text;');
  emptyIndex(store);
}

/**
 * Does the work as an act that can't be taken back, after which not a byte of what it removed is in the file.
 *
 * @throws UserError as `write` does, and when another program has the database open.
 */
export function erase<T>(store: Store, command: string, work: () => T): T {
  deleteSecurely(store);
  const result = write(store, { command, final: true }, work);
  purge(store);
  return result;
}

/** Overwrites with zeros whatever is deleted from now on. */
function deleteSecurely({ db }: Store): void {
  db.pragma('secure_delete = ON');
}

/**
 * Writes the file anew without what was deleted, and empties the write-ahead log: not a byte of it is left in either.
 *
 * @throws UserError when another program has the database open.
 */
function purge({ db, shownAs }: Store): void {
  db.exec('VACUUM');
  const [result] = db.pragma('wal_checkpoint(TRUNCATE)') as [{ readonly busy: number }];
  if (result.busy !== 0) {
    throw new UserError(
      `${shownAs}: een ander programma leest de database, en daardoor is nog niet alles gewist. Sluit het en typ de opdracht nog eens.`,
    );
  }
}
