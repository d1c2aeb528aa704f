/** Tables in Word: header rows that repeat, no merged cells, numbers shaded by share. */

import type { TableCell as ReportCell, ReportTable } from '../blocks.js';
import { inkOn, shade } from '../colors.js';
import { LONGEST_UPRIGHT, longestWord } from '../columns.js';
import { type Markup, tag } from './markup.js';
import { paragraph, run, styled } from './words.js';

/** Width of the text on an A4 page, in twentieths of a point. */
const TEXT_WIDTH = 9_070;
const HEAD_FILL = '1F3A52';
/** Sizes in eighths of a point. */
const LINE = { 'w:val': 'single', 'w:color': 'BFC8D0', 'w:sz': 4 };
/** In twentieths of a point. */
const CELL_MARGINS = { top: 30, left: 60, bottom: 30, right: 60 };
/** A table of numbers with at most this many rows stays on one page. */
const SHORT_TABLE = 12;
/** Of a longer one, so many rows at the beginning and at the end stay together. */
const FEWEST_ROWS = 2;

/** Of an upright label, in twentieths of a point: a bold letter, and the room around it. */
const LETTER = 86;
const AROUND = 130;

interface Cell extends ReportCell {
  readonly fill?: string;
  readonly isUpright?: boolean;
}

/**
 * Header rows repeat on every page; a short table of numbers stays on one, and no row stands alone on a page.
 *
 * @param title what a screen reader calls the table
 */
export function wordTable({ head, rows, widths, uprightHead = false }: ReportTable, title: string): Markup {
  const columnWidths = widths.map((share) => Math.round(share * TEXT_WIDTH));
  const numbers = rows.some((cells) => cells.some(({ align }) => align === 'center'));
  const isShort = numbers && rows.length <= SHORT_TABLE;
  const keepsNext = (index: number): boolean =>
    index < rows.length - 1 && (isShort || index < FEWEST_ROWS - 1 || index >= rows.length - FEWEST_ROWS);
  const row = (cells: readonly Cell[], isHead: boolean, keepNext: boolean): Markup =>
    tag('w:tr', {}, [
      tag('w:trPr', {}, [tag('w:cantSplit'), ...heightOf(cells), ...(isHead ? [tag('w:tblHeader')] : [])]),
      ...cells.map((cell, column) => tableCell(cell, columnWidths[column] ?? 0, isHead, keepNext)),
    ]);
  const headCell = (text: string, column: number, line: number): Cell => ({
    text,
    fill: HEAD_FILL,
    isUpright: uprightHead && line === 0 && column > 0,
    align: numbers && column > 0 ? 'center' : 'left',
  });
  return tag('w:tbl', {}, [
    propertiesOf(title),
    tag(
      'w:tblGrid',
      {},
      columnWidths.map((width) => tag('w:gridCol', { 'w:w': width })),
    ),
    ...head.map((cells, line) =>
      row(
        cells.map((text, column) => headCell(text, column, line)),
        true,
        true,
      ),
    ),
    ...rows.map((cells, index) => row(cells.map(shaded), false, keepsNext(index))),
  ]);
}

/** In the order of the schema (ECMA-376, part 1, 17.4.60). */
function propertiesOf(title: string): Markup {
  const sides = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'];
  return tag('w:tblPr', {}, [
    widthOf('w:tblW', TEXT_WIDTH),
    tag(
      'w:tblBorders',
      {},
      sides.map((side) => tag(`w:${side}`, LINE)),
    ),
    tag('w:tblLayout', { 'w:type': 'fixed' }),
    tag(
      'w:tblCellMar',
      {},
      Object.entries(CELL_MARGINS).map(([side, width]) => widthOf(`w:${side}`, width)),
    ),
    tag('w:tblCaption', { 'w:val': title }),
  ]);
}

/** Word does not make a row higher for an upright label. */
function heightOf(cells: readonly Cell[]): Markup[] {
  const labels = cells.filter(({ isUpright }) => isUpright).map(({ text }) => text);
  if (labels.length === 0) return [];
  const letters = labels.map((label) =>
    Math.max(longestWord(label), Math.min(label.length, LONGEST_UPRIGHT)),
  );
  return [tag('w:trHeight', { 'w:val': Math.max(...letters) * LETTER + AROUND, 'w:hRule': 'atLeast' })];
}

function shaded(cell: ReportCell): Cell {
  return cell.share === undefined ? cell : { ...cell, fill: shade(cell.share) };
}

function tableCell(
  { text, align, fill, bold = false, isUpright = false }: Cell,
  width: number,
  isHead: boolean,
  keepNext: boolean,
): Markup {
  return tag('w:tc', {}, [
    tag('w:tcPr', {}, [
      widthOf('w:tcW', width),
      ...(fill === undefined ? [] : [tag('w:shd', { 'w:fill': fill, 'w:color': 'auto', 'w:val': 'clear' })]),
      ...(isUpright
        ? [tag('w:textDirection', { 'w:val': 'btLr' }), tag('w:vAlign', { 'w:val': 'center' })]
        : []),
    ]),
    paragraph(
      [
        styled(isHead ? 'TableHead' : 'TableText'),
        ...(keepNext ? [tag('w:keepNext')] : []),
        ...(align === 'center' && !isUpright ? [tag('w:jc', { 'w:val': 'center' })] : []),
      ],
      [run(text, { bold, ...(fill !== undefined && { color: inkOn(fill) }) })],
    ),
  ]);
}

function widthOf(name: string, width: number): Markup {
  return tag(name, { 'w:type': 'dxa', 'w:w': width });
}
