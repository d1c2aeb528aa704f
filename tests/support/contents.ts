/** Every row of every table that commands change. */

import Database from 'better-sqlite3';
import { trackedTables } from '../../src/store/history/tracking.js';
import type { Store } from '../../src/store/store.js';

export function contents({ db }: Pick<Store, 'db'>): Record<string, unknown[]> {
  return Object.fromEntries(
    trackedTables(db).map(({ name, key }) => [
      name,
      db.prepare(`SELECT * FROM "${name}" ORDER BY ${key.map((column) => `"${column}"`).join()}`).all(),
    ]),
  );
}

export function contentsOf(path: string): Record<string, unknown[]> {
  const db = new Database(path, { fileMustExist: true });
  try {
    return contents({ db });
  } finally {
    db.close();
  }
}
