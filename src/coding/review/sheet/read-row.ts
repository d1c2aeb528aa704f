/** A row that somebody filled in: what it is about, and what it asks. */

import type { Oordeel, Verdict } from '../../../model/coding.js';
import { UserError } from '../../../model/errors.js';
import type { CodingRequest, PassageRequest, QuotingRequest, Shown } from '../request.js';
import { parseOordeel, parseQuotability, parseVerdict } from './answers.js';
import type { Column, ReviewRow } from './columns.js';
import { isTurnKind, parseRowId, type RowId } from './row-ids.js';

/** A row with its number as a spreadsheet shows it. */
export interface NumberedRow {
  readonly row: number;
  readonly cells: ReviewRow;
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
  return isTurnKind(parseRowId(cellOf(cells, 'id'))?.kind);
}

/** @throws UserError without the row's number, when the answers do not fit together. */
export function readRow({ cells }: NumberedRow): CodingRequest {
  const known = parseRowId(cellOf(cells, 'id'));
  if (known === null) throw new UserError('dit is geen id van wijkstem. Laat de kolom id zoals hij was.');
  const tooLong = ANSWERS.find((column) => cellOf(cells, column).length > MAX_ANSWER);
  if (tooLong !== undefined) throw new UserError(`${tooLong}: de cel is te lang. Kort hem in.`);
  const verdict = parseVerdict(cellOf(cells, 'besluit'));
  const oordeel = parseOordeel(cellOf(cells, 'oordeel'));
  return isTurnKind(known.kind)
    ? aboutPassage(cells, known, verdict ?? 'bevestigd', oordeel)
    : aboutCode(cells, known, verdict, oordeel);
}

function aboutPassage(
  cells: ReviewRow,
  { kind, key: piece }: RowId,
  verdict: Verdict,
  oordeel: Oordeel | null,
): PassageRequest {
  const codes = [...listOf(cellOf(cells, 'code')), ...listOf(cellOf(cells, 'andere_code'))];
  if (codes.length === 0) throw new UserError('vul in de kolom code in welke code de woorden krijgen.');
  refuseOordeel(oordeel, verdict === 'bevestigd');
  const passage = {
    piece,
    version: versionIn(cells),
    shown: shownIn(cells),
    words: cellOf(cells, 'woorden'),
  };
  const memo = cellOf(cells, 'memo');
  return { about: 'passage', passage, codes, verdict, oordeel, memo, isBlind: kind === 'blind' };
}

function aboutCode(
  cells: ReviewRow,
  { kind, key: id }: RowId,
  verdict: Verdict | null,
  oordeel: Oordeel | null,
): CodingRequest {
  const given = listOf(cellOf(cells, 'andere_code'));
  if (verdict === null && given.length === 0)
    throw new UserError('vul besluit in (ja of nee), of andere_code.');
  const words = cellOf(cells, 'woorden');
  const was = cellOf(cells, 'was');
  if (words !== '' && was === '')
    throw new UserError(
      'woorden: dat kan alleen bij een beurt. Kopieer de rij van de beurt en vul daar code en woorden in.',
    );
  refuseOordeel(oordeel, verdict === 'bevestigd' || given.length > 0);
  const request = {
    id,
    version: versionIn(cells),
    shown: shownIn(cells),
    code: cellOf(cells, 'code'),
    given,
    verdict,
    oordeel,
    memo: cellOf(cells, 'memo'),
  };
  switch (kind) {
    case 'voorstel':
      return { about: 'suggestion', ...request };
    case 'verschil':
      return { about: 'difference', ...request };
    case 'besluit':
      return { about: 'decision', ...request, words, wasGone: was.startsWith('verdwenen') };
    default:
      throw new UserError('vul bij deze rij alleen mag_citeren in.');
  }
}

function refuseOordeel(oordeel: Oordeel | null, isConfirmed: boolean): void {
  if (oordeel !== null && !isConfirmed)
    throw new UserError('oordeel: bij nee hoort geen oordeel. Maak de cel leeg, of vul andere_code in.');
}

/**
 * Whether the words of the row may be quoted, or should be; null when nobody said so.
 *
 * @throws UserError without the row's number, when it says none of these.
 */
export function readQuoting({ cells }: NumberedRow): QuotingRequest | null {
  const quotability = parseQuotability(cellOf(cells, 'mag_citeren'));
  if (quotability === null) return null;
  const { kind, key } = parseRowId(cellOf(cells, 'id')) ?? {};
  return {
    about: 'quoting',
    id: kind === 'gevoelig' ? (key ?? null) : null,
    shown: shownIn(cells),
    quotability,
  };
}

function shownIn(cells: ReviewRow): Shown {
  const turn = cellOf(cells, 'beurt');
  return {
    file: cellOf(cells, 'bestand'),
    turn: /^\d{1,7}$/.test(turn) ? Number(turn) : null,
    fragment: cellOf(cells, 'fragment'),
  };
}

export function versionIn(cells: ReviewRow): string {
  return cellOf(cells, 'versie').toLowerCase();
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
