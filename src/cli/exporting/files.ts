/** Tables as files: one workbook, or a folder of csv files; each row says for whom it is. */

import { join } from 'node:path';
import { writeCsv } from '../../files/csv.js';
import { asCell, type Sheet, writeXlsx } from '../../files/xlsx-write.js';
import type { Audience } from '../../model/planned.js';
import { markedInternal } from './places.js';

export interface ExportFile {
  readonly path: string;
  readonly content: string | Uint8Array;
}

export function asWorkbook(tables: readonly Sheet[], path: string, audience: Audience): ExportFile[] {
  const sheets = tables.map((table) => ({
    ...withVersion(table, audience),
    name: audience === 'intern' ? `${table.name} INTERN` : table.name,
  }));
  return [{ path, content: writeXlsx(sheets) }];
}

/** Cells that a spreadsheet would run as a formula get an apostrophe in front. */
export function asCsvFiles(tables: readonly Sheet[], folder: string, audience: Audience): ExportFile[] {
  return tables.map((table) => {
    const { name, columns, rows } = withVersion(table, audience);
    const path = join(folder, `${name}.csv`);
    return {
      path: audience === 'intern' ? markedInternal(path) : path,
      content: writeCsv(
        columns.map(({ title }) => asCell(title)),
        rows.map((row) => row.map((cell) => (typeof cell === 'number' ? cell : asCell(cell)))),
      ),
    };
  });
}

/** A sheet or a row may be copied to a place where the name of the file no longer says it. */
function withVersion({ columns, rows, ...sheet }: Sheet, audience: Audience): Sheet {
  const version = audience === 'intern' ? 'INTERN' : 'openbaar';
  return {
    ...sheet,
    columns: [...columns, { title: 'versie', width: 10 }],
    rows: rows.map((row) => [...row, version]),
  };
}
