/** Which share of a group mentions something, and how that compares to everybody else. */

import type { Counted } from '../../model/claims.js';

/** From 0 to 1; of a group without people 0. */
export function share({ mentions, interviewed }: Counted): number {
  return mentions / Math.max(1, interviewed);
}

/** The share of a group minus that of the rest, from -1 to 1. */
export function shareAbove(group: Counted, rest: Counted): number {
  return share(group) - share(rest);
}

/** All groups but one, as one; nobody stands in two groups. */
export function restOf<Group extends Counted>(own: Group, groups: readonly Group[]): Counted {
  const others = groups.filter((group) => group !== own);
  return {
    mentions: others.reduce((sum, { mentions }) => sum + mentions, 0),
    interviewed: others.reduce((sum, { interviewed }) => sum + interviewed, 0),
  };
}
