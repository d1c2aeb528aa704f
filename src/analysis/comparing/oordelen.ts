/** How people value what a code is about: one oordeel per person, and which way a group leans. */

import type { Judging } from '../../model/claims.js';
import { type Coding, OORDELEN, type Oordeel } from '../../model/coding.js';
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

/** How many people of a group give which oordeel about a code. @param byPerson the codings of that code by respondent */
export function judgingIn(
  { id, members }: Pick<Group, 'id' | 'members'>,
  byPerson: ReadonlyMap<string, readonly Coding[]>,
): Judging {
  const given = members.map((person) =>
    oordeelOf((byPerson.get(person.id) ?? []).map(({ oordeel }) => oordeel)),
  );
  return {
    group: id,
    oordelen: Object.fromEntries(
      OORDELEN.map((oordeel) => [oordeel, given.filter((one) => one === oordeel).length]),
    ) as Record<Oordeel, number>,
    judged: given.filter((one) => one !== null).length,
  };
}

/**
 * Which way a group leans: the share of its oordelen that is positive minus the share that is negative, from -1 to 1, and 0
 * when nobody gives one. To be read group by group: there is no mean over groups.
 */
export function balanceOf({ oordelen, judged }: Pick<Judging, 'oordelen' | 'judged'>): number {
  return judged === 0 ? 0 : (oordelen.positief - oordelen.negatief) / judged;
}

/** Of fewer people who agree nothing is said about which way they lean. */
const MIN_LEANING = 3;

/** What a group is "overwegend": what more than half of its oordelen are, and at least three. */
export function leaningOf({
  oordelen,
  judged,
}: Pick<Judging, 'oordelen' | 'judged'>): 'positief' | 'negatief' | null {
  const leans = (['positief', 'negatief'] as const).find(
    (way) => oordelen[way] >= MIN_LEANING && 2 * oordelen[way] > judged,
  );
  return leans ?? null;
}
