/** Krippendorff's α: agreement between any number of coders, with values missing, on any level of measurement. */

import type { Metric } from './metrics.js';
import { type Patterns, patternsOf, type Unit } from './units.js';

export interface Alpha {
  /** How many values can be paired: those of units with at least two. */
  readonly pairable: number;
  readonly observed: number;
  readonly expected: number;
  /** From 1, perfect agreement, over 0, as by chance, to below; null when it is undefined. */
  readonly alpha: number | null;
}

/**
 * `α = 1 - Do / De` over the units with at least two values, with `n = Σ m_u`, `Do = (1 / n) Σ_u Σ_{i≠j} δ / (m_u - 1)` and
 * `De = 1 / (n (n - 1)) Σ_{c≠k} n_c n_k δ` (Krippendorff 2004, 2011). When all values are equal De is 0: nothing could
 * have differed, and α is undefined rather than 1.
 *
 * @param keyOf what makes two values the same; needed for values that are neither numbers nor words
 */
export function krippendorffAlpha<T>(
  units: readonly Unit<T>[],
  metric: Metric<T>,
  keyOf?: (value: T) => string | number,
): Alpha {
  const patterns = patternsOf(units, keyOf);
  return weightedAlpha(patterns, metric)(patterns.weights);
}

/** α of the same patterns with other numbers of units each, as resampling asks for. */
export function weightedAlpha<T>(
  { values, patterns }: Patterns<T>,
  metric: Metric<T>,
): (weights: ArrayLike<number>) => Alpha {
  const given = patterns.map((pattern) => pattern.filter((value) => value !== null));
  const distances = metric(values);
  return (weights) => {
    const counts = new Float64Array(values.length);
    let pairable = 0;
    given.forEach((own, index) => {
      const weight = weights[index] ?? 0;
      if (own.length < 2 || weight === 0) return;
      pairable += weight * own.length;
      for (const value of own) counts[value] = (counts[value] ?? 0) + weight;
    });
    const delta = distances(counts);
    let within = 0;
    given.forEach((own, index) => {
      const weight = weights[index] ?? 0;
      if (own.length < 2 || weight === 0) return;
      within += (weight * pairs(own, delta)) / (own.length - 1);
    });
    let overall = 0;
    for (let one = 0; one < counts.length; one += 1) {
      if (counts[one] === 0) continue;
      for (let other = 0; other < one; other += 1) {
        overall += 2 * (counts[one] ?? 0) * (counts[other] ?? 0) * delta(one, other);
      }
    }
    const observed = pairable === 0 ? 0 : within / pairable;
    const expected = pairable < 2 ? 0 : overall / (pairable * (pairable - 1));
    return { pairable, observed, expected, alpha: expected === 0 ? null : 1 - observed / expected };
  };
}

/** The sum of δ over all ordered pairs. */
function pairs(own: readonly number[], delta: (one: number, other: number) => number): number {
  let sum = 0;
  for (let one = 0; one < own.length; one += 1) {
    for (let other = 0; other < one; other += 1) sum += 2 * delta(own[one] ?? 0, own[other] ?? 0);
  }
  return sum;
}
