import { describe, expect, it } from 'vitest';
import { weightedAlpha } from '../../../src/analysis/agreement/alpha.js';
import {
  BOOTSTRAP,
  type BootstrapSettings,
  bootstrapIntervals,
  type Interval,
} from '../../../src/analysis/agreement/bootstrap.js';
import { nominal } from '../../../src/analysis/agreement/metrics.js';
import { type Patterns, patternsOf } from '../../../src/analysis/agreement/units.js';
import { unitsOf } from '../../support/coders.js';

const EXAMPLE_C = patternsOf(unitsOf('1233214 12···', '12332241 25··', '·3332342 2513', '12332441 251·'));
const alphaOf = weightedAlpha(EXAMPLE_C, nominal);
const figure = (weights: ArrayLike<number>): number | null => alphaOf(weights).alpha;

function bootstrapInterval(
  patterns: Patterns<unknown>,
  of: (weights: ArrayLike<number>) => number | null,
  settings?: BootstrapSettings,
): Interval | null {
  return bootstrapIntervals([{ ...patterns, figure: of }], settings)[0] ?? null;
}

describe('a bootstrap interval', () => {
  it("lies about from .42 to 1.00 for Krippendorff's example C", () => {
    const found = bootstrapInterval(EXAMPLE_C, figure);
    expect(found?.low).toBeGreaterThan(0.37);
    expect(found?.low).toBeLessThan(0.47);
    expect(found?.high).toBeCloseTo(1, 2);
    expect((found?.resamples ?? 0) + (found?.undefinedIn ?? 0)).toBe(5_000);
  });

  it('is the same for the same seed', () => {
    expect(bootstrapInterval(EXAMPLE_C, figure)).toEqual(bootstrapInterval(EXAMPLE_C, figure));
    const other = bootstrapInterval(EXAMPLE_C, figure, { ...BOOTSTRAP, seed: 2 });
    expect(other).not.toEqual(bootstrapInterval(EXAMPLE_C, figure));
    expect(other?.low).toBeCloseTo(bootstrapInterval(EXAMPLE_C, figure)?.low ?? 0, 1);
  });

  it('counts the resamples in which the figure is undefined, and drops them', () => {
    const rare = patternsOf(unitsOf('100', '100'));
    const found = bootstrapInterval(rare, (weights) => weightedAlpha(rare, nominal)(weights).alpha);
    // None of three draws hits the one unit with the code with chance 8/27, and all of them with 1/27.
    expect((found?.undefinedIn ?? 0) / 5_000).toBeCloseTo(9 / 27, 1);
    expect(found).toMatchObject({ low: 1, high: 1 });
  });

  it('does not exist where the figure never does', () => {
    const same = patternsOf(unitsOf('000', '000'));
    expect(bootstrapInterval(same, (weights) => weightedAlpha(same, nominal)(weights).alpha)).toBeNull();
    expect(bootstrapInterval(patternsOf([]), () => null)).toBeNull();
  });

  it('draws as many units as there are, whole', () => {
    const patterns = patternsOf(unitsOf('aab', 'aab'));
    bootstrapInterval(
      patterns,
      (weights) => {
        expect([...Array.from(weights)].reduce((sum, weight) => sum + weight, 0)).toBe(3);
        return 1;
      },
      { ...BOOTSTRAP, resamples: 50 },
    );
  });

  it('is the same alone and beside others over the same units', () => {
    const units = unitsOf('aabbbbbccccc', 'abbbbbcccccc');
    const alone = patternsOf(units);
    const other = patternsOf(units.map((unit) => unit.map((value) => (value === 'a' ? 'a' : 'z'))));
    const figures = [alone, other].map((patterns) => ({
      ...patterns,
      figure: (weights: ArrayLike<number>) => weightedAlpha(patterns, nominal)(weights).alpha,
    }));
    expect(bootstrapIntervals(figures)).toEqual(figures.map((one) => bootstrapInterval(one, one.figure)));
    expect(bootstrapIntervals([])).toEqual([]);
  });
});
