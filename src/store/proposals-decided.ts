/** What became of proposals: which codings people made without one, and which they turned down; needs `useCast` first. */

import type { Codebook } from '../model/codebook.js';
import { countingCodes } from './counting-codes.js';
import type { Store } from './store.js';

export interface ProposalsDecided {
  /** The ids of codings that a person made where nothing was proposed. */
  readonly byHand: ReadonlySet<string>;
  /** The ids of proposals that somebody rejected, also where another coder confirmed them. */
  readonly rejected: ReadonlySet<string>;
}

/** A coding that began as a proposal keeps the id of that; one that a person made has the id of the decision. */
export function proposalsDecided({ db }: Store, codebook: Codebook): ProposalsDecided {
  const ids = (condition: string): ReadonlySet<string> =>
    new Set(
      db
        .prepare(
          `SELECT DISTINCT d.coding
           FROM decision d
           JOIN current_revision r ON r.id = d.revision
           JOIN turn t ON t.revision = d.revision AND t.number = d.turn
           JOIN temp.speaker s ON s.file = r.file AND s.label = t.speaker
           JOIN temp.respondent p ON p.id = s.respondent
           WHERE d.code IN (SELECT value FROM json_each(?)) AND ${condition}`,
        )
        .pluck()
        .all(JSON.stringify(countingCodes(codebook))) as string[],
    );
  const isOwn = 'EXISTS (SELECT 1 FROM decision o WHERE o.id = d.coding)';
  return {
    byHand: ids(isOwn),
    rejected: ids(`d.verdict = 'verworpen' AND d.attention IS NULL AND NOT ${isOwn}`),
  };
}
