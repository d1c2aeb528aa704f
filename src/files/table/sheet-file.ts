/** A sheet as a file, csv or a workbook, with the same text in its cells. */

import { asCell, type Sheet, writeXlsx } from '../office/index.js';
import { writeCsv } from './csv.js';

/** What a file of one sheet holds. */
export function contentOf(sheet: Sheet, { isCsv }: { readonly isCsv: boolean }): string | Uint8Array {
  return isCsv ? sheetAsCsv(sheet) : writeXlsx([sheet]);
}

/** Cells that a spreadsheet would run as a formula get an apostrophe in front. */
export function sheetAsCsv({ columns, rows }: Pick<Sheet, 'columns' | 'rows'>): string {
  return writeCsv(
    columns.map(({ title }) => asCell(title)),
    rows.map((row) => row.map((cell) => (typeof cell === 'number' ? cell : asCell(cell)))),
  );
}
