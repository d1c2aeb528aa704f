/** A sheet as csv, with the same text in its cells as the workbook would have. */

import { asCell, type Sheet } from '../office/xlsx/sheet.js';
import { writeCsv } from './csv.js';

/** Cells that a spreadsheet would run as a formula get an apostrophe in front. */
export function sheetAsCsv({ columns, rows }: Pick<Sheet, 'columns' | 'rows'>): string {
  return writeCsv(
    columns.map(({ title }) => asCell(title)),
    rows.map((row) => row.map((cell) => (typeof cell === 'number' ? cell : asCell(cell)))),
  );
}
