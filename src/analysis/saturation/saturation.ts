/** Saturation: how many new codes each further interview brings. */

import { quantile } from '../quantile.js';
import { createRandom, shuffled } from '../random.js';

export interface SaturationSettings {
  /** How many interviews the base is made of. */
  readonly base: number;
  /** How many interviews form a run. */
  readonly run: number;
  /** Reached when a run brings at most this share of the codes of the base. */
  readonly threshold: number;
}

/** As Guest, Namey & Chen (2020) propose. */
export const SATURATION: SaturationSettings = { base: 4, run: 2, threshold: 0.05 };

export interface SaturationPoint {
  /** Number of the interview, from 1. */
  readonly interview: number;
  /** How many codes this interview is the first to bring. */
  readonly firstHere: number;
  /** How many different codes there are up to and including it. */
  readonly unique: number;
  /** How many codes of the run that ends here occur in no interview before the run; null before the first run ends. */
  readonly newInRun: number | null;
  /** `newInRun` as a share of the codes of the base; null too when the base has none. */
  readonly ratio: number | null;
}

export interface Saturation {
  /** How many different codes the base has. */
  readonly baseCodes: number;
  readonly points: readonly SaturationPoint[];
  /** The first interview at which the share is at or below the threshold; null when it is not reached. */
  readonly reachedAt: number | null;
}

/**
 * B is the number of different codes in the first `base` interviews, N_j that of the codes in the run of `run` interviews
 * ending at j that occur in no earlier one; saturation is reached at the first j with `N_j / B` at or below the threshold
 * (Guest, Namey & Chen 2020, PLOS ONE 15(5)).
 *
 * @param interviews the codes of each interview, in the order in which they were held
 */
export function saturationOf(
  interviews: readonly ReadonlySet<string>[],
  settings: SaturationSettings = SATURATION,
): Saturation {
  return toSaturation(uniqueCodes(interviews), settings);
}

/** How many different codes there are before the first interview, and up to and including each. */
function uniqueCodes(interviews: readonly Iterable<unknown>[]): number[] {
  const seen = new Set<unknown>();
  const unique = [0];
  for (const codes of interviews) {
    for (const code of codes) seen.add(code);
    unique.push(seen.size);
  }
  return unique;
}

function toSaturation(unique: readonly number[], { base, run, threshold }: SaturationSettings): Saturation {
  const upTo = (interview: number): number => unique[Math.min(interview, unique.length - 1)] ?? 0;
  const baseCodes = upTo(base);
  const points = unique.slice(1).map((total, index): SaturationPoint => {
    const interview = index + 1;
    const newInRun = interview < base + run ? null : total - upTo(interview - run);
    const ratio = newInRun === null || baseCodes === 0 ? null : newInRun / baseCodes;
    return { interview, firstHere: total - upTo(index), unique: total, newInRun, ratio };
  });
  const reached = points.find(({ ratio }) => ratio !== null && ratio <= threshold);
  return { baseCodes, points, reachedAt: reached?.interview ?? null };
}

/** When saturation is reached if the interviews had been held in other orders. */
export interface OrderSpread {
  readonly orders: number;
  /** In how many of them it is reached. */
  readonly reached: number;
  /** The median over all orders; null when it is not reached in half of them. */
  readonly median: number | null;
  /** The earliest and latest over the orders in which it is reached; null when there is none. */
  readonly earliest: number | null;
  readonly latest: number | null;
}

export interface OrderSettings {
  readonly seed: number;
  readonly orders: number;
}

export const ORDERS: OrderSettings = { seed: 1, orders: 1_000 };

/** Saturation over random orders; the same seed gives the same orders. */
export function saturationOverOrders(
  interviews: readonly ReadonlySet<string>[],
  settings: SaturationSettings = SATURATION,
  { seed, orders }: OrderSettings = ORDERS,
): OrderSpread {
  const random = createRandom(seed);
  const numbered = numberedCodes(interviews);
  const found = Float64Array.from(
    { length: orders },
    () =>
      toSaturation(uniqueCodes(shuffled(numbered, random)), settings).reachedAt ?? Number.POSITIVE_INFINITY,
  ).sort();
  const reached = found.filter(Number.isFinite);
  const median = reached.length * 2 > orders ? quantile(found, 0.5) : Number.POSITIVE_INFINITY;
  return {
    orders,
    reached: reached.length,
    median: Number.isFinite(median) ? median : null,
    earliest: reached.at(0) ?? null,
    latest: reached.at(-1) ?? null,
  };
}

/** Codes as numbers, which are quicker to look up than words. */
function numberedCodes(interviews: readonly ReadonlySet<string>[]): number[][] {
  const numbers = new Map<string, number>();
  return interviews.map((codes) =>
    [...codes].map((code) => {
      const number = numbers.get(code) ?? numbers.size;
      numbers.set(code, number);
      return number;
    }),
  );
}
