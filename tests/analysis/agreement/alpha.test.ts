import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { krippendorffAlpha } from '../../../src/analysis/agreement/alpha.js';
import { interval, masi, nominal, ordinal, ratio } from '../../../src/analysis/agreement/metrics.js';
import type { Unit } from '../../../src/analysis/agreement/units.js';
import { asNumbers, unitsFrom, unitsOf } from '../../support/coders.js';

/** Krippendorff 2011, example C and D. */
const WITH_GAPS = unitsOf('1233214 12···', '12332241 25··', '·3332342 2513', '12332441 251·');

describe("Krippendorff's alpha, as published", () => {
  it('is .095 for two coders and a binary code (Krippendorff 2011, A)', () => {
    const { observed, expected, alpha } = krippendorffAlpha(unitsOf('1100000000', '0110010100'), nominal);
    expect(observed).toBeCloseTo(0.4, 3);
    expect(expected).toBeCloseTo(0.442, 3);
    expect(alpha).toBeCloseTo(0.095, 3);
  });

  it.each([
    ['2011, B', ['aabbdcccedda', 'babbbccceddd'], 0.692],
    ['2004, p. 227', ['aabbbbbccccc', 'abbbbbcccccc'], 0.734],
  ])('is right for nominal values (%s)', (_, rows, expected) => {
    expect(krippendorffAlpha(unitsOf(...rows), nominal).alpha).toBeCloseTo(expected, 3);
  });

  it('is .642 for three coders (Krippendorff 1980, p. 139)', () => {
    const units = '111 122 222 444 144 222 123 333 222'.split(' ').map((unit) => [...unit]);
    expect(krippendorffAlpha(units, nominal).alpha).toBeCloseTo(0.642, 3);
  });

  it('is .743 for four coders with values missing, of which 40 can be paired (2011, C)', () => {
    const { pairable, alpha } = krippendorffAlpha(WITH_GAPS, nominal);
    expect(pairable).toBe(40);
    expect(alpha).toBeCloseTo(0.743, 3);
  });

  it('is .815, .849 and .797 for the same values as ranks, distances and proportions (2011, D)', () => {
    const units = asNumbers(WITH_GAPS);
    expect(krippendorffAlpha(units, ordinal).alpha).toBeCloseTo(0.815, 3);
    expect(krippendorffAlpha(units, interval).alpha).toBeCloseTo(0.849, 3);
    expect(krippendorffAlpha(units, ratio).alpha).toBeCloseTo(0.797, 3);
  });

  it('is .318 where a category is rare and coders agree on 85 of 100', () => {
    expect(
      krippendorffAlpha(
        unitsFrom([
          [80, 7],
          [8, 5],
        ]),
        nominal,
      ).alpha,
    ).toBeCloseTo(0.318, 3);
  });
});

describe("Krippendorff's alpha", () => {
  it('is undefined, and not 1, when all values are equal', () => {
    expect(krippendorffAlpha(unitsOf('0000', '0000'), nominal).alpha).toBeNull();
    expect(krippendorffAlpha([], nominal).alpha).toBeNull();
    expect(krippendorffAlpha(unitsOf('01··', '··01'), nominal)).toMatchObject({ pairable: 0, alpha: null });
  });

  it('is 1 for perfect agreement on more than one value', () => {
    expect(krippendorffAlpha(unitsOf('0110', '0110'), nominal).alpha).toBe(1);
  });

  const SET = fc
    .uniqueArray(fc.constantFrom('a', 'b', 'c'))
    .map((codes): ReadonlySet<string> => new Set(codes));
  const keyOf = (codes: ReadonlySet<string>): string => [...codes].sort().join(' ');
  const UNITS = fc.array(
    fc.tuple(...Array.from({ length: 3 }, () => fc.option(fc.integer({ min: 0, max: 4 }), { nil: null }))),
  );

  it('does not depend on the order of units or coders, nor on the names of nominal values', () => {
    fc.assert(
      fc.property(UNITS, (units) => {
        const { alpha } = krippendorffAlpha(units, nominal);
        const other = (changed: readonly Unit<number>[]) => krippendorffAlpha(changed, nominal).alpha ?? 9;
        expect(other(units.toReversed())).toBeCloseTo(alpha ?? 9, 10);
        expect(other(units.map((unit) => unit.toReversed()))).toBeCloseTo(alpha ?? 9, 10);
        expect(
          other(units.map((unit) => unit.map((value) => (value === null ? null : 100 - 7 * value)))),
        ).toBeCloseTo(alpha ?? 9, 10);
      }),
    );
  });

  it('never exceeds 1, and does not depend on the unit of distances, the origin of ranks or the scale of proportions', () => {
    fc.assert(
      fc.property(UNITS, (units) => {
        for (const metric of [nominal, ordinal, interval, ratio]) {
          expect(krippendorffAlpha(units, metric).alpha ?? 0).toBeLessThanOrEqual(1);
        }
        const mapped = (change: (value: number) => number): Unit<number>[] =>
          units.map((unit) => unit.map((value) => (value === null ? null : change(value))));
        const same = (metric: typeof ordinal, change: (value: number) => number): void =>
          expect(krippendorffAlpha(mapped(change), metric).alpha ?? 9).toBeCloseTo(
            krippendorffAlpha(units, metric).alpha ?? 9,
            8,
          );
        same(ordinal, (value) => value ** 3 - 10);
        same(interval, (value) => 3 * value - 10);
        same(ratio, (value) => 3 * value);
      }),
    );
  });

  it('is alpha for presence and absence when sets hold one code at most', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.boolean(), fc.boolean())), (units) => {
        const sets = units.map((unit) => unit.map((has) => new Set(has ? ['a'] : [])));
        expect(krippendorffAlpha(sets, masi, keyOf).alpha ?? 9).toBeCloseTo(
          krippendorffAlpha(
            units.map((unit) => unit.map(Number)),
            nominal,
          ).alpha ?? 9,
          10,
        );
      }),
    );
  });

  it('with MASI forgives a subset more than nothing in common', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(SET, SET)), (units) => {
        const { alpha } = krippendorffAlpha(units, masi, keyOf);
        expect(alpha ?? 0).toBeLessThanOrEqual(1);
        expect(
          krippendorffAlpha(
            units.map(([one, other]) => [other, one]),
            masi,
            keyOf,
          ).alpha ?? 9,
        ).toBeCloseTo(alpha ?? 9, 10);
      }),
    );
    const sets = (...units: [string, string][]) => units.map((unit) => unit.map((codes) => new Set(codes)));
    const subset = krippendorffAlpha(sets(['ab', 'a'], ['c', 'c'], ['', '']), masi, keyOf);
    const apart = krippendorffAlpha(sets(['ab', 'd'], ['c', 'c'], ['', '']), masi, keyOf);
    expect(subset.alpha ?? 0).toBeGreaterThan(apart.alpha ?? 0);
    // By hand: three pairs, one of which lies 1 - 1/2 · 2/3 = 2/3 apart, so Do = 2 · 2/3 / 6.
    expect(subset.observed).toBeCloseTo(2 / 9, 12);
  });
});
