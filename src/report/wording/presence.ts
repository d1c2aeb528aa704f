/** Who speaks of a theme or a code, as a claim. */

import type { Apart, By, Point, Spoken } from '../../model/claims.js';
import type { Finding } from '../../model/findings.js';
import type { Axis } from '../../model/matrix.js';

/** The group that speaks of it far more than all others. */
export function moreIn(points: readonly Point[], by: By): Apart | undefined {
  return points
    .filter((point) => point.kind === 'apart')
    .find((point) => point.by === by && point.way === 'more');
}

/** How many speak of it, and how many of each perspective in which anybody does. */
export function spokenOf(about: Axis, { all, perspectives }: Omit<Finding, 'points'>): Spoken {
  const { mentions, interviewed } = all;
  return {
    kind: 'spoken',
    about,
    all: { mentions, interviewed },
    groups: perspectives
      .filter((share) => share.mentions > 0)
      .map((share) => ({ group: share.group, mentions: share.mentions, interviewed: share.interviewed })),
  };
}
