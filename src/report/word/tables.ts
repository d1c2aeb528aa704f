/** Tables in Word: header rows that repeat, no merged cells, numbers shaded by share. */

import {
  AlignmentType,
  BorderStyle,
  type ITableOptions,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { TableCell as ReportCell, ReportTable } from '../blocks.js';
import { inkOn, shade } from '../colors.js';
import { element } from './element.js';

/** Width of the text on an A4 page, in twentieths of a point. */
const TEXT_WIDTH = 9_070;
const HEAD_FILL = '1F3A52';
const LINES = { style: BorderStyle.SINGLE, size: 4, color: 'BFC8D0' } as const;

interface Cell extends ReportCell {
  readonly fill?: string;
}

/**
 * Header rows repeat on every page, and a short table of numbers stays on one.
 *
 * @param title what a screen reader calls the table
 */
export function wordTable({ head, rows, widths }: ReportTable, title: string): Table {
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
  return new TitledTable(title, {
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
      ...rows.map((cells, index) =>
        row(cells.map(shaded), 'TableText', staysTogether && index < rows.length - 1),
      ),
    ],
  });
}

/** The library gives tables no title. */
class TitledTable extends Table {
  constructor(title: string, options: ITableOptions) {
    super(options);
    const [properties] = this.root as unknown as readonly { readonly root: unknown[] }[];
    properties?.root.push(element('w:tblCaption', { 'w:val': title }));
  }
}

function shaded(cell: ReportCell): Cell {
  return cell.share === undefined ? cell : { ...cell, fill: shade(cell.share) };
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
