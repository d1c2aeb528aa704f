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
  readonly align?: 'left' | 'center';
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
    widths: firstAndEven(columns.length + 1),
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
    widths: firstAndEven(wijken.length + 1),
  });
}

function countCell(count: number, interviewed: number): Cell {
  if (interviewed === 0) return { text: NOBODY, align: 'center' };
  return { text: String(count), align: 'center', ...(count > 0 && { fill: shade(count / interviewed) }) };
}

/** Up to five columns of numbers can be as wide as the longest name of a wijk. */
function firstAndEven(numberColumns: number): number[] {
  const share = numberColumns <= 5 ? 0.8 : 0.69;
  return [1 - share, ...Array.from({ length: numberColumns }, () => share / numberColumns)];
}

function grid({ head, rows, widths }: Grid): Table {
  const columnWidths = widths.map((share) => Math.round(share * TEXT_WIDTH));
  const numbers = rows.some((cells) => cells.some(({ align }) => align === 'center'));
  const staysTogether = numbers && rows.length <= SHORT_TABLE;
  const row = (cells: readonly Cell[], style: 'TableHead' | 'TableText', keepNext: boolean): TableRow =>
    new TableRow({
      tableHeader: style === 'TableHead',
      cantSplit: true,
      children: cells.map((cell, column) => tableCell(cell, columnWidths[column] ?? 0, style, keepNext)),
    });
  const headCell = (text: string, column: number): Cell => ({
    text,
    fill: HEAD_FILL,
    align: numbers && column > 0 ? 'center' : 'left',
  });
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
    rows: [
      ...head.map((cells) => row(cells.map(headCell), 'TableHead', true)),
      ...rows.map((cells, index) => row(cells, 'TableText', staysTogether && index < rows.length - 1)),
    ],
  });
}

function tableCell(
  { text, align = 'left', fill, bold }: Cell,
  width: number,
  style: string,
  keepNext: boolean,
): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: { top: 30, bottom: 30, left: 60, right: 60 },
    ...(fill !== undefined && { shading: { type: ShadingType.CLEAR, color: 'auto', fill } }),
    children: [
      new Paragraph({
        style,
        alignment: ALIGN[align],
        keepNext,
        children: [
          new TextRun({
            text,
            ...(bold === true && { bold }),
            ...(fill !== undefined && { color: inkOn(fill) }),
          }),
        ],
      }),
    ],
  });
}

/** A table of numbers with at most this many rows stays on one page. */
const SHORT_TABLE = 12;
const ALIGN = { left: AlignmentType.LEFT, center: AlignmentType.CENTER } as const;
