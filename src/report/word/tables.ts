/** Tables in Word: header rows that repeat, no merged cells, numbers shaded by share. */

import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { CrossTable, Matrix } from '../../model/matrix.js';
import type { PlainTable } from '../blocks.js';
import { inkOn, shade } from '../colors.js';

/** Width of the text on an A4 page, in twentieths of a point. */
const TEXT_WIDTH = 9_070;
const NOBODY = '–';
const HEAD_FILL = '1F3A52';
const LINES = { style: BorderStyle.SINGLE, size: 4, color: 'BFC8D0' } as const;

interface Cell {
  readonly text: string;
  readonly align?: 'left' | 'right' | 'center';
  readonly fill?: string;
  readonly bold?: boolean;
}

interface Grid {
  readonly head: readonly (readonly string[])[];
  readonly rows: readonly (readonly Cell[])[];
  readonly widths: readonly number[];
}

export function plainTable({ head, rows, widths }: PlainTable): Table {
  return grid({ head: [head], rows: rows.map((row) => row.map((text) => ({ text }))), widths });
}

/** Subjects as rows, groups as columns with the number interviewed in a second header row, and a total. */
export function matrixTable({ rows, columns, mentions }: Matrix, rowHead: string): Table {
  const everyone = columns.reduce((total, { interviewed }) => total + interviewed, 0);
  return grid({
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
    widths: [0.34, ...evenly(columns.length + 1, 0.66)],
  });
}

/** Perspectives as rows and wijken as columns; counts of people interviewed, or "2 van 3" who mention the subject. */
export function crossTable(
  { perspectives, wijken, cells }: CrossTable,
  shows: 'interviewed' | 'mentions',
): Table {
  const cell = (mentions: number, interviewed: number): Cell => {
    if (shows === 'interviewed') return { text: String(interviewed), align: 'center' };
    const counted = countCell(mentions, interviewed);
    return interviewed === 0 ? counted : { ...counted, text: `${mentions} van ${interviewed}` };
  };
  const sumOf = (parts: readonly { mentions: number; interviewed: number }[]): Cell => ({
    ...cell(
      parts.reduce((sum, { mentions }) => sum + mentions, 0),
      parts.reduce((sum, { interviewed }) => sum + interviewed, 0),
    ),
    bold: true,
  });
  return grid({
    head: [['perspectief', ...wijken.map(({ label }) => label), 'alle wijken']],
    rows: [
      ...perspectives.map(({ label }, row): Cell[] => {
        const parts = cells[row] ?? [];
        return [
          { text: label },
          ...parts.map(({ mentions, interviewed }) => cell(mentions, interviewed)),
          sumOf(parts),
        ];
      }),
      [
        { text: 'alle perspectieven', bold: true },
        ...wijken.map((_, column) => sumOf(cells.flatMap((row) => row[column] ?? []))),
        sumOf(cells.flat()),
      ],
    ],
    widths: [0.28, ...evenly(wijken.length + 1, 0.72)],
  });
}

function countCell(count: number, interviewed: number): Cell {
  if (interviewed === 0) return { text: NOBODY, align: 'center' };
  return { text: String(count), align: 'center', ...(count > 0 && { fill: shade(count / interviewed) }) };
}

function evenly(parts: number, share: number): number[] {
  return Array.from({ length: parts }, () => share / parts);
}

function grid({ head, rows, widths }: Grid): Table {
  const columnWidths = widths.map((share) => Math.round(share * TEXT_WIDTH));
  const cellAt = (cell: Cell, column: number, keepNext: boolean): TableCell =>
    new TableCell({
      width: { size: columnWidths[column] ?? 0, type: WidthType.DXA },
      margins: { top: 30, bottom: 30, left: 80, right: 80 },
      ...(cell.fill !== undefined && {
        shading: { type: ShadingType.CLEAR, color: 'auto', fill: cell.fill },
      }),
      children: [
        new Paragraph({
          style: 'TableText',
          alignment: AlignmentType[ALIGN[cell.align ?? 'left']],
          keepNext,
          children: [
            new TextRun({
              text: cell.text,
              bold: cell.bold ?? false,
              ...(cell.fill !== undefined && { color: inkOn(cell.fill) }),
            }),
          ],
        }),
      ],
    });
  const headRows = head.map(
    (cells) =>
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: cells.map((text, column) =>
          cellAt(
            { text, bold: true, fill: HEAD_FILL, align: column === 0 || isProse(rows) ? 'left' : 'center' },
            column,
            true,
          ),
        ),
      }),
  );
  const bodyRows = rows.map(
    (cells, row) =>
      new TableRow({
        cantSplit: true,
        // A short table stays together; a long one may break between rows.
        children: cells.map((cell, column) =>
          cellAt(cell, column, rows.length <= SHORT_TABLE && row < rows.length - 1 && !isProse(rows)),
        ),
      }),
  );
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths,
    borders: {
      top: LINES,
      bottom: LINES,
      left: LINES,
      right: LINES,
      insideHorizontal: LINES,
      insideVertical: LINES,
    },
    rows: [...headRows, ...bodyRows],
  });
}

const SHORT_TABLE = 12;
const ALIGN = { left: 'LEFT', right: 'RIGHT', center: 'CENTER' } as const;

function isProse(rows: readonly (readonly Cell[])[]): boolean {
  return rows.every((cells) => cells.every(({ align }) => align === undefined));
}
