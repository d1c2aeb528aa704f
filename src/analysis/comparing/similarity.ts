/** How alike two groups are in what they mention, and two sets in what they hold. */

/**
 * `Σ min(p, q) / Σ max(p, q)` over the shares in which two groups mention each subject (Ružička 1958): 1 when all shares
 * are equal, 0 when the groups have no subject in common. Unlike Jaccard's index it does not grow with the groups.
 *
 * @param p for each subject the share of the one group that mentions it, from 0 to 1
 * @param q the same of the other group, in the same order
 * @returns from 0 to 1, or null when neither group mentions anything
 */
export function presenceSimilarity(p: readonly number[], q: readonly number[]): number | null {
  const pairs = p.map((share, index) => [share, q[index] ?? 0] as const);
  const sum = (pick: (...shares: number[]) => number): number =>
    pairs.reduce((total, shares) => total + pick(...shares), 0);
  const either = sum(Math.max);
  return either === 0 ? null : sum(Math.min) / either;
}

/**
 * Jaccard's index: of what stands in one of two sets, the share that stands in both (Jaccard 1912).
 *
 * @returns from 0 to 1, or null when both are empty
 */
export function jaccard<T>(one: ReadonlySet<T>, other: ReadonlySet<T>): number | null {
  const common = [...one].filter((member) => other.has(member)).length;
  const either = one.size + other.size - common;
  return either === 0 ? null : common / either;
}
