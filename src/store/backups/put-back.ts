/** Making a database what a reserve copy holds, as an act that can be taken back. */

import { asAct } from '../history/acts.js';
import { quoted, same, trackedTables } from '../history/tracking.js';
import { dropDerived, withWholeRows } from '../history/whole-rows.js';
import type { Store } from '../store.js';

/**
 * Gives every table the rows of the other database. The history goes on: what was done since the copy stays in it, and
 * `undo` takes this back as a whole.
 *
 * @param path a database with the same schema, as `openStore` leaves it
 * @returns whether anything was different
 */
export function putBack(store: Store, path: string): boolean {
  const { db } = store;
  db.prepare('ATTACH ? AS other').run(path);
  try {
    return withWholeRows(store, () => {
      const acts = db.prepare('SELECT count(*) FROM act').pluck();
      const known = acts.get();
      asAct(db, { command: 'restore' }, () => {
        for (const table of trackedTables(db)) takeOver(store, table);
        dropDerived(db);
      });
      return acts.get() !== known;
    });
  } finally {
    db.exec('DETACH other');
  }
}

function takeOver({ db }: Store, { name, columns, key }: ReturnType<typeof trackedTables>[number]): void {
  const [own, other] = [`main.${quoted(name)}`, `other.${quoted(name)}`];
  const all = columns.map(quoted).join(', ');
  db.exec(`
    DELETE FROM ${own} AS t WHERE NOT EXISTS (SELECT 1 FROM ${other} o WHERE ${same(columns, 'o', 't')});
    INSERT INTO ${own} (${all})
      SELECT ${all} FROM ${other} o WHERE NOT EXISTS (SELECT 1 FROM ${own} t WHERE ${same(key, 't', 'o')});
  `);
}
