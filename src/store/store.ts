/** An open store: what every part of this room works on. */

import type Database from 'better-sqlite3';

export interface Store {
  readonly db: Database.Database;
  /** The name of the file as messages show it. */
  readonly shownAs: string;
  /** Called when another program is writing, before the wait for it. */
  readonly onWait?: (() => void) | undefined;
  /** Called when no other program can write any more, before anything is kept; it throws when that may not be. */
  readonly mayKeep?: (() => void) | undefined;
}
