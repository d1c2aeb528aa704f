/** When a code sets one group apart from everybody else. */

import type { Counted } from '../../model/findings.js';
import type { ComparisonSettings } from '../../model/project.js';

/**
 * Whether what a group mentions sets it apart: "6 van 8 tegenover 3 van 24". A group without a rest has nothing to be set
 * apart from. Without a division, so that 7 of 10 lies 40 points above 3 of 10, and not a hair less.
 */
export function isDistinctive(
  group: Counted,
  rest: Counted,
  { people, percent, pointsAbove }: Omit<ComparisonSettings, 'minJudged'>,
): boolean {
  return (
    rest.interviewed > 0 &&
    group.mentions >= people &&
    100 * group.mentions >= percent * group.interviewed &&
    100 * (group.mentions * rest.interviewed - rest.mentions * group.interviewed) >=
      pointsAbove * group.interviewed * rest.interviewed
  );
}
