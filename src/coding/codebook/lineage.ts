/** What became of each code between two versions of a codebook: it kept its id, or another code says it was it. */

import type { Code } from '../../model/codebook.js';

export interface Lineage {
  /** For each id of the older version, the ids that took it over; none when the code was removed. */
  readonly successors: ReadonlyMap<string, readonly string[]>;
  /** For each id of the newer version, the ids of the older version that it takes over; none when it is new. */
  readonly predecessors: ReadonlyMap<string, readonly string[]>;
}

/** Former ids that the older version does not have are from before its time, and say nothing here. */
export function lineageOf(before: readonly Code[], after: readonly Code[]): Lineage {
  const successors = new Map<string, string[]>(before.map(({ id }) => [id, []]));
  const predecessors = new Map<string, string[]>();
  for (const { id, formerIds } of after) {
    const from = [...new Set([id, ...formerIds])].filter((former) => successors.has(former));
    predecessors.set(id, from);
    for (const former of from) successors.get(former)?.push(id);
  }
  return { successors, predecessors };
}
