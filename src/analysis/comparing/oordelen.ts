/** How people value what a code is about: an oordeel per person, counts per group, and groups that disagree. */

import type { Coding, Oordeel } from '../../model/coding.js';
import type { Group } from '../../model/planned.js';

/**
 * The oordeel of one person about one code from all of that person's codings: the one given most often, and `gemengd`
 * when the first place is shared or when any coding is `gemengd`. Codings without an oordeel do not count.
 *
 * @returns null when no coding has an oordeel
 */
export function oordeelOf(given: Iterable<Oordeel | null>): Oordeel | null {
  const counts = new Map<Oordeel, number>();
  for (const oordeel of given) {
    if (oordeel !== null) counts.set(oordeel, (counts.get(oordeel) ?? 0) + 1);
  }
  if (counts.has('gemengd')) return 'gemengd';
  const most = Math.max(...counts.values());
  const [first = null, second] = [...counts.keys()].filter((oordeel) => counts.get(oordeel) === most);
  return second === undefined ? first : 'gemengd';
}

/** For each code the people who mention it, each with an oordeel, or null for who gave none. */
export type OordelenByCode = ReadonlyMap<string, ReadonlyMap<string, Oordeel | null>>;

export function oordelenOf(codings: Iterable<Coding>): OordelenByCode {
  const given = new Map<string, Map<string, (Oordeel | null)[]>>();
  for (const { code, respondent, oordeel } of codings) {
    const people = given.get(code) ?? new Map<string, (Oordeel | null)[]>();
    given.set(code, people);
    const own = people.get(respondent);
    if (own === undefined) people.set(respondent, [oordeel]);
    else own.push(oordeel);
  }
  return new Map(
    [...given].map(([code, people]) => [
      code,
      new Map([...people].map(([respondent, own]) => [respondent, oordeelOf(own)])),
    ]),
  );
}

/** How the people of a group value what a code is about; a person counts once. */
export interface OordeelCounts extends Readonly<Record<Oordeel, number>> {
  readonly group: string;
  readonly interviewed: number;
  /** How many mention the code. */
  readonly mentions: number;
  /** How many of those give an oordeel. */
  readonly judged: number;
  /** The share of `judged` that is positive minus the share that is negative, from -1 to 1; null when nobody judged. */
  readonly balance: number | null;
}

export interface CodeOordelen {
  readonly code: string;
  /** In the order of the groups, also those in which nobody mentions the code. */
  readonly groups: readonly OordeelCounts[];
}

/** The oordelen of every group about every code, to be read side by side; there is no mean over groups. */
export function oordelenByGroup(
  codes: readonly string[],
  groups: readonly Group[],
  oordelen: OordelenByCode,
): CodeOordelen[] {
  return codes.map((code) => ({
    code,
    groups: groups.map((group) => countsOf(group, oordelen.get(code) ?? new Map())),
  }));
}

function countsOf({ id, members }: Group, given: ReadonlyMap<string, Oordeel | null>): OordeelCounts {
  const mentioning = members.filter((person) => given.has(person.id));
  const own = mentioning.flatMap((person) => given.get(person.id) ?? []);
  const count = (wanted: Oordeel): number => own.filter((oordeel) => oordeel === wanted).length;
  const positief = count('positief');
  const negatief = count('negatief');
  return {
    group: id,
    interviewed: members.length,
    mentions: mentioning.length,
    judged: own.length,
    positief,
    negatief,
    gemengd: count('gemengd'),
    neutraal: count('neutraal'),
    balance: own.length === 0 ? null : (positief - negatief) / own.length,
  };
}

/** Two groups of which the one is rather positive about a code and the other rather negative. */
export interface Opposition {
  readonly code: string;
  readonly positive: OordeelCounts;
  readonly negative: OordeelCounts;
  /** The one balance minus the other, above 0 and at most 2. */
  readonly difference: number;
}

/** Of fewer people than this a balance says little. */
export const MIN_JUDGED = 3;

/**
 * Groups that judge a code oppositely, the largest difference first.
 *
 * @param minJudged how many people of both groups must give an oordeel
 */
export function oppositions(table: readonly CodeOordelen[], minJudged = MIN_JUDGED): Opposition[] {
  return table
    .flatMap(({ code, groups }) => {
      const judging = groups.filter(({ judged }) => judged >= Math.max(1, minJudged));
      const above = judging.filter(({ balance }) => (balance ?? 0) > 0);
      const below = judging.filter(({ balance }) => (balance ?? 0) < 0);
      return above.flatMap((positive) =>
        below.map((negative) => ({
          code,
          positive,
          negative,
          difference: (positive.balance ?? 0) - (negative.balance ?? 0),
        })),
      );
    })
    .sort((a, b) => b.difference - a.difference);
}
