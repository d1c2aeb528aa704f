/** A table that the program wrote and somebody filled in → its rows, whichever program saved it. */

import { reworded, UserError } from '../../model/errors.js';
import { toNfc } from '../nfc.js';
import { asCell, decodeCell, looksLikeZip, openZip, readXlsx } from '../office/index.js';
import { readCsv, unguarded } from './csv.js';

/** People put a title above a table. */
const HEADER_WITHIN = 20;
/** A review of 200,000 rows in all its columns, and what the limits on an archive let through. */
const CAPS = { cells: 5_000_000, characters: 60_000_000 };

/** Which columns to read, by their titles in small letters. */
export type Columns = Pick<ReadonlySet<string>, 'has'>;

export interface FilledTable {
  /** In small letters. */
  readonly columns: readonly string[];
  readonly rows: FilledRow[];
}

export interface FilledRow {
  /** As a spreadsheet numbers it. */
  readonly row: number;
  readonly cells: Readonly<Record<string, string>>;
}

/**
 * Reads xlsx or csv by content. Columns may stand in any order; empty rows are left out.
 *
 * @param file the name that messages carry
 * @param known the columns to read; others are passed over
 * @param mark a column of the header, by which it is found below a title
 * @throws UserError when it is neither, or one of the known columns comes twice.
 */
export function readTable(bytes: Uint8Array, file: string, known: Columns, mark: string): FilledTable {
  return looksLikeZip(bytes) ? fromXlsx(bytes, file, known, mark) : fromCsv(bytes, file, known);
}

function fromXlsx(bytes: Uint8Array, file: string, known: Columns, mark: string): FilledTable {
  const table = rowsOfXlsx(bytes, file);
  const header = table
    .slice(0, HEADER_WITHIN)
    .findIndex((row) => row.some((cell) => cell.toLowerCase() === mark));
  const columns = (table[header] ?? []).map((cell) => cell.toLowerCase());
  const twice = columns.find((name, index) => known.has(name) && columns.indexOf(name) !== index);
  if (twice !== undefined) {
    throw new UserError(`${file}: de kolom "${twice}" komt twee keer voor. Laat er één van staan.`);
  }
  const rows = table
    .slice(header + 1)
    .flatMap((values, index) =>
      values.every((value) => value === '') ? [] : [numbered(header + index + 2, columns, values, known)],
    );
  return { columns, rows };
}

function rowsOfXlsx(bytes: Uint8Array, file: string): string[][] {
  try {
    const rows = readXlsx(openZip(bytes), CAPS);
    if (rows !== null) return rows.map((row) => Array.from(row, (cell) => cleaned(decodeCell(cell ?? ''))));
  } catch (error) {
    if (error instanceof UserError) throw reworded(error, (text) => `${file}: ${text}`);
    throw error;
  }
  throw new UserError(`${file}: dit is geen Excel-bestand. Sla het op als xlsx of csv.`);
}

function fromCsv(bytes: Uint8Array, file: string, known: Columns): FilledTable {
  const { columns, rows } = readCsv(bytes, file);
  return {
    columns,
    rows: rows.map(({ values }, index) =>
      numbered(
        index + 2,
        columns,
        columns.map((name) => cleaned(unguarded(values[name] ?? ''))),
        known,
      ),
    ),
  };
}

function cleaned(cell: string): string {
  return toNfc(asCell(cell)).trim();
}

function numbered(
  row: number,
  columns: readonly string[],
  values: readonly string[],
  known: Columns,
): FilledRow {
  const cells = columns.flatMap((name, index) =>
    known.has(name) ? [[name, values[index] ?? ''] as const] : [],
  );
  return { row, cells: Object.fromEntries(cells) };
}
