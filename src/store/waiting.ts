/** Decisions that wait for a person: their words were corrected, or their code is gone. None of them counts as it stands. */

import type { WaitingDecision } from '../model/coding.js';
import { type CodingFilter, narrowing, ofPeople } from './narrowing.js';
import type { Store } from './store.js';

export interface WaitingCounts {
  /** Of how many the words changed or went. */
  readonly words: number;
  /** Of how many others the code is gone. */
  readonly codes: number;
}

const WAITING = `
  FROM decision d
  JOIN current_revision r ON r.id = d.revision
  JOIN turn t ON t.revision = d.revision AND t.number = d.turn
  LEFT JOIN temp.speaker s ON s.file = r.file AND s.label = t.speaker
  LEFT JOIN temp.respondent p ON p.id = s.respondent
  WHERE s.role IS NOT 'vertrokken'
    AND (d.attention IS NOT NULL OR d.code NOT IN (SELECT value FROM json_each(?)))`;

/**
 * In order of file, place, code and coder, without those about who took back their consent; needs `useCast` first.
 *
 * @param known the codes under which a decision needs no choice
 * @param filter with people in it, only those on what these said
 */
export function waitingDecisions(
  { db }: Store,
  known: readonly string[],
  filter: CodingFilter = {},
): WaitingDecision[] {
  const codes = JSON.stringify(known);
  const { conditions, values } = narrowing([
    ['d.code', filter.codes],
    ...ofPeople(filter),
    ['d.verdict', filter.status === undefined ? undefined : [filter.status]],
  ]);
  const rows = db
    .prepare(
      `SELECT d.id, d.code, d.verdict, d.coder, d.attention, d.text, d.turn, r.file, s.respondent,
         d.code NOT IN (SELECT value FROM json_each(?)) AS codeGone
       ${[WAITING, ...conditions].join(' AND ')} ORDER BY r.file, d.start, d.code, d.coder, d.id`,
    )
    .all(codes, codes, ...values) as (Omit<WaitingDecision, 'isCodeGone'> & { codeGone: number })[];
  return rows.map(({ codeGone, ...row }) => ({ ...row, isCodeGone: codeGone === 1 }));
}

/** How many decisions `waitingDecisions` gives, by why they wait. */
export function countWaiting({ db }: Store, known: readonly string[]): WaitingCounts {
  return db
    .prepare(
      `SELECT coalesce(sum(d.attention IS NOT NULL), 0) AS words, coalesce(sum(d.attention IS NULL), 0) AS codes ${WAITING}`,
    )
    .get(JSON.stringify(known)) as WaitingCounts;
}
