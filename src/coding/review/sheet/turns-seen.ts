/** Which turns a coder went through in a review file that came back. */

import type { TurnRequest } from '../request.js';
import type { Review } from '../review.js';
import type { ReviewIndex } from '../texts/review-index.js';
import { wordsAt } from '../texts/review-text.js';
import { turnPieces } from '../texts/turn-pieces.js';
import { turnVersion } from '../texts/versions.js';
import { isLeftOpen, type NumberedRow, versionIn } from './read-row.js';
import { isTurnKind, parseRowId } from './row-ids.js';

/**
 * A turn was gone through when all of its rows came back, of an interview in which the coder filled in at least one row:
 * whoever did not begin with an interview did not find it empty. A turn with a row that is wrong, or with a proposal that
 * was left open, is not done yet. It was gone through blind when all of its rows are those of a blind sheet.
 *
 * @param mistaken numbers of the rows that were refused
 * @returns in order of text and turn
 */
export function turnsSeen(
  rows: readonly NumberedRow[],
  mistaken: ReadonlySet<number>,
  { texts, index }: Review,
): TurnRequest[] {
  const pieces = new Set<string>();
  const begun = new Set<string>();
  const undone = new Set<string>();
  const sighted = new Set<string>();
  for (const row of rows) {
    const place = placeOf(row, index);
    if (place === null) continue;
    if (place.piece !== null) pieces.add(place.piece);
    if (!place.isBlind) sighted.add(turnKey(place));
    const isOpen = isLeftOpen(row);
    if (!isOpen) begun.add(place.file);
    if (mistaken.has(row.row) || (isOpen && place.piece === null)) undone.add(turnKey(place));
  }
  return texts
    .filter(({ file }) => begun.has(file))
    .flatMap((text) => {
      const asked = turnPieces(text);
      const missing = new Set(asked.flatMap(({ key, turn }) => (pieces.has(key) ? [] : turn.number)));
      const numbers = new Set(asked.map(({ turn }) => turn.number));
      return [...numbers]
        .filter((number) => !missing.has(number))
        .map((turn) => ({ file: text.file, turn }))
        .filter((place) => !undone.has(turnKey(place)))
        .map((place) => ({ about: 'turn' as const, ...place, isBlind: !sighted.has(turnKey(place)) }));
    });
}

interface RowPlace {
  readonly file: string;
  readonly turn: number;
  /** The piece of a turn that the row shows as it is now; null for a row about a code. */
  readonly piece: string | null;
  readonly isBlind: boolean;
}

function placeOf({ cells }: NumberedRow, index: ReviewIndex): RowPlace | null {
  const id = parseRowId(cells.id ?? '');
  if (id !== null && isTurnKind(id.kind)) {
    const found = index.piece(id.key);
    const isSame = found !== undefined && turnVersion(wordsAt(found.text, found.piece)) === versionIn(cells);
    const isBlind = id.kind === 'blind';
    return isSame ? { file: found.text.file, turn: found.piece.turn.number, piece: id.key, isBlind } : null;
  }
  const found = id?.kind === 'voorstel' ? index.suggestion(id.key) : undefined;
  return found === undefined
    ? null
    : { file: found.text.file, turn: found.suggestion.fragment.turn, piece: null, isBlind: false };
}

function turnKey({ file, turn }: Pick<RowPlace, 'file' | 'turn'>): string {
  return `${turn} ${file}`;
}
