/** What a new spreadsheet of one sheet holds: a workbook, or csv. */

import type { Sheet } from '../../files/sheet.js';
import { sheetAsCsv } from '../../files/sheet-csv.js';
import { writeXlsx } from '../../files/xlsx-write.js';

export function contentOf(sheet: Sheet, { isCsv }: { readonly isCsv: boolean }): string | Uint8Array {
  return isCsv ? sheetAsCsv(sheet) : writeXlsx([sheet]);
}
