/** Rows for what one coder decided in two ways, in two copies of a project: filled in with what was not taken over. */

import type { Respondent } from '../../../model/respondent.js';
import type { StoredDecision } from '../../../model/review.js';
import type { CodeFinder } from '../../codebook/find-code.js';
import { type ReviewText, respondentOf, turnNumbered } from '../texts/review-text.js';
import { decisionVersion } from '../texts/versions.js';
import type { ReviewRow } from './columns.js';
import { rowId } from './row-ids.js';
import { yesOrNo } from './row-items.js';
import { placeCells } from './rows.js';

export interface TwoDecisions {
  /** The one that stands. */
  readonly here: StoredDecision;
  readonly there: StoredDecision;
}

/** In order of place; taking a row back makes the other decision the one that stands. */
export function conflictRows(
  text: ReviewText,
  conflicts: readonly TwoDecisions[],
  people: ReadonlyMap<string, Respondent>,
  codes: CodeFinder,
): ReviewRow[] {
  return [...conflicts]
    .sort((a, b) => a.here.start - b.here.start || (a.here.id < b.here.id ? -1 : 1))
    .flatMap(({ here, there }) => {
      const turn = turnNumbered(text, here.turn);
      const person = turn && people.get(respondentOf(text, turn) ?? '');
      if (!turn || !person) return [];
      return [
        {
          ...placeCells(text, turn, here, person, { codes }),
          id: rowId('besluit', here.id),
          versie: decisionVersion(here),
          besluiten: `hier: ${inWords(here)}; in de andere kopie: ${inWords(there)}`,
          besluit: yesOrNo(there),
          oordeel: there.oordeel ?? '',
          memo: there.memo,
        },
      ];
    });
}

/** "ja (positief), memo: …" */
function inWords(decision: StoredDecision): string {
  const { oordeel, memo } = decision;
  return `${yesOrNo(decision)}${oordeel === null ? '' : ` (${oordeel})`}${memo === '' ? '' : `, memo: ${memo}`}`;
}
