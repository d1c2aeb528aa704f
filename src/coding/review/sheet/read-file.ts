/** A review file that somebody filled in → its rows, whichever program saved it. */

import { readTable } from '../../../files/table/filled-in.js';
import { number } from '../../../language/numbers.js';
import { UserError } from '../../../model/errors.js';
import type { Column } from './columns.js';
import { LAYOUTS } from './columns.js';
import type { NumberedRow } from './read-row.js';
import { isTurnKind, parseRowId } from './row-ids.js';
import { MAX_ROWS } from './write-file.js';

const KNOWN: ReadonlySet<string> = new Set(Object.values(LAYOUTS).flat());
const ALWAYS: readonly Column[] = ['id', 'versie'];
const FOR_CODES: readonly Column[] = ['code', 'oordeel', 'memo'];
const FOR_QUOTING: readonly Column[] = ['mag_citeren'];
const FOR_TURNS: readonly Column[] = ['woorden'];
const FOR_CODINGS: readonly Column[] = ['besluit', 'andere_code'];

/**
 * Reads xlsx or csv by content. Columns may stand in any order, and others may stand between them.
 *
 * @param file the name that messages carry
 * @throws UserError when it is neither, or when a column is missing.
 */
export function readReviewFile(bytes: Uint8Array, file: string): NumberedRow[] {
  const { columns, rows } = readTable(bytes, file, KNOWN, 'id');
  if (rows.length > MAX_ROWS) {
    throw new UserError(
      `${file}: dit bestand heeft meer dan ${number(MAX_ROWS)} rijen. Verdeel ze over meer bestanden.`,
    );
  }
  refuseMissing(columns, rows, file);
  return rows;
}

function refuseMissing(columns: readonly string[], rows: readonly NumberedRow[], file: string): void {
  const kinds = new Set(rows.map(({ cells }) => parseRowId(cells.id ?? '')?.kind ?? null));
  const isOnlyQuoting = kinds.size === 1 && kinds.has('gevoelig');
  const isCoding = [...kinds].some((kind) => kind !== null && !isTurnKind(kind) && kind !== 'gevoelig');
  const needed = [
    ...ALWAYS,
    ...(isOnlyQuoting ? FOR_QUOTING : FOR_CODES),
    ...(kinds.has('beurt') || kinds.has('blind') ? FOR_TURNS : []),
    ...(isCoding ? FOR_CODINGS : []),
  ];
  const missing = needed.filter((name) => !columns.includes(name));
  if (missing.length === 0) return;
  const named = missing.map((name) => `"${name}"`).join(', ');
  throw new UserError(
    `${file}: kolom ${named} ontbreekt. Gebruik een bestand van wijkstem review export, en laat de koppen staan.`,
  );
}
