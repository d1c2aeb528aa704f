/** When what a group mentions sets it apart from everybody else: the size that a contrast must have to be told. */

import type { Counted } from '../../model/claims.js';
import type { ComparisonSettings } from '../../model/project.js';

/** What one person more or less would undo is no contrast: so many people lie between a group and the rest. */
const PEOPLE_APART = 2;

/**
 * Whether what a group mentions sets it apart: "6 van 8 tegenover 3 van 24". A group without a rest has nothing to be set
 * apart from. Without a division, so that 7 of 10 lies 40 points above 3 of 10, and not a hair less.
 */
export function isDistinctive(
  group: Counted,
  rest: Counted,
  { people, percent, pointsAbove }: Pick<ComparisonSettings, 'people' | 'percent' | 'pointsAbove'>,
): boolean {
  return (
    rest.interviewed > 0 &&
    group.mentions >= people &&
    100 * group.mentions >= percent * group.interviewed &&
    100 * (group.mentions * rest.interviewed - rest.mentions * group.interviewed) >=
      pointsAbove * group.interviewed * rest.interviewed &&
    differsByPeople(group, rest)
  );
}

/** Whether at least two people in each of both would have to say otherwise for their shares to be equal. */
export function differsByPeople(higher: Counted, lower: Counted): boolean {
  const smaller = Math.min(higher.interviewed, lower.interviewed);
  const apart = higher.mentions * lower.interviewed - lower.mentions * higher.interviewed;
  return apart * smaller >= PEOPLE_APART * higher.interviewed * lower.interviewed;
}
