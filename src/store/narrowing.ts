/** Filters of codings, and the part of a query that narrows it to what a filter names. */

import type { CodingStatus } from '../model/coding.js';

/** Each list that is given narrows the result to its members. */
export interface CodingFilter {
  readonly codes?: readonly string[];
  readonly wijken?: readonly string[];
  readonly perspectives?: readonly string[];
  readonly respondents?: readonly string[];
  readonly status?: CodingStatus;
}

export interface Narrowing {
  readonly conditions: string[];
  /** Of each condition the value, in the same order. */
  readonly values: string[];
}

/** Each column with the values that are wanted in it; all of them when none are given. */
export function narrowing(
  columns: readonly (readonly [column: string, wanted: readonly string[] | undefined])[],
): Narrowing {
  const wanted = columns.flatMap(([column, values]) =>
    values === undefined ? [] : [[column, values] as const],
  );
  return {
    conditions: wanted.map(([column]) => `${column} IN (SELECT value FROM json_each(?))`),
    values: wanted.map(([, values]) => JSON.stringify(values)),
  };
}

/** The people whom a filter names, where `p` is their row in temp.respondent. */
export function ofPeople({
  wijken,
  perspectives,
  respondents,
}: CodingFilter): Parameters<typeof narrowing>[0] {
  return [
    ['p.wijk', wijken],
    ['p.perspective', perspectives],
    ['p.id', respondents],
  ];
}
