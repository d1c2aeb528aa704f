/** How people value what a code is about: one oordeel per person, and which way a group leans. */

import type { Oordeel } from '../../model/coding.js';
import type { GroupFinding } from '../../model/findings.js';

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

/**
 * Which way a group leans: the share of its oordelen that is positive minus the share that is negative, from -1 to 1, and 0
 * when nobody gives one. To be read group by group: there is no mean over groups.
 */
export function balanceOf({ oordelen, judged }: Pick<GroupFinding, 'oordelen' | 'judged'>): number {
  return judged === 0 ? 0 : (oordelen.positief - oordelen.negatief) / judged;
}
