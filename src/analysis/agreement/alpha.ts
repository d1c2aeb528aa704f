/** Krippendorff's α: agreement between any number of coders, with values missing, on any level of measurement. */

import type { GeneralMetric, Metric, SparseMetric } from './metrics.js';
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
  const disagreement =
    metric.kind === 'sparse' ? sparse(values, given, metric) : general(values, given, metric);
  return (weights) => {
    const counts = new Float64Array(values.length);
    let pairable = 0;
    given.forEach((own, index) => {
      const weight = weights[index] ?? 0;
      if (own.length < 2 || weight === 0) return;
      pairable += weight * own.length;
      for (const value of own) counts[value] = (counts[value] ?? 0) + weight;
    });
    const { within, overall } = disagreement(weights, counts, pairable);
    const observed = pairable === 0 ? 0 : within / pairable;
    const expected = pairable < 2 ? 0 : overall / (pairable * (pairable - 1));
    return { pairable, observed, expected, alpha: expected === 0 ? null : 1 - observed / expected };
  };
}

/** `Σ_u Σ_{i≠j} δ / (m_u - 1)` and `Σ_{c≠k} n_c n_k δ`. */
interface Disagreement {
  readonly within: number;
  readonly overall: number;
}

type DisagreementOf = (weights: ArrayLike<number>, counts: Float64Array, pairable: number) => Disagreement;

/** As if all different values were 1 apart, less what some are nearer. */
function sparse<T>(
  values: readonly T[],
  given: readonly (readonly number[])[],
  { distance, nearer }: SparseMetric<T>,
): DisagreementOf {
  const perUnit = given.map((own) =>
    perCoder(own, (one, other) => (one === other ? 0 : distance(values[one] as T, values[other] as T))),
  );
  const pairs = nearer(values);
  const ones = Int32Array.from(pairs, ({ one }) => one);
  const others = Int32Array.from(pairs, ({ other }) => other);
  const nearness = Float64Array.from(pairs, (pair) => pair.nearness);
  return (weights, counts, pairable) => {
    let overall = pairable ** 2;
    for (const count of counts) overall -= count ** 2;
    for (let pair = 0; pair < nearness.length; pair += 1) {
      const product = (counts[ones[pair] as number] as number) * (counts[others[pair] as number] as number);
      overall -= 2 * product * (nearness[pair] as number);
    }
    return { within: weighted(perUnit, weights), overall };
  };
}

function general<T>(
  values: readonly T[],
  given: readonly (readonly number[])[],
  { distances }: GeneralMetric<T>,
): DisagreementOf {
  const prepared = distances(values);
  return (weights, counts) => {
    const delta = prepared(counts);
    let overall = 0;
    for (let one = 0; one < counts.length; one += 1) {
      for (let other = 0; other < one; other += 1) {
        overall += 2 * (counts[one] ?? 0) * (counts[other] ?? 0) * delta(one, other);
      }
    }
    return {
      within: weighted(
        given.map((own) => perCoder(own, delta)),
        weights,
      ),
      overall,
    };
  };
}

function weighted(perUnit: readonly number[], weights: ArrayLike<number>): number {
  let sum = 0;
  for (let index = 0; index < perUnit.length; index += 1) {
    sum += (weights[index] ?? 0) * (perUnit[index] ?? 0);
  }
  return sum;
}

/** The sum of δ over all ordered pairs within a unit, divided by its number of values less one. */
function perCoder(own: readonly number[], delta: (one: number, other: number) => number): number {
  if (own.length < 2) return 0;
  let sum = 0;
  for (let one = 0; one < own.length; one += 1) {
    for (let other = 0; other < one; other += 1) sum += 2 * delta(own[one] ?? 0, own[other] ?? 0);
  }
  return sum / (own.length - 1);
}
