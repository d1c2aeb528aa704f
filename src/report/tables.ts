/** Counts of people as tables of the report: subjects against groups, and perspectives against wijken. */

import type { Column, CrossCell, CrossTable, Matrix } from '../model/matrix.js';
import type { ReportTable, TableCell } from './blocks.js';
import { type Columns, columnsFor } from './columns.js';

const NOBODY = '–';

/** A table of words under one header row. */
export function textTable(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  widths: readonly number[],
): ReportTable {
  return { head: [head], rows: rows.map((row) => row.map((text) => ({ text }))), widths };
}

/** Subjects as rows, groups as columns with the number interviewed in a second header row, and a total. */
export function matrixTable({ rows, columns, mentions }: Matrix, rowHead: string): ReportTable {
  const everyone = columns.reduce((total, { interviewed }) => total + interviewed, 0);
  return {
    head: [
      [rowHead, ...columns.map(({ label }) => label), 'alle'],
      ['respondenten', ...columns.map(({ interviewed }) => String(interviewed)), String(everyone)],
    ],
    rows: rows.map(({ label }, row) => {
      const counts = mentions[row] ?? [];
      const total = counts.reduce((sum, count) => sum + count, 0);
      return [
        { text: label },
        ...columns.map(({ interviewed }, column) => countCell(counts[column] ?? 0, interviewed)),
        { ...countCell(total, everyone), bold: true },
      ];
    }),
    ...columnsFor([...columns.map(({ label }) => label), 'alle'].map((label) => ({ label, content: '25' }))),
  };
}

/** One side of a table: its groups, and a row or column for all of them together. */
interface Side {
  readonly head: string;
  readonly labels: readonly string[];
  readonly all: string;
  readonly totals: readonly CrossCell[];
}

/**
 * Perspectives as rows and wijken as columns, or the other way round when there are too many wijken to stand side by
 * side; counts of people interviewed, or "2 van 3" who mention the subject.
 */
export function crossTable(
  { perspectives, wijken, cells, ofPerspectives, ofWijken, ofAll }: CrossTable,
  shows: 'interviewed' | 'mentions',
): ReportTable {
  const byPerspective: Side = {
    head: 'perspectief',
    labels: perspectives.map(({ label }) => label),
    all: 'alle perspectieven',
    totals: ofPerspectives,
  };
  const byWijk: Side = {
    head: 'wijk',
    labels: wijken.map(({ label }) => label),
    all: 'alle wijken',
    totals: ofWijken,
  };
  const straight = crossColumns(byWijk, shows);
  if (straight.uprightHead && wijken.length > perspectives.length) {
    const turned = wijken.map((_, wijk) => cells.map((row) => row[wijk]));
    return sidesTable(byWijk, byPerspective, turned, ofAll, shows);
  }
  return sidesTable(byPerspective, byWijk, cells, ofAll, shows);
}

function sidesTable(
  rows: Side,
  columns: Side,
  cells: readonly (readonly (CrossCell | null | undefined)[])[],
  ofAll: CrossCell,
  shows: 'interviewed' | 'mentions',
): ReportTable {
  const cell = (counted: CrossCell | null | undefined): TableCell => crossCell(counted, shows);
  const total = (counted: CrossCell | undefined): TableCell => ({ ...cell(counted), bold: true });
  return {
    head: [[rows.head, ...columns.labels, columns.all]],
    rows: [
      ...rows.labels.map((text, row): TableCell[] => [
        { text },
        ...(cells[row] ?? []).map(cell),
        total(rows.totals[row]),
      ]),
      [{ text: rows.all, bold: true }, ...columns.totals.map(total), total(ofAll)],
    ],
    ...crossColumns(columns, shows),
  };
}

function crossCell(counted: CrossCell | null | undefined, shows: 'interviewed' | 'mentions'): TableCell {
  if (counted === null || counted === undefined) return { text: NOBODY, align: 'center' };
  const { mentions, interviewed } = counted;
  if (shows === 'interviewed') return { text: String(interviewed), align: 'center' };
  const shaded = countCell(mentions, interviewed);
  return interviewed === 0 ? shaded : { ...shaded, text: `${mentions} van ${interviewed}` };
}

/** The label of the last column may break; the counts below it may not. */
function crossColumns({ labels, all }: Side, shows: 'interviewed' | 'mentions'): Columns {
  const [one, together] = shows === 'mentions' ? ['2 van 3', '22 van 25'] : ['3', '25'];
  return columnsFor([
    ...labels.map((label) => ({ label, content: one })),
    { label: all.slice(0, all.indexOf(' ')), content: together },
  ]);
}

/** How many people were interviewed in each group. */
export function groupTable(groups: readonly Column[], rowHead: string): ReportTable {
  const everyone = groups.reduce((total, { interviewed }) => total + interviewed, 0);
  const count = (interviewed: number): TableCell => ({ text: String(interviewed), align: 'center' });
  return {
    head: [[rowHead, 'respondenten']],
    rows: [
      ...groups.map(({ label, interviewed }): TableCell[] => [{ text: label }, count(interviewed)]),
      [
        { text: 'alle', bold: true },
        { ...count(everyone), bold: true },
      ],
    ],
    widths: [0.7, 0.3],
  };
}

function countCell(count: number, interviewed: number): TableCell {
  if (interviewed === 0) return { text: NOBODY, align: 'center' };
  return { text: String(count), align: 'center', ...(count > 0 && { share: count / interviewed }) };
}
