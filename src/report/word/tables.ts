/** Tables in Word: header rows that repeat, no merged cells, numbers shaded by share. */

import type { TableCell as ReportCell, ReportTable } from '../blocks.js';
import { LONGEST_UPRIGHT, longestWord } from '../columns.js';
import { inkOn, shade } from '../figures/colors.js';
import { type CommentLog, NO_COMMENTS } from './comments.js';
import { columnWidths, grid, gridCell, gridRow, HEAD_FILL } from './grid.js';
import { type Markup, tag } from './markup.js';
import { paragraph, run, styled } from './words.js';

/** A table of numbers with at most this many rows stays on one page. */
const SHORT_TABLE = 12;
/**
 * Of a longer one, so many rows at the end stay together. At its beginning the head stays with the first row; were that kept
 * with the next one too, LibreOffice would lose all rows that come on the next page.
 */
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
export function wordTable(
  { head, rows, widths, uprightHead = false, isWhole, keepsNext = false }: ReportTable,
  title: string,
  comments: CommentLog = NO_COMMENTS,
): Markup {
  const ownWidths = columnWidths(widths);
  const numbers = rows.some((cells) => cells.some(({ align }) => align === 'center'));
  const isShort = isWhole ?? (numbers && rows.length <= SHORT_TABLE);
  const staysWithNext = (index: number): boolean =>
    index === rows.length - 1 ? keepsNext : isShort || index >= rows.length - FEWEST_ROWS;
  const row = (cells: readonly Cell[], isHead: boolean, keepNext: boolean): Markup =>
    gridRow(
      cells.map((cell, column) => tableCell(cell, ownWidths[column] ?? 0, { isHead, keepNext }, comments)),
      { isHead, height: heightOf(cells) },
    );
  const headCell = (text: string, column: number, line: number): Cell => ({
    text,
    fill: HEAD_FILL,
    isUpright: uprightHead && line === 0 && column > 0,
    align: numbers && column > 0 ? 'center' : 'left',
  });
  return grid(title, ownWidths, [
    ...head.map((cells, line) =>
      row(
        cells.map((text, column) => headCell(text, column, line)),
        true,
        true,
      ),
    ),
    ...rows.map((cells, index) => row(cells.map(shaded), false, staysWithNext(index))),
  ]);
}

/** Word does not make a row higher for an upright label. */
function heightOf(cells: readonly Cell[]): number | undefined {
  const labels = cells.filter(({ isUpright }) => isUpright).map(({ text }) => text);
  if (labels.length === 0) return undefined;
  const letters = labels.map((label) =>
    Math.max(longestWord(label), Math.min(label.length, LONGEST_UPRIGHT)),
  );
  return Math.max(...letters) * LETTER + AROUND;
}

function shaded(cell: ReportCell): Cell {
  return cell.share === undefined ? cell : { ...cell, fill: shade(cell.share) };
}

function tableCell(
  { text, sentences, align, fill, bold = false, isUpright = false }: Cell,
  width: number,
  { isHead, keepNext }: { readonly isHead: boolean; readonly keepNext: boolean },
  comments: CommentLog,
): Markup {
  const look = { bold, ...(fill !== undefined && { color: inkOn(fill) }) };
  const words = paragraph(
    [
      styled(isHead ? 'TableHead' : 'TableText'),
      ...(keepNext ? [tag('w:keepNext')] : []),
      ...(align === 'center' && !isUpright ? [tag('w:jc', { 'w:val': 'center' })] : []),
    ],
    (sentences ?? [{ text, evidence: [] }]).flatMap((sentence, index) => [
      ...(index > 0 ? [run(' ', look)] : []),
      ...comments.around(run(sentence.text, look), sentence),
    ]),
  );
  return gridCell(width, [words], { fill, isUpright });
}
