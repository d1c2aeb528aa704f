/** A sheet as a file, csv or a workbook, with the same text in its cells. */

import { asCell, type Sheet, writeXlsx } from '../office/index.js';
import { guarded, writeCsv } from './csv.js';

/** At least one. */
export type Sheets = readonly [Sheet, ...Sheet[]];

/** What a file of these sheets holds; a csv has the first one only. */
export function contentOf(sheets: Sheets, { isCsv }: { readonly isCsv: boolean }): string | Uint8Array {
  return isCsv ? sheetAsCsv(sheets[0]) : writeXlsx(sheets);
}

/** Cells that a spreadsheet would run as a formula get an apostrophe in front; `readTable` takes it off. */
export function sheetAsCsv({ columns, rows }: Pick<Sheet, 'columns' | 'rows'>): string {
  return writeCsv(
    columns.map(({ title }) => asCell(title)),
    rows.map((row) => row.map((cell) => (typeof cell === 'number' ? cell : guarded(asCell(cell))))),
  );
}
