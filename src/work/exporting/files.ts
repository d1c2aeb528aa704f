/** Tables as files: one workbook, or a folder of csv files; each row says for whom it is. */

import { join } from 'node:path';
import { type Sheet, writeXlsx } from '../../files/office/index.js';
import { sheetAsCsv } from '../../files/table/sheet-file.js';
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

export function asCsvFiles(tables: readonly Sheet[], folder: string, audience: Audience): ExportFile[] {
  return tables.map((table) => {
    const path = join(folder, `${table.name}.csv`);
    return {
      path: audience === 'intern' ? markedInternal(path) : path,
      content: sheetAsCsv(withVersion(table, audience)),
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
