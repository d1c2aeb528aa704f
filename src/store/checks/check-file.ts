/** Checks of the file itself: its pages and indexes, its schema, and keys that refer to nothing. */

import Database from 'better-sqlite3';
import { migrate } from '../migrate.js';
import type { Store } from '../store.js';
import { type Problem, problemOf } from './problem.js';

/** What SQLite says of an index that does not follow its table; it can be made anew. */
const OF_INDEX = /missing from index|wrong # of entries in index|non-unique entry in index/;

/** And of the index of words, which is made from the texts. */
const OF_WORDS = /FTS5 table/;

/** Damage of the file: when there is any but in an index, other checks may fail over it. */
export function checkFile({ db }: Store): Problem[] {
  const messages = (db.pragma('integrity_check') as { integrity_check: string }[])
    .map((row) => row.integrity_check)
    .filter((message) => message !== 'ok');
  const ofIndex = messages.filter((message) => OF_INDEX.test(message)).length;
  const ofWords = messages.filter((message) => OF_WORDS.test(message)).length;
  return [
    ...problemOf('bestand', [], messages.length - ofIndex - ofWords),
    ...problemOf('index', [], ofIndex),
    ...problemOf('afgeleid', [], ofWords),
  ];
}

/** Tables, views and triggers that are not as this version makes them. */
export function checkSchema({ db }: Store): Problem[] {
  const fresh = new Database(':memory:');
  try {
    migrate(fresh, '');
    const [expected, found] = [schemaOf(fresh), schemaOf(db)];
    const names = new Set([...expected.keys(), ...found.keys()]);
    const wrong = [...names].filter((name) => expected.get(name) !== found.get(name)).sort();
    const ofTracking = wrong.filter((name) => name.startsWith('undo_'));
    return [
      ...problemOf(
        'schema',
        wrong.filter((name) => !ofTracking.includes(name)),
      ),
      ...problemOf('bijhouden', ofTracking),
    ];
  } finally {
    fresh.close();
  }
}

function schemaOf(db: Database.Database): Map<string, string> {
  const rows = db
    .prepare("SELECT name, coalesce(sql, '') FROM sqlite_master WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\'")
    .raw()
    .all() as [string, string][];
  return new Map(rows);
}

/** Rows that refer to a row that is not there. */
export function checkReferences({ db }: Store): Problem[] {
  const rows = db.pragma('foreign_key_check') as { table: string }[];
  return problemOf(
    'verwijzing',
    rows.map(({ table }) => table),
  );
}
