/** How far two values lie apart: the metrics δ of Krippendorff's α. */

/**
 * Prepares the values once, then the number of times that coders gave each of them, and tells δ by their indexes. Zero
 * between equal values, symmetric, never negative.
 */
export type Metric<T> = (
  values: readonly T[],
) => (counts: ArrayLike<number>) => (one: number, other: number) => number;

/** Different is different (Krippendorff 2011). */
export const nominal: Metric<unknown> = () => () => (one, other) => (one === other ? 0 : 1);

/** Values are ranks: `(n_c / 2 + what lies between + n_k / 2)²`, so that only their order tells (Krippendorff 2011). */
export const ordinal: Metric<number> = (values) => {
  const rank = rankOf(values);
  return (counts) => {
    const upTo: number[] = [];
    let before = 0;
    for (const index of byValue(values)) {
      const count = counts[index] ?? 0;
      upTo[rank[index] ?? 0] = before + count / 2;
      before += count;
    }
    return (one, other) => ((upTo[rank[one] ?? 0] ?? 0) - (upTo[rank[other] ?? 0] ?? 0)) ** 2;
  };
};

/** Distances tell: `(c - k)²` (Krippendorff 2011). */
export const interval: Metric<number> = (values) => () => (one, other) =>
  ((values[one] ?? 0) - (values[other] ?? 0)) ** 2;

/** Proportions tell, from a natural zero: `((c - k) / (c + k))²` (Krippendorff 2011). */
export const ratio: Metric<number> = (values) => () => (one, other) => {
  const [c = 0, k = 0] = [values[one], values[other]];
  return c === k ? 0 : ((c - k) / (c + k)) ** 2;
};

/**
 * MASI between sets: `1 - J · M`, with Jaccard's index J, and M 1 for equal sets, 2/3 when one holds the other, 1/3 when
 * they overlap, and 0 when they have nothing in common (Passonneau 2006). Two empty sets are equal.
 */
export const masi: Metric<ReadonlySet<string>> = (values) => {
  const size = values.length;
  const distances = new Float64Array(size * size);
  values.forEach((one, row) => {
    values.forEach((other, column) => {
      distances[row * size + column] = masiDistance(one, other);
    });
  });
  return () => (one, other) => distances[one * size + other] ?? 0;
};

/** @returns from 0, equal, to 1, nothing in common */
export function masiDistance(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const common = [...one].filter((member) => other.has(member)).length;
  const either = one.size + other.size - common;
  if (common === either) return 0;
  const isWithin = common === Math.min(one.size, other.size);
  const monotonicity = common === 0 ? 0 : isWithin ? 2 / 3 : 1 / 3;
  return 1 - (common / either) * monotonicity;
}

function byValue(values: readonly number[]): number[] {
  return [...values.keys()].sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0));
}

function rankOf(values: readonly number[]): number[] {
  const ranks: number[] = [];
  for (const [rank, index] of byValue(values).entries()) ranks[index] = rank;
  return ranks;
}
