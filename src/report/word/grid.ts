/** What every table in Word is made of: lines, margins, columns of a fixed width, rows that repeat or stay whole, and cells. */

import { type Markup, tag } from './markup.js';
import { TEXT_WIDTH } from './pages.js';

/** Of the cells in a head. */
export const HEAD_FILL = '1F3A52';

/** Sizes in eighths of a point. */
const LINE = { 'w:val': 'single', 'w:color': 'BFC8D0', 'w:sz': 4 };
/** In twentieths of a point. */
const CELL_MARGINS = { top: 30, left: 60, bottom: 30, right: 60 };

/** Its first row and its first column are the heads of the others. */
const LOOK = {
  'w:val': '06A0',
  'w:firstRow': 1,
  'w:lastRow': 0,
  'w:firstColumn': 1,
  'w:lastColumn': 0,
  'w:noHBand': 1,
  'w:noVBand': 1,
};

/** @param shares of the width of the text, together 1. @returns twentieths of a point */
export function columnWidths(shares: readonly number[]): number[] {
  return shares.map((share) => Math.round(share * TEXT_WIDTH));
}

/**
 * @param title what a screen reader calls the table
 * @param widths of its columns, in twentieths of a point
 */
export function grid(title: string, widths: readonly number[], rows: readonly Markup[]): Markup {
  return tag('w:tbl', {}, [
    propertiesOf(title),
    tag(
      'w:tblGrid',
      {},
      widths.map((width) => tag('w:gridCol', { 'w:w': width })),
    ),
    ...rows,
  ]);
}

export interface RowLook {
  /** Whether it stands at the top of each page. */
  readonly isHead?: boolean;
  /** Whether it may be cut where a page ends. */
  readonly mayBreak?: boolean;
  /** At least, in twentieths of a point. */
  readonly height?: number | undefined;
}

export function gridRow(
  cells: readonly Markup[],
  { isHead = false, mayBreak = false, height }: RowLook = {},
): Markup {
  const properties = [
    ...(mayBreak ? [] : [tag('w:cantSplit')]),
    ...(height === undefined ? [] : [tag('w:trHeight', { 'w:val': height, 'w:hRule': 'atLeast' })]),
    ...(isHead ? [tag('w:tblHeader')] : []),
  ];
  return tag('w:tr', {}, [...(properties.length === 0 ? [] : [tag('w:trPr', {}, properties)]), ...cells]);
}

export interface CellLook {
  /** Six hexadecimal digits. */
  readonly fill?: string | undefined;
  readonly isUpright?: boolean;
}

/** @param paragraphs at least one: Word can't open a cell without */
export function gridCell(
  width: number,
  paragraphs: readonly Markup[],
  { fill, isUpright = false }: CellLook = {},
): Markup {
  return tag('w:tc', {}, [
    tag('w:tcPr', {}, [
      widthOf('w:tcW', width),
      ...(fill === undefined ? [] : [tag('w:shd', { 'w:fill': fill, 'w:color': 'auto', 'w:val': 'clear' })]),
      ...(isUpright
        ? [tag('w:textDirection', { 'w:val': 'btLr' }), tag('w:vAlign', { 'w:val': 'center' })]
        : []),
    ]),
    ...paragraphs,
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
    tag('w:tblLook', LOOK),
    tag('w:tblCaption', { 'w:val': title }),
  ]);
}

function widthOf(name: string, width: number): Markup {
  return tag(name, { 'w:type': 'dxa', 'w:w': width });
}
