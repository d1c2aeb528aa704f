/** Summaries in the store, by the cell of the framework matrix in which they stand. */

import { contentId } from '../files/hash.js';
import type { SubjectKind, Summary, SummaryCell, SummaryHolder } from '../model/summary.js';
import type { Store } from './store.js';

/** Each list that is given narrows the result to its members. */
export interface SummaryFilter {
  readonly holders?: SummaryHolder['kind'];
  readonly respondents?: readonly string[];
  readonly kinds?: readonly SubjectKind[];
  readonly subjects?: readonly string[];
}

export interface NewSummary extends SummaryCell {
  /** Empty to take away what stands there. */
  readonly text: string;
  readonly coder: string;
  /** ISO 8601 in UTC. */
  readonly written: string;
}

/** Who goes on within so many milliseconds is still writing the same text. */
export const TYPING_ON_MS = 5 * 60_000;

/** All that the filter lets through: of groups, then of respondents, and then by what they are about. */
export function summaries({ db }: Store, filter: SummaryFilter = {}): Summary[] {
  const { holders, respondents, kinds, subjects } = filter;
  const lists = { respondent: respondents, about: kinds, subject: subjects };
  const wanted = Object.entries(lists).flatMap(([column, values]) =>
    values === undefined ? [] : [[column, JSON.stringify(values)] as const],
  );
  const conditions = [
    ...(holders === undefined ? [] : [`respondent ${holders === 'groep' ? '=' : '<>'} ''`]),
    ...wanted.map(([column]) => `${column} IN (SELECT value FROM json_each(?))`),
  ];
  const rows = db
    .prepare(
      `SELECT * FROM summary ${conditions.length === 0 ? '' : `WHERE ${conditions.join(' AND ')}`}
       ORDER BY respondent, perspective, wijk, about, subject, written, id`,
    )
    .all(...wanted.map(([, values]) => values)) as SummaryRow[];
  return rows.map(toSummary);
}

/** The texts in one cell; several when they wait for a person to choose. */
export function summariesIn({ db }: Store, cell: SummaryCell): Summary[] {
  const rows = db.prepare(`SELECT * FROM summary WHERE ${IN_CELL} ORDER BY written, id`).all(cellRow(cell));
  return (rows as SummaryRow[]).map(toSummary);
}

/**
 * Puts a text in its cell in the place of all that stands there; call it within `write`. The same text, when it stands there
 * alone, stays as it is.
 *
 * @returns whether anything changed
 */
export function saveSummary(store: Store, { text, coder, written, ...cell }: NewSummary): boolean {
  const { db } = store;
  const before = summariesIn(store, cell);
  const [first, ...others] = before;
  if (others.length === 0 && (first?.text ?? '') === text) return false;
  for (const one of before) {
    const isTypedOn = one.coder === coder && Date.parse(written) - Date.parse(one.written) < TYPING_ON_MS;
    if (one.text !== text && !isTypedOn) noteEarlier(store, cell, summaryMark(one.text));
  }
  const gone = text === '' ? before : others;
  for (const { id } of gone) db.prepare('DELETE FROM summary WHERE id = ?').run(id);
  if (text === '') return true;
  if (first === undefined) addSummary(store, { ...cell, text, coder, written });
  else
    db.prepare('UPDATE summary SET text = ?, coder = ?, written = ? WHERE id = ?').run(
      text,
      coder,
      written,
      first.id,
    );
  return true;
}

/** Puts a text in its cell beside what stands there; call it within `write`. */
export function addSummary(store: Store, { text, coder, written, ...cell }: NewSummary): Summary {
  const { db } = store;
  const isTaken = db.prepare('SELECT 1 FROM summary WHERE id = ?').pluck();
  const content = JSON.stringify([cellRow(cell), coder, written, text]);
  const idAt = (attempt: number): string => contentId('samenvatting', content, attempt);
  let attempt = 0;
  while (isTaken.get(idAt(attempt)) !== undefined) attempt += 1;
  const id = idAt(attempt);
  db.prepare(
    `INSERT INTO summary (id, respondent, perspective, wijk, about, subject, text, coder, written)
     VALUES (:id, :respondent, :perspective, :wijk, :about, :subject, :text, :coder, :written)`,
  ).run({ ...cellRow(cell), id, text, coder, written });
  return { ...cell, id, text, coder, written };
}

