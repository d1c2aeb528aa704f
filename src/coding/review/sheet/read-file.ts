/** A review file that somebody filled in → its rows, whichever program saved it. */

import { readCsv } from '../../../files/csv.js';
import { toNfc } from '../../../files/nfc.js';
import { asCell, decodeCell } from '../../../files/sheet.js';
import { looksLikeZip, readZip } from '../../../files/zip.js';
import { UserError } from '../../../model/errors.js';
import { isXlsxPart, readXlsx, WORKBOOK_PART } from '../../../transcripts/sources/xlsx.js';
import type { Column } from './columns.js';
import { LAYOUTS } from './columns.js';
import type { NumberedRow } from './read-row.js';
import { parseRowId } from './row-ids.js';
import { MAX_ROWS, unguarded } from './write-file.js';

const KNOWN: ReadonlySet<string> = new Set(Object.values(LAYOUTS).flat());
const ALWAYS: readonly Column[] = ['id', 'versie'];
const FOR_CODES: readonly Column[] = ['code', 'oordeel', 'memo'];
const FOR_QUOTING: readonly Column[] = ['mag_citeren'];
const FOR_TURNS: readonly Column[] = ['woorden'];
const FOR_CODINGS: readonly Column[] = ['besluit', 'andere_code'];
/** People put a title above a table. */
const HEADER_WITHIN = 20;
/** MAX_ROWS rows of all columns, and what the limits on an archive let through. */
const CAPS = { cells: MAX_ROWS * 25, characters: 60_000_000 };

/**
 * Reads xlsx or csv by content. Columns may stand in any order, and others may stand between them.
 *
 * @param file the name that messages carry
 * @throws UserError when it is neither, or when a column is missing.
 */
export function readReviewFile(bytes: Uint8Array, file: string): NumberedRow[] {
  const { columns, rows } = readTable(bytes, file, KNOWN, 'id');
  if (rows.length > MAX_ROWS) {
    throw new UserError(`${file}: meer dan ${MAX_ROWS} rijen zijn te veel. Knip het bestand in delen.`);
  }
  refuseMissing(columns, rows, file);
  return rows;
}

/**
 * The rows of a table that wijkstem wrote and a person filled in, whichever program saved it.
 *
 * @param known the columns to read; others are passed over
 * @param mark a column of the header, by which it is found below a title
 */
export function readTable(
  bytes: Uint8Array,
  file: string,
  known: ReadonlySet<string>,
  mark: string,
): ReviewTable {
  return looksLikeZip(bytes) ? fromXlsx(bytes, file, known, mark) : fromCsv(bytes, file, known);
}

export interface ReviewTable {
  readonly columns: readonly string[];
  readonly rows: NumberedRow[];
}

function fromXlsx(bytes: Uint8Array, file: string, known: ReadonlySet<string>, mark: string): ReviewTable {
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
    const parts = readZip(bytes, isXlsxPart);
    if (parts.has(WORKBOOK_PART)) {
      return readXlsx(parts, CAPS).rows.map((row) =>
        Array.from(row, (cell) => cleaned(decodeCell(cell ?? ''))),
      );
    }
  } catch (error) {
    if (error instanceof UserError) throw new UserError(`${file}: ${error.message}`);
    throw error;
  }
  throw new UserError(`${file}: dit is geen Excel-bestand. Sla het op als xlsx of csv.`);
}

function fromCsv(bytes: Uint8Array, file: string, known: ReadonlySet<string>): ReviewTable {
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
  known: ReadonlySet<string>,
): NumberedRow {
  const cells = columns.flatMap((name, index) =>
    known.has(name) ? [[name, values[index] ?? ''] as const] : [],
  );
  return { row, cells: Object.fromEntries(cells) };
}

function refuseMissing(columns: readonly string[], rows: ReviewTable['rows'], file: string): void {
  const kinds = new Set(rows.map(({ cells }) => parseRowId(cells.id ?? '')?.kind ?? null));
  const isOnlyQuoting = kinds.size === 1 && kinds.has('gevoelig');
  const isCoding = [...kinds].some((kind) => kind !== null && kind !== 'beurt' && kind !== 'gevoelig');
  const needed = [
    ...ALWAYS,
    ...(isOnlyQuoting ? FOR_QUOTING : FOR_CODES),
    ...(kinds.has('beurt') ? FOR_TURNS : []),
    ...(isCoding ? FOR_CODINGS : []),
  ];
  const missing = needed.filter((name) => !columns.includes(name));
  if (missing.length === 0) return;
  const named = missing.map((name) => `"${name}"`).join(', ');
  throw new UserError(
    `${file}: kolom ${named} ontbreekt. Gebruik een bestand van wijkstem review export, en laat de koppen staan.`,
  );
}
