/** How far two values lie apart: the metrics δ of Krippendorff's α. */

import { jaccard } from '../comparing/similarity.js';

/** Zero between equal values, symmetric, never negative. */
export type Metric<T> = SparseMetric<T> | GeneralMetric<T>;

/** A metric under which most different values are 1 apart, so that only the others need be gone through. */
export interface SparseMetric<T> {
  readonly kind: 'sparse';
  distance(one: T, other: T): number;
  /** Every two of these different values that are not 1 apart, once. */
  nearer(values: readonly T[]): readonly NearPair[];
}

export interface NearPair {
  /** Indexes of values. */
  readonly one: number;
  readonly other: number;
  /** What the distance falls short of 1. */
  readonly nearness: number;
}

/** A metric that may depend on how often coders gave each value. */
export interface GeneralMetric<T> {
  readonly kind: 'general';
  /** Prepares the values, then the counts, and tells δ by index. */
  distances(values: readonly T[]): (counts: ArrayLike<number>) => (one: number, other: number) => number;
}

/** Different is different (Krippendorff 2011). */
export const nominal: SparseMetric<string | number> = {
  kind: 'sparse',
  distance: (one, other) => (one === other ? 0 : 1),
  nearer: () => [],
};

/** Values are ranks: `(n_c / 2 + what lies between + n_k / 2)²`, so that only their order tells (Krippendorff 2011). */
export const ordinal: GeneralMetric<number> = {
  kind: 'general',
  distances: (values) => {
    const order = [...values.keys()].sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0));
    return (counts) => {
      const middle: number[] = [];
      let before = 0;
      for (const index of order) {
        const count = counts[index] ?? 0;
        middle[index] = before + count / 2;
        before += count;
      }
      return (one, other) => ((middle[one] ?? 0) - (middle[other] ?? 0)) ** 2;
    };
  },
};

/** Distances tell: `(c - k)²` (Krippendorff 2011). */
export const interval: GeneralMetric<number> = {
  kind: 'general',
  distances: (values) => () => (one, other) => ((values[one] ?? 0) - (values[other] ?? 0)) ** 2,
};

/** Proportions tell, from a natural zero: `((c - k) / (c + k))²` (Krippendorff 2011). */
export const ratio: GeneralMetric<number> = {
  kind: 'general',
  distances: (values) => () => (one, other) => {
    const [c = 0, k = 0] = [values[one], values[other]];
    return c === k ? 0 : ((c - k) / (c + k)) ** 2;
  },
};

/**
 * MASI between sets: `1 - J · M`, with Jaccard's index J, and M 1 for equal sets, 2/3 when one holds the other, 1/3 when
 * they overlap, and 0 when they have nothing in common (Passonneau 2006). Two empty sets are equal.
 */
export const masi: SparseMetric<ReadonlySet<string>> = {
  kind: 'sparse',
  distance: masiDistance,
  nearer(values) {
    const holders = new Map<string, number[]>();
    return values.flatMap((own, other) => {
      const sharing = new Set([...own].flatMap((member) => holders.get(member) ?? []));
      for (const member of own) {
        const sets = holders.get(member);
        if (sets === undefined) holders.set(member, [other]);
        else sets.push(other);
      }
      return [...sharing].map((one) => ({
        one,
        other,
        nearness: 1 - masiDistance(values[one] ?? new Set(), own),
      }));
    });
  },
};

/** @returns from 0, equal, to 1, nothing in common */
export function masiDistance(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const similarity = jaccard(one, other) ?? 1;
  if (similarity === 0 || similarity === 1) return 1 - similarity;
  return 1 - similarity * (isWithin(one, other) || isWithin(other, one) ? 2 / 3 : 1 / 3);
}

function isWithin(part: ReadonlySet<string>, whole: ReadonlySet<string>): boolean {
  return [...part].every((member) => whole.has(member));
}
