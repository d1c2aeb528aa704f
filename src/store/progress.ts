/** How far each text is: what is open, what people decided, and which turns they went through; needs `useCast` first. */

import type { Codebook } from '../model/codebook.js';
import type { Store } from './store.js';
import { eachCount } from './voices/counts.js';

export interface Progress {
  /** Turns of respondents. */
  readonly turns: number;
  /** Of these, the ones that somebody went through by hand or decided something about. */
  readonly seen: number;
  /** Proposals that nobody decided about. */
  readonly open: number;
  readonly confirmed: number;
  readonly rejected: number;
  /** Turns of respondents in which nothing counts. */
  readonly uncoded: number;
}

interface TurnsRow {
  readonly file: string;
  readonly turns: number;
  readonly seen: number;
  readonly rejected: number;
  readonly uncoded: number;
}

/** Of each file that holds a turn of a respondent. */
export function progressOf(store: Store, codebook: Codebook): Map<string, Progress> {
  const counts = { open: new Map<string, number>(), confirmed: new Map<string, number>() };
  const add =
    (sums: Map<string, number>) =>
    (_code: number, count: number, { file }: { file: string }) =>
      void sums.set(file, (sums.get(file) ?? 0) + count);
  eachCount(store, codebook, { status: 'voorstel' }, add(counts.open));
  eachCount(store, codebook, { status: 'bevestigd' }, add(counts.confirmed));
  const rows = store.db
    .prepare(
      `WITH decided AS (SELECT revision, turn, max(verdict = 'bevestigd') AS coded, sum(verdict = 'verworpen') AS rejected
         FROM decision GROUP BY revision, turn),
       gone_through AS (SELECT DISTINCT revision, turn FROM reviewed),
       proposed AS (SELECT DISTINCT revision, turn FROM suggestion)
       SELECT r.file, count(*) AS turns,
         sum(d.turn IS NOT NULL OR g.turn IS NOT NULL) AS seen,
         coalesce(sum(d.rejected), 0) AS rejected,
         sum(coalesce(d.coded, 0) = 0 AND p.turn IS NULL) AS uncoded
       FROM current_revision r
       JOIN turn t ON t.revision = r.id
       JOIN temp.speaker s ON s.file = r.file AND s.label = t.speaker AND s.respondent IS NOT NULL
       LEFT JOIN decided d ON d.revision = r.id AND d.turn = t.number
       LEFT JOIN gone_through g ON g.revision = r.id AND g.turn = t.number
       LEFT JOIN proposed p ON p.revision = r.id AND p.turn = t.number
       GROUP BY r.file`,
    )
    .all() as TurnsRow[];
  return new Map(
    rows.map(({ file, ...row }) => [
      file,
      { ...row, open: counts.open.get(file) ?? 0, confirmed: counts.confirmed.get(file) ?? 0 },
    ]),
  );
}
