/** Wijken put together until every perspective within them has enough people, or none. */

import { joined, type Part } from './parts.js';

/**
 * Each round the smallest wijk with a perspective of too few people goes with the wijk that leaves the fewest people in
 * such perspectives; of equals with the smallest, and then the first. It goes by how many people were interviewed only.
 *
 * @param perspectives each with at least `threshold` people or none, so that all wijken together are always enough
 */
export function wijkenTogether(
  perspectives: readonly Part[],
  wijken: readonly Part[],
  threshold: number,
): readonly Part[] {
  const perspectiveOf = new Map(
    perspectives.flatMap(({ members }, index) => members.map((person) => [person, index] as const)),
  );
  let parts = wijken.map((part): Counted => {
    const counts = perspectives.map(() => 0);
    for (const person of part.members) {
      const index = perspectiveOf.get(person);
      if (index !== undefined) counts[index] = (counts[index] ?? 0) + 1;
    }
    return { part, counts };
  });
  for (;;) {
    const filled = parts
      .filter(({ counts }) => sum(counts) > 0)
      .sort((a, b) => sum(a.counts) - sum(b.counts));
    const short = filled.find(({ counts }) => tooFew(counts, threshold) > 0);
    const [partner] = filled
      .filter((other) => short !== undefined && other !== short)
      .map((other) => ({ other, gain: gainOf(short, other, threshold) }))
      .sort((a, b) => b.gain - a.gain);
    if (short === undefined || partner === undefined) return parts.map(({ part }) => part);
    parts = put(parts, short, partner.other);
  }
}

interface Counted {
  readonly part: Part;
  /** How many of its people are of each perspective. */
  readonly counts: readonly number[];
}

/** How many people stand in a perspective of fewer than the threshold. */
function tooFew(counts: readonly number[], threshold: number): number {
  return sum(counts.filter((count) => count < threshold));
}

function gainOf(one: Counted | undefined, other: Counted, threshold: number): number {
  if (one === undefined) return 0;
  const apart = tooFew(one.counts, threshold) + tooFew(other.counts, threshold);
  return apart - tooFew(added(one.counts, other.counts), threshold);
}

function put(all: readonly Counted[], one: Counted, other: Counted): Counted[] {
  const parts = joined(
    all.map(({ part }) => part),
    one.part,
    other.part,
  );
  return parts.map(
    (part) => all.find((each) => each.part === part) ?? { part, counts: added(one.counts, other.counts) },
  );
}

function added(one: readonly number[], other: readonly number[]): number[] {
  return one.map((count, index) => count + (other[index] ?? 0));
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
