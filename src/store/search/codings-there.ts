/** The codings that stand in turns that were found; needs `useCast` first. */

import type { Codebook } from '../../model/codebook.js';
import type { Coding } from '../../model/coding.js';
import type { Span } from '../../model/transcript.js';
import { countingCodes } from '../counting-codes.js';
import type { Store } from '../store.js';

export interface CodingThere
  extends Span,
    Pick<Coding, 'id' | 'file' | 'turn' | 'code' | 'status' | 'oordeel'> {}

/**
 * Those that count, in order of place.
 *
 * @returns places in the text of the turn, in UTF-16 code units
 */
export function codingsThere(
  { db }: Store,
  codebook: Codebook,
  turns: readonly Pick<Coding, 'file' | 'turn'>[],
): CodingThere[] {
  return db
    .prepare(
      `SELECT c.id, r.file, c.turn, c.code, c.status, c.oordeel, c.start - t.start AS start, c.end - t.start AS end
       FROM json_each(?) w
       JOIN current_revision r ON r.file = w.value ->> 'file'
       JOIN turn t ON t.revision = r.id AND t.number = w.value ->> 'turn'
       JOIN coding c ON c.revision = r.id AND c.turn = t.number
       WHERE c.code IN (SELECT value FROM json_each(?))
       ORDER BY w.key, c.start, c.end, c.code`,
    )
    .all(
      JSON.stringify(turns.map(({ file, turn }) => ({ file, turn }))),
      JSON.stringify(countingCodes(codebook)),
    ) as CodingThere[];
}
