/** Counts of people as tables of the report: subjects against groups, and perspectives against wijken. */

import type { Column, CrossCell, CrossTable, Matrix } from '../model/matrix.js';
import type { ReportTable, TableCell } from './blocks.js';

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
      ['geïnterviewd', ...columns.map(({ interviewed }) => String(interviewed)), String(everyone)],
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
    widths: fitting([...columns.map(({ label }) => label), 'alle']),
  };
}

/** Perspectives as rows and wijken as columns; counts of people interviewed, or "2 van 3" who mention the subject. */
export function crossTable(
  { perspectives, wijken, cells, ofPerspectives, ofWijken, ofAll }: CrossTable,
  shows: 'interviewed' | 'mentions',
): ReportTable {
  const cell = (counted: CrossCell | null | undefined): TableCell => {
    if (counted === null || counted === undefined) return { text: NOBODY, align: 'center' };
    const { mentions, interviewed } = counted;
    if (shows === 'interviewed') return { text: String(interviewed), align: 'center' };
    const shaded = countCell(mentions, interviewed);
    return interviewed === 0 ? shaded : { ...shaded, text: `${mentions} van ${interviewed}` };
  };
  const total = (counted: CrossCell | undefined): TableCell => ({ ...cell(counted), bold: true });
  return {
    head: [['perspectief', ...wijken.map(({ label }) => label), 'alle wijken']],
    rows: [
      ...perspectives.map(({ label }, row): TableCell[] => [
        { text: label },
        ...(cells[row] ?? []).map(cell),
        total(ofPerspectives[row]),
      ]),
      [{ text: 'alle perspectieven', bold: true }, ...ofWijken.map(total), total(ofAll)],
    ],
    // What may not break in the last column is a count such as "22 van 25".
    widths: fitting([...wijken.map(({ label }) => label), '22\u00A0van\u00A025']),
  };
}

/** How many people were interviewed in each group. */
export function groupTable(groups: readonly Column[], rowHead: string): ReportTable {
  const everyone = groups.reduce((total, { interviewed }) => total + interviewed, 0);
  const count = (interviewed: number): TableCell => ({ text: String(interviewed), align: 'center' });
  return {
    head: [[rowHead, 'geïnterviewd']],
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

/** A character of a table head as a share of the width of the text, and the room beside it in a cell. */
const CHARACTER = 0.0118;
const BESIDE = 0.02;
const NARROWEST = 0.09;
/** What the first column keeps, with however many columns beside it. */
const FIRST = 0.2;

/** Columns of numbers as wide as the longest word above them, and all else for the labels in the first column. */
export function fitting(labels: readonly string[]): number[] {
  const wanted = labels.map((label) => {
    const longest = Math.max(...label.split(/[ -]/).map(({ length }) => length));
    return Math.max(NARROWEST, longest * CHARACTER + BESIDE);
  });
  const together = wanted.reduce((sum, width) => sum + width, 0);
  const shrink = Math.min(1, (1 - FIRST) / together);
  return [1 - together * shrink, ...wanted.map((width) => width * shrink)];
}
