/** Keeping what rows were before an act: for each table a second one and three triggers, made from the schema itself. */

import type Database from 'better-sqlite3';

/**
 * Tables without history, each with its reason; all others have it, also those that come later. Virtual tables are left
 * out too: they are made from the others.
 */
export const LEFT_OUT: ReadonlyMap<string, string> = new Map([
  ['act', 'the history itself'],
  ['act_now', 'the history itself'],
  ['act_rows', 'the history itself'],
  ['key_mark', 'says what the key holds, and undo changes nothing in the key'],
  ['held_report', 'says what stands in files, and undo changes nothing in them'],
  ['known_text', 'says what stood in files, and undo changes nothing in them'],
  ['model_answer', 'nothing is asked twice, whatever is taken back'],
  ['vocabulary', 'made again from the texts; words that no text has do no harm'],
  ['tokens', 'made again from the texts'],
  ['ranking', 'made again from texts and codebook'],
  ['ranked_text', 'made again from texts and codebook'],
  ['searchable', 'made again from the texts'],
  ['voice', 'made again from texts and codings'],
  ['voice_code', 'numbers for the codes of voice'],
  ['voice_due', 'empty outside a transaction'],
]);

export interface TrackedTable {
  readonly name: string;
  /** Where the rows of an act are kept as they were before it. */
  readonly before: string;
  readonly columns: readonly string[];
  readonly key: readonly string[];
}

const BEFORE = 'undo_';

/** Names of tables and columns are quoted: `end` is a word of SQL. */
export function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

export function list(names: readonly string[], prefix = ''): string {
  return names.map((name) => prefix + quoted(name)).join(', ');
}

/** `a.x IS b.x AND …`: the same, also where nothing is filled in. */
export function same(names: readonly string[], one: string, other: string): string {
  return names.map((name) => `${one}.${quoted(name)} IS ${other}.${quoted(name)}`).join(' AND ');
}

/** Every table of which an act can be taken back, in order of name. */
export function trackedTables(db: Database.Database): TrackedTable[] {
  const rows = db
    .prepare(
      `SELECT t.name, c.name, c.pk FROM pragma_table_list t JOIN pragma_table_info(t.name) c
       WHERE t.schema = 'main' AND t.type = 'table' AND t.name NOT LIKE 'sqlite\\_%' ESCAPE '\\'
       ORDER BY t.name, c.cid`,
    )
    .raw()
    .all() as [table: string, column: string, pk: number][];
  const tables = new Map<string, { columns: string[]; key: string[] }>();
  for (const [name, column, pk] of rows) {
    if (name.startsWith(BEFORE) || LEFT_OUT.has(name)) continue;
    const table = tables.get(name) ?? { columns: [], key: [] };
    tables.set(name, table);
    table.columns.push(column);
    if (pk > 0) table.key.push(column);
  }
  return [...tables].map(([name, parts]) => ({ name, before: BEFORE + name, ...parts }));
}

interface Column {
  readonly name: string;
  readonly type: string;
  /** Its place in the primary key from 1, or 0. */
  readonly pk: number;
}

function columnsOf(db: Database.Database, table: string): Column[] {
  return db.prepare('SELECT name, type, pk FROM pragma_table_info(?) ORDER BY cid').all(table) as Column[];
}

/**
 * Follows the tables as they are now; call it after a migration. What was kept of earlier acts goes, since it has the
 * shape of the earlier schema.
 */
export function trackTables(db: Database.Database): void {
  stopTracking(db);
  for (const table of trackedTables(db)) {
    const types = columnsOf(db, table.name).map(({ name, type }) => `${quoted(name)} ${type}`);
    db.exec(`
      CREATE TABLE ${quoted(table.before)} (
        act INTEGER NOT NULL, existed INTEGER NOT NULL, ${types.join(', ')},
        PRIMARY KEY (act, ${list(table.key)})
      ) STRICT, WITHOUT ROWID;
      ${triggers(table)}`);
  }
}

/** Removes what `trackTables` made: a migration changes tables without triggers in its way. */
export function stopTracking(db: Database.Database): void {
  const made = db
    .prepare(
      `SELECT type, name FROM sqlite_master
       WHERE type IN ('table', 'trigger') AND name LIKE 'undo\\_%' ESCAPE '\\' ORDER BY type DESC`,
    )
    .all() as { type: string; name: string }[];
  for (const { type, name } of made) db.exec(`DROP ${type} ${quoted(name)}`);
}

/**
 * Of each row that an act touches the first thing that is noted is how it was before; what comes later in the same act
 * changes nothing about that. Without an act going on nothing is noted.
 */
function triggers({ name, before, columns, key }: TrackedTable): string {
  const note = (row: 'old' | 'new', existed: 0 | 1, noted: readonly string[], where = 'true'): string =>
    `INSERT INTO ${quoted(before)} (act, existed, ${list(noted)})
     SELECT act, ${existed}, ${list(noted, `${row}.`)} FROM act_now WHERE ${where} ON CONFLICT DO NOTHING;`;
  const on = quoted(name);
  return `
    CREATE TRIGGER ${quoted(`${before}_insert`)} AFTER INSERT ON ${on} BEGIN
      ${note('new', 0, key)}
    END;
    CREATE TRIGGER ${quoted(`${before}_delete`)} AFTER DELETE ON ${on} BEGIN
      ${note('old', 1, columns)}
    END;
    CREATE TRIGGER ${quoted(`${before}_update`)} AFTER UPDATE ON ${on} WHEN NOT (${same(columns, 'old', 'new')}) BEGIN
      ${note('old', 1, columns)}
      ${note('new', 0, key, `NOT (${same(key, 'old', 'new')})`)}
    END;`;
}
