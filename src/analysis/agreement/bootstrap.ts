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

/**
 * A percentile interval: units are drawn with replacement, as many as there are, and the figure is computed again (Efron
 * & Tibshirani 1993). The same seed gives the same interval.
 *
 * @param figure from how often each pattern was drawn; null when it is undefined
 * @returns null when it is undefined in every resample
 */
export function bootstrapInterval(
  { patternOf, patterns }: Pick<Patterns<unknown>, 'patternOf' | 'patterns'>,
  figure: (weights: ArrayLike<number>) => number | null,
  { seed, resamples, confidence }: BootstrapSettings = BOOTSTRAP,
): Interval | null {
  const random = createRandom(seed);
  const units = Int32Array.from(patternOf);
  const weights = new Int32Array(patterns.length);
  const figures: number[] = [];
  for (let round = 0; round < resamples; round += 1) {
    weights.fill(0);
    for (let drawn = 0; drawn < units.length; drawn += 1) {
      const pattern = units[random.below(units.length)] as number;
      weights[pattern] = (weights[pattern] as number) + 1;
    }
    const value = figure(weights);
    if (value !== null) figures.push(value);
  }
  if (figures.length === 0) return null;
  const sorted = Float64Array.from(figures).sort();
  const tail = (1 - confidence) / 2;
  return {
    low: quantile(sorted, tail),
    high: quantile(sorted, 1 - tail),
    resamples: figures.length,
    undefinedIn: resamples - figures.length,
  };
}
