/** A row that somebody filled in: what it is about, and what it asks. */

import type { Oordeel, Verdict } from '../../../model/coding.js';
import { UserError } from '../../../model/errors.js';
import { parseOordeel, parseVerdict } from './answers.js';
import type { Column, ReviewRow } from './columns.js';
import { parseRowId, type RowKind } from './row-ids.js';

/** A row with its number as a spreadsheet shows it. */
export interface NumberedRow {
  readonly row: number;
  readonly cells: ReviewRow;
}

export interface Request {
  readonly row: number;
  readonly id: string;
  readonly kind: RowKind;
  readonly key: string;
  readonly version: string;
  readonly file: string;
  /** Number of the turn; null when the cell holds no number. */
  readonly turn: number | null;
  readonly fragment: string;
  /** Whether the words were gone when the row was written. */
  readonly wasGone: boolean;
  /** The code that the row is about; empty for a turn. */
  readonly code: string;
  /** The codes that a person gives to the passage. */
  readonly given: readonly string[];
  /** About the code of the row, or about those that were given when it has none; null when it stays open. */
  readonly verdict: Verdict | null;
  /** The words that it is about; empty for the passage as it is. */
  readonly words: string;
  readonly oordeel: Oordeel | null;
  readonly memo: string;
}

const ANSWERS: readonly Column[] = ['besluit', 'andere_code', 'woorden', 'oordeel', 'memo'];
/** What a spreadsheet holds in a cell; more can only be a mistake. */
const MAX_ANSWER = 32_767;

/** Whether nobody filled anything in. */
export function isLeftOpen({ cells }: NumberedRow): boolean {
  return [...ANSWERS, ...(isTurnRow(cells) ? (['code'] as const) : [])].every(
    (column) => cellOf(cells, column) === '',
  );
}

function isTurnRow(cells: ReviewRow): boolean {
  return parseRowId(cellOf(cells, 'id'))?.kind === 'beurt';
}

/** @throws UserError without the row's number, when the answers do not fit together. */
export function readRow({ row, cells }: NumberedRow): Request {
  const id = cellOf(cells, 'id');
  const known = parseRowId(id);
  if (known === null) throw new UserError('dit is geen id van wijkstem. Laat de kolom id zoals hij was.');
  const tooLong = ANSWERS.find((column) => cellOf(cells, column).length > MAX_ANSWER);
  if (tooLong !== undefined) throw new UserError(`${tooLong}: de cel is te lang. Kort hem in.`);
  const verdict = parseVerdict(cellOf(cells, 'besluit'));
  const shared = {
    row,
    id,
    ...known,
    version: cellOf(cells, 'versie').toLowerCase(),
    file: cellOf(cells, 'bestand'),
    turn: /^\d{1,7}$/.test(cellOf(cells, 'beurt')) ? Number(cellOf(cells, 'beurt')) : null,
    fragment: cellOf(cells, 'fragment'),
    wasGone: cellOf(cells, 'was').startsWith('verdwenen'),
    words: cellOf(cells, 'woorden'),
    oordeel: parseOordeel(cellOf(cells, 'oordeel')),
    memo: cellOf(cells, 'memo'),
  };
  const others = listOf(cellOf(cells, 'andere_code'));
  if (known.kind === 'beurt') {
    const given = [...listOf(cellOf(cells, 'code')), ...others];
    if (given.length === 0) throw new UserError('vul in de kolom code in welke code de woorden krijgen.');
    return checked({ ...shared, code: '', given, verdict: verdict ?? 'bevestigd' });
  }
  if (verdict === null && others.length === 0)
    throw new UserError('vul besluit in (ja of nee), of andere_code.');
  if (shared.words !== '' && !('was' in cells && cellOf(cells, 'was') !== ''))
    throw new UserError(
      'woorden: dat kan alleen bij een beurt. Kopieer de rij van de beurt en vul daar code en woorden in.',
    );
  return checked({ ...shared, code: cellOf(cells, 'code'), given: others, verdict: verdict ?? 'verworpen' });
}

function checked(request: Request): Request {
  const isConfirmed =
    request.verdict === 'bevestigd' || (request.kind !== 'beurt' && request.given.length > 0);
  if (request.oordeel !== null && !isConfirmed)
    throw new UserError('oordeel: bij nee hoort geen oordeel. Maak de cel leeg, of vul andere_code in.');
  return request;
}

function cellOf(cells: ReviewRow, column: Column): string {
  return cells[column]?.trim() ?? '';
}

function listOf(written: string): string[] {
  return written
    .split(/[,;\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
