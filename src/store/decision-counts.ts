/** How many decisions people made on each code, under whatever id the code had then. */

import type { Verdict } from '../model/coding.js';
import type { Store } from './store.js';

export type DecisionCounts = ReadonlyMap<string, Readonly<Record<Verdict, number>>>;

/** Codes without decisions are left out. */
export function decisionCounts({ db }: Store): DecisionCounts {
  const rows = db
    .prepare(
      `SELECT code, sum(verdict = 'bevestigd') AS bevestigd, sum(verdict = 'verworpen') AS verworpen
       FROM decision GROUP BY code ORDER BY code`,
    )
    .all() as ({ code: string } & Record<Verdict, number>)[];
  return new Map(rows.map(({ code, ...counts }) => [code, counts] as const));
}
