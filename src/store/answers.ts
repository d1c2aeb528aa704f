/** What researchers wrote in reports, as the store keeps it, and what it remembers of the files that it stood in. */

import { contentId } from '../files/hash.js';
import type { Answer, Answers, HeldReport, KnownText, WrittenParagraph } from '../model/answer.js';
import { PARAGRAPHS, readColumn, TEXTS } from './json-columns.js';
import type { Store } from './store.js';

/** By which a text is known again: other words or another look make another mark. */
export function markOf(paragraphs: readonly WrittenParagraph[]): string {
  return contentId(
    ...paragraphs.flatMap(({ isItem, runs }) => [
      isItem ? 'item' : 'alinea',
      ...runs.map(({ text, bold, italics }) => JSON.stringify([text, bold, italics])),
    ]),
  );
}

/** @throws DamagedStore, or RepairableStore about a file, when a row is no longer what was written in it. */
export function answers({ db, shownAs }: Store): Answers {
  const current = db
    .prepare('SELECT place AS key, question, paragraphs, file, saved, read FROM answer ORDER BY place')
    .all() as Row<Answer, 'paragraphs'>[];
  const reports = db.prepare('SELECT file, hash, public AS isPublic, texts FROM held_report').all() as Row<
    HeldReport,
    'texts'
  >[];
  const known = db
    .prepare('SELECT place AS key, mark, public AS isPublic FROM known_text')
    .all() as Row<KnownText>[];
  const texts = new Map(known.map((text) => [nameOf(text), { ...text, isPublic: Boolean(text.isPublic) }]));
  const textsOf = (row: { readonly texts: string }): HeldReport['texts'] =>
    new Map(Object.entries(readColumn(TEXTS, row.texts, shownAs)));
  return {
    current: new Map(
      current.map((row) => [
        row.key,
        { ...row, paragraphs: readColumn(PARAGRAPHS, row.paragraphs, shownAs) },
      ]),
    ),
    reports: new Map(
      reports.map((row) => [row.file, { ...row, isPublic: Boolean(row.isPublic), texts: textsOf(row) }]),
    ),
    known: (key, mark) => texts.get(nameOf({ key, mark })),
  };
}

/** As SQLite gives it: truth is a number, and what it knows nothing of is JSON. */
type Row<T, Json extends keyof T = never> = {
  readonly [K in keyof T]: K extends Json ? string : T[K] extends boolean ? number : T[K];
};

function nameOf({ key, mark }: Pick<KnownText, 'key' | 'mark'>): string {
  return `${key} ${mark}`;
}

/** Puts a text in a place, in the stead of one that is there; call it within `write`. */
export function saveAnswer({ db }: Store, { key, question, paragraphs, file, saved, read }: Answer): void {
  db.prepare(
    'INSERT OR REPLACE INTO answer (place, question, paragraphs, file, saved, read) VALUES (?, ?, ?, ?, ?, ?)',
  ).run(key, question, JSON.stringify(paragraphs), file, saved, read);
}

/** Empties a place; call it within `write`. */
export function removeAnswer({ db }: Store, key: string): void {
  db.prepare('DELETE FROM answer WHERE place = ?').run(key);
}

/** Remembers what stands in a report; call it within `write`. History and undo leave it alone, as they do the file. */
export function holdReport({ db }: Store, { file, hash, isPublic, texts }: HeldReport): void {
  db.prepare('INSERT OR REPLACE INTO held_report (file, hash, public, texts) VALUES (?, ?, ?, ?)').run(
    file,
    hash,
    isPublic ? 1 : 0,
    JSON.stringify(Object.fromEntries(texts)),
  );
  for (const [key, mark] of texts) knowText({ db }, { key, mark, isPublic });
}

/** Remembers that a text stood in a place; one that was public once stays so. Call it within `write`. */
export function knowText({ db }: Pick<Store, 'db'>, { key, mark, isPublic }: KnownText): void {
  db.prepare(
    `INSERT INTO known_text (place, mark, public) VALUES (?, ?, ?)
     ON CONFLICT DO UPDATE SET public = max(public, excluded.public)`,
  ).run(key, mark, isPublic ? 1 : 0);
}
