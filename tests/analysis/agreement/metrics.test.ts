import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { krippendorffAlpha } from '../../../src/analysis/agreement/alpha.js';
import {
  type GeneralMetric,
  masi,
  masiDistance,
  nominal,
  type SparseMetric,
} from '../../../src/analysis/agreement/metrics.js';

const set = (codes: string): ReadonlySet<string> => new Set(codes);

describe('the MASI distance', () => {
  it.each([
    ['', '', 0],
    ['ab', 'ab', 0],
    ['ab', 'a', 1 - (1 / 2) * (2 / 3)],
    ['abc', 'ab', 1 - (2 / 3) * (2 / 3)],
    ['ab', 'bc', 1 - (1 / 3) * (1 / 3)],
    ['abc', 'bcd', 1 - (2 / 4) * (1 / 3)],
    ['a', 'b', 1],
    ['', 'a', 1],
  ])('from {%s} to {%s} is %d, with exact thirds', (one, other, expected) => {
    expect(masiDistance(set(one), set(other))).toBe(expected);
    expect(masiDistance(set(other), set(one))).toBe(expected);
  });

  it('lies from 0 to 1, and is 0 for equal sets only', () => {
    const codes = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'));
    fc.assert(
      fc.property(codes, codes, (one, other) => {
        const distance = masiDistance(new Set(one), new Set(other));
        expect(distance).toBeGreaterThanOrEqual(0);
        expect(distance).toBeLessThanOrEqual(1);
        expect(distance === 0).toBe([...one].sort().join() === [...other].sort().join());
      }),
    );
  });
});

describe('going through the near pairs only', () => {
  /** The same metric, pair by pair. */
  function plainly<T>({ distance }: SparseMetric<T>): GeneralMetric<T> {
    return {
      kind: 'general',
      distances: (values) => () => (one, other) => distance(values[one] as T, values[other] as T),
    };
  }
  const codes = fc.subarray(['a', 'b', 'c', 'd']).map((list): ReadonlySet<string> => new Set(list));
  const keyOf = (list: ReadonlySet<string>): string => [...list].sort().join(' ');

  it('gives the same alpha as going through all pairs', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(codes, codes, fc.option(codes, { nil: null }))), (units) => {
        const quick = krippendorffAlpha(units, masi, keyOf);
        const slow = krippendorffAlpha(units, plainly(masi), keyOf);
        expect(quick.expected).toBeCloseTo(slow.expected, 10);
        expect(quick.alpha ?? 9).toBeCloseTo(slow.alpha ?? 9, 8);
        const words = units.map((unit) => unit.map((list) => list && keyOf(list)));
        expect(krippendorffAlpha(words, nominal).alpha ?? 9).toBeCloseTo(
          krippendorffAlpha(words, plainly(nominal)).alpha ?? 9,
          8,
        );
      }),
    );
  });
});
