/** Groups in which everybody who was interviewed judges the same: whoever knows a member knows what that person thinks. */

import type { Oordeel } from '../model/coding.js';

export interface JudgedGroup {
  readonly group: string;
  readonly interviewed: number;
  readonly positief: number;
  readonly negatief: number;
}

/**
 * The oordeel that everybody in the group gives, or null. What a group mentions is no secret of its members, but what
 * they think of their employer or neighbour is. It is only pointed out: a count that is left out when all agree would
 * say that they do.
 */
export function unanimousOordeel({ interviewed, positief, negatief }: JudgedGroup): Oordeel | null {
  if (interviewed === 0) return null;
  if (positief === interviewed) return 'positief';
  return negatief === interviewed ? 'negatief' : null;
}
