/** How sure a figure is: its spread over resamples of whole units. */

import { quantile } from '../quantile.js';
import { createRandom } from '../random.js';
import type { Patterns } from './units.js';

export interface Interval {
  readonly low: number;
  readonly high: number;
  /** How many resamples the interval rests on. */
  readonly resamples: number;
  /** How many were dropped because the figure is undefined in them. */
  readonly undefinedIn: number;
}

export interface BootstrapSettings {
  readonly seed: number;
  readonly resamples: number;
  /** Share of the resamples that lies within the interval. */
  readonly confidence: number;
}

export const BOOTSTRAP: BootstrapSettings = { seed: 1, resamples: 5_000, confidence: 0.95 };

/** A figure over units, computed from how often each pattern of a unit occurs. */
export interface Resampled extends Pick<Patterns<unknown>, 'patternOf' | 'patterns'> {
  /** Null when it is undefined. */
  figure(weights: ArrayLike<number>): number | null;
}

/**
 * Percentile intervals: units are drawn with replacement, as many as there are, and every figure is computed again (Efron &
 * Tibshirani 1993). The same seed gives the same intervals.
 *
 * @param figures over the same units in the same order
 * @returns for each figure its interval; null when it is undefined in every resample
 */
export function bootstrapIntervals(
  figures: readonly Resampled[],
  { seed, resamples, confidence }: BootstrapSettings = BOOTSTRAP,
): (Interval | null)[] {
  const random = createRandom(seed);
  const units = figures[0]?.patternOf.length ?? 0;
  const counters = countersOf(figures, units);
  const found = figures.map((): number[] => []);
  for (let round = 0; round < resamples; round += 1) {
    counters.reset();
    for (let drawn = 0; drawn < units; drawn += 1) counters.add(random.below(units));
    figures.forEach(({ figure }, index) => {
      const value = figure(counters.weights(index));
      if (value !== null) found[index]?.push(value);
    });
  }
  return found.map((values) => (values.length === 0 ? null : intervalOf(values, resamples, confidence)));
}

function intervalOf(values: readonly number[], resamples: number, confidence: number): Interval {
  const sorted = Float64Array.from(values).sort();
  const tail = (1 - confidence) / 2;
  return {
    low: quantile(sorted, tail),
    high: quantile(sorted, 1 - tail),
    resamples: values.length,
    undefinedIn: resamples - values.length,
  };
}

interface Counters {
  reset(): void;
  add(unit: number): void;
  /** How often each pattern of a figure was drawn since the reset. */
  weights(figure: number): Int32Array;
}

/** Of most codes nearly all units have one pattern, that of absence: it is not counted but follows from the others. */
function countersOf(figures: readonly Resampled[], units: number): Counters {
  const all = figures.map(({ patterns }) => new Int32Array(patterns.length));
  const commonest = figures.map(({ patternOf }, figure) => {
    const counts = new Int32Array(all[figure]?.length ?? 0);
    for (const pattern of patternOf) counts[pattern] = (counts[pattern] ?? 0) + 1;
    return counts.indexOf(counts.reduce((most, count) => Math.max(most, count), 0));
  });
  const others = Array.from({ length: units }, (_, unit) =>
    figures.flatMap(({ patternOf }, figure) => {
      const pattern = patternOf[unit] ?? 0;
      return pattern === commonest[figure] ? [] : { counts: all[figure] as Int32Array, pattern };
    }),
  );
  return {
    reset() {
      for (const counts of all) counts.fill(0);
    },
    add(unit) {
      for (const { counts, pattern } of others[unit] ?? []) counts[pattern] = (counts[pattern] ?? 0) + 1;
    },
    weights(figure) {
      const counts = all[figure] ?? new Int32Array();
      const most = commonest[figure] ?? 0;
      counts[most] = 0;
      counts[most] = counts.reduce((left, count) => left - count, units);
      return counts;
    },
  };
}
