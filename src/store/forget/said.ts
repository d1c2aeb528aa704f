/** All that somebody ever said in a stored text, also in its earlier revisions, and the ids of what is on it. */

import type { Store } from '../store.js';

export interface SaidInFile {
  /** The words of each turn. */
  readonly turns: readonly string[];
  /** Of suggestions, decisions and memos. */
  readonly ids: readonly string[];
}

/** @param labels under which they speak; null for everything in the file */
export function saidIn({ db }: Store, file: string, labels: ReadonlySet<string> | null): SaidInFile {
  const own = (row: { readonly speaker: string }): boolean => labels === null || labels.has(row.speaker);
  const turns = db
    .prepare(
      `SELECT r.text, n.speaker, n.start, n.end FROM transcript t JOIN revision r ON r.transcript = t.id
       JOIN turn n ON n.revision = r.id WHERE t.file = ? ORDER BY r.id, n.number`,
    )
    .all(file) as { text: string; speaker: string; start: number; end: number }[];
  const ids = ['suggestion', 'decision', 'memo'].flatMap(
    (table) =>
      db
        .prepare(
          `SELECT o.id, n.speaker FROM transcript t JOIN revision r ON r.transcript = t.id
           JOIN ${table} o ON o.revision = r.id JOIN turn n ON n.revision = r.id AND n.number = o.turn WHERE t.file = ?`,
        )
        .all(file) as { id: string; speaker: string }[],
  );
  return {
    turns: turns.filter(own).map(({ text, start, end }) => text.slice(start, end)),
    ids: ids.filter(own).map(({ id }) => id),
  };
}