/** Takes one text out of its cell, and remembers that it stood there; call it within `write`. */
export function replaceSummary(store: Store, summary: Summary): void {
  noteEarlier(store, summary, summaryMark(summary.text));
  store.db.prepare('DELETE FROM summary WHERE id = ?').run(summary.id);
}

/** By which a text is known again. */
export function summaryMark(text: string): string {
  return contentId('samenvatting', text);
}

/** Remembers that a text stood in a cell: another copy of the project does not bring it back. Call it within `write`. */
export function noteEarlier({ db }: Store, cell: SummaryCell, mark: string): void {
  db.prepare(
    `INSERT INTO summary_earlier (respondent, perspective, wijk, about, subject, mark)
     VALUES (:respondent, :perspective, :wijk, :about, :subject, :mark) ON CONFLICT DO NOTHING`,
  ).run({ ...cellRow(cell), mark });
}

/** The marks of texts that stood in a cell and do so no longer. */
export function earlierIn({ db }: Store, cell: SummaryCell): Set<string> {
  const marks = db.prepare(`SELECT mark FROM summary_earlier WHERE ${IN_CELL}`).pluck().all(cellRow(cell));
  return new Set(marks as string[]);
}

/** Of each kind of subject, of every former id the present one. */
export type SubjectMoves = Readonly<Partial<Record<SubjectKind, ReadonlyMap<string, string>>>>;

/**
 * Gives summaries the new id of what they are about; call it within `write`. Of two codes that became one both texts stay,
 * until a person chooses; of two texts that are the same, one.
 */
export function adoptSummaries({ db }: Store, moves: SubjectMoves): void {
  const move = db.prepare('UPDATE summary SET subject = ? WHERE about = ? AND subject = ?');
  const moveEarlier = db.prepare(
    'UPDATE OR REPLACE summary_earlier SET subject = ? WHERE about = ? AND subject = ?',
  );
  for (const [kind, ids] of Object.entries(moves)) {
    for (const [former, present] of ids) {
      move.run(present, kind, former);
      moveEarlier.run(present, kind, former);
    }
  }
  db.exec(
    `DELETE FROM summary AS later WHERE EXISTS (
       SELECT 1 FROM summary s WHERE s.subject = later.subject AND s.about = later.about AND s.text = later.text
         AND s.respondent = later.respondent AND s.perspective = later.perspective AND s.wijk = later.wijk AND s.id < later.id
     )`,
  );
}

interface CellRow {
  /** These three are empty where the holder is not told by them. */
  readonly respondent: string;
  readonly perspective: string;
  readonly wijk: string;
  readonly about: SubjectKind;
  readonly subject: string;
}

interface SummaryRow extends CellRow {
  readonly id: string;
  readonly text: string;
  readonly coder: string;
  readonly written: string;
}

const IN_CELL =
  'respondent = :respondent AND perspective = :perspective AND wijk = :wijk AND about = :about AND subject = :subject';

function cellRow({ holder, subject }: SummaryCell): CellRow {
  const about = { about: subject.kind, subject: subject.id };
  if (holder.kind === 'respondent') {
    return { respondent: holder.respondent, perspective: '', wijk: '', ...about };
  }
  return { respondent: '', perspective: holder.perspective ?? '', wijk: holder.wijk ?? '', ...about };
}

function toSummary({ id, text, coder, written, about, subject, ...row }: SummaryRow): Summary {
  const { respondent, perspective, wijk } = row;
  const holder: SummaryHolder =
    respondent === ''
      ? { kind: 'groep', perspective: perspective || null, wijk: wijk || null }
      : { kind: 'respondent', respondent };
  return { id, holder, subject: { kind: about, id: subject }, text, coder, written };
}
