/** The codings that count, each with who said it; needs `useCast` first. */

import type { Coding, CodingStatus } from '../model/coding.js';
import type { Basis } from '../model/comparison.js';
import type { Store } from './open.js';
import { NOTHING_SENSITIVE } from './sensitive.js';

/** Each list that is given narrows the result to its members. */
export interface CodingFilter {
  readonly codes?: readonly string[];
  readonly wijken?: readonly string[];
  readonly perspectives?: readonly string[];
  readonly respondents?: readonly string[];
  readonly status?: CodingStatus;
}

export interface CodingPage {
  readonly total: number;
  readonly codings: readonly Coding[];
}

/** Codings of known respondents in the current texts, in order of code, respondent and place. */
export function findCodings({ db }: Store, filter: CodingFilter = {}, limit = -1): CodingPage {
  const conditions: string[] = [];
  const values: string[] = [];
  const narrow = (column: string, wanted: readonly string[] | undefined): void => {
    if (wanted === undefined) return;
    conditions.push(`${column} IN (SELECT value FROM json_each(?))`);
    values.push(JSON.stringify(wanted));
  };
  narrow('c.code', filter.codes);
  narrow('p.wijk', filter.wijken);
  narrow('p.perspective', filter.perspectives);
  narrow('p.id', filter.respondents);
  narrow('c.status', filter.status === undefined ? undefined : [filter.status]);
  const from = `
    FROM coding c
    JOIN current_revision r ON r.id = c.revision
    JOIN turn t ON t.revision = c.revision AND t.number = c.turn
    JOIN temp.speaker s ON s.file = r.file AND s.label = t.speaker
    JOIN temp.respondent p ON p.id = s.respondent
    ${conditions.length > 0 ? `WHERE ${conditions.join(' AND ')}` : ''}`;
  const total = db
    .prepare(`SELECT count(*) ${from}`)
    .pluck()
    .get(...values) as number;
  const rows = db
    .prepare(
      `SELECT c.id, c.code, p.id AS respondent, r.file, c.turn, c.start, c.end, c.text, c.strength, c.status, c.oordeel,
         p.may_be_quoted AND ${NOTHING_SENSITIVE} AS quotable
       ${from} ORDER BY c.code, p.id, r.file, c.start LIMIT ?`,
    )
    .all(...values, limit) as (Omit<Coding, 'fragment' | 'quotable'> & {
    start: number;
    end: number;
    text: string;
    quotable: number;
  })[];
  return {
    total,
    codings: rows.map(({ start, end, text, quotable, ...coding }) => ({
      ...coding,
      fragment: { start, end, text },
      quotable: quotable === 1,
    })),
  };
}

/** How many of the codings that count a person confirmed, and how many are still a program's proposal. */
export function basisOf({ db }: Store): Basis {
  const rows = db
    .prepare(
      `SELECT c.status, count(*) AS number
       FROM coding c
       JOIN current_revision r ON r.id = c.revision
       JOIN turn t ON t.revision = c.revision AND t.number = c.turn
       JOIN temp.speaker s ON s.file = r.file AND s.label = t.speaker
       JOIN temp.respondent p ON p.id = s.respondent
       GROUP BY c.status`,
    )
    .all() as { status: CodingStatus; number: number }[];
  const of = (status: CodingStatus): number => rows.find((row) => row.status === status)?.number ?? 0;
  return { confirmed: of('bevestigd'), open: of('voorstel') };
}
