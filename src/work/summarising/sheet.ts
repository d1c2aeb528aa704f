/** The framework matrix as a sheet that a person fills in, and the passages to read beside it. */

import type { Sheet } from '../../files/office/index.js';
import { asCell } from '../../files/office/index.js';
import type { Coding } from '../../model/coding.js';
import type { Respondent } from '../../model/respondent.js';
import type { SummarySubject } from '../../model/summary.js';
import type { NamedSubject } from '../project/subjects.js';
import { holderInWords, subjectInWords } from '../project/summary-words.js';
import { markOfText, textOf } from './cell-text.js';
import type { Grid, GridCell } from './grid.js';

/** The first column: by it the row is known again. */
export const ROW = 'rij';
/** What stood in the cells of the row, by which is seen what was changed since. */
export const VERSION = 'versie';

/** `thema BES: Besluiten`; what stands before the colon says which it is. */
export function titleOf({ kind, id, label }: NamedSubject): string {
  return `${subjectInWords({ kind, id })}: ${label}`;
}

/** The part of a title by which the column is known again; the rest may be changed. */
export function subjectInTitle(title: string): string {
  return title.split(':', 1)[0]?.trim().toLowerCase().replace(/\s+/g, ' ') ?? '';
}

export function summarySheet({ rows, columns, cells }: Grid): Sheet {
  return {
    name: 'samenvattingen',
    columns: [
      { title: ROW, width: 26 },
      { title: 'wie', width: 26 },
      ...columns.map((column) => ({ title: titleOf(column), width: 44, toFill: true })),
      { title: VERSION, width: 10 },
    ],
    rows: rows.map((row, at) => {
      const own = cells[at] ?? [];
      const wie = row.about === '' ? `${row.label} (${row.people.length})` : row.about;
      return [holderInWords(row.holder), wie, ...own.map(({ texts }) => textOf(texts)), versionOf(own)];
    }),
  };
}

/** `bes=3f2a…; opb=` */
function versionOf(cells: readonly GridCell[]): string {
  return cells.map(({ subject, texts }) => `${subject.id}=${markOfText(asCell(textOf(texts)))}`).join('; ');
}

/** Of each subject the mark of what stood there; null for one that the file did not have. */
export function marksIn(version: string): (subject: SummarySubject) => string | null {
  const marks = new Map(
    version
      .split(';')
      .map((part) => part.trim().split('='))
      .flatMap(([id, mark]) => (id === undefined || mark === undefined ? [] : [[id, mark] as const])),
  );
  return ({ id }) => marks.get(id) ?? null;
}

const PASSAGE_WIDTHS = {
  rij: 26,
  kolom: 22,
  respondent: 12,
  perspectief: 16,
  wijk: 16,
  code: 22,
  oordeel: 11,
  status: 11,
  passage: 80,
  bestand: 24,
  beurt: 7,
} as const;

/** A passage, with the cell to which it belongs. */
export interface CellPassage {
  readonly row: string;
  readonly column: string;
  readonly coding: Coding;
  readonly person: Respondent | undefined;
}

export function passageSheet(passages: readonly CellPassage[]): Sheet {
  return {
    name: 'passages',
    columns: Object.entries(PASSAGE_WIDTHS).map(([title, width]) => ({ title, width })),
    rows: passages.map(({ row, column, coding, person }) => [
      row,
      column,
      coding.respondent,
      person?.perspective ?? '',
      person?.wijk ?? '',
      coding.code,
      coding.oordeel ?? '',
      coding.status,
      coding.fragment.text,
      coding.file,
      coding.turn,
    ]),
  };
}
