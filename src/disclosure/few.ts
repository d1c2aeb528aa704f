/** How many people of everybody have something, where a few could be told. */

import type { Grouping } from '../model/planned.js';

/** The count, or null when it is of few people and the version is public: a group of few that has no column of its own. */
export function unlessFew(count: number, { audience, threshold }: Grouping): number | null {
  return audience === 'openbaar' && count > 0 && count < threshold ? null : count;
}
