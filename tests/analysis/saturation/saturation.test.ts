import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  SATURATION,
  saturationOf,
  saturationOverOrders,
} from '../../../src/analysis/saturation/saturation.js';

const INTERVIEWS = ['abcdef', 'abgh', 'aci', 'bdj', 'ak', 'bc', 'al', 'ab'].map((codes) => new Set(codes));

describe('saturation', () => {
  it('has ratios of .1 at interviews 6, 7 and 8, and is not reached (Guest, Namey & Chen)', () => {
    const { baseCodes, points, reachedAt } = saturationOf(INTERVIEWS);
    expect([baseCodes, reachedAt]).toEqual([10, null]);
    expect(points.map(({ unique }) => unique)).toEqual([6, 8, 9, 10, 11, 11, 12, 12]);
    expect(points.map(({ firstHere }) => firstHere)).toEqual([6, 2, 1, 1, 1, 0, 1, 0]);
    expect(points.map(({ newInRun }) => newInRun)).toEqual([null, null, null, null, null, 1, 1, 1]);
    expect(points.map(({ ratio }) => ratio)).toEqual([null, null, null, null, null, 0.1, 0.1, 0.1]);
  });

  it('is reached at the first run that brings no more than the threshold', () => {
    expect(saturationOf(INTERVIEWS, { ...SATURATION, threshold: 0.1 }).reachedAt).toBe(6);
    expect(saturationOf([...INTERVIEWS, new Set('a')]).reachedAt).toBe(9);
  });

  it('says nothing with fewer interviews than a base and a run, or without codes', () => {
    expect(saturationOf(INTERVIEWS.slice(0, 5)).reachedAt).toBeNull();
    expect(saturationOf([])).toEqual({ baseCodes: 0, points: [], reachedAt: null });
    expect(saturationOf(Array.from({ length: 8 }, () => new Set<string>())).reachedAt).toBeNull();
  });

  it('counts every code once, whatever the order', () => {
    const interviews = fc.array(fc.uniqueArray(fc.constantFrom(...'abcdefgh')));
    fc.assert(
      fc.property(
        interviews,
        fc.integer({ min: 1, max: 5 }),
        fc.integer({ min: 1, max: 4 }),
        (lists, base, run) => {
          const sets = lists.map((codes) => new Set(codes));
          const { points } = saturationOf(sets, { base, run, threshold: 0.05 });
          const all = new Set(lists.flat()).size;
          expect(points.at(-1)?.unique ?? 0).toBe(all);
          expect(points.reduce((sum, { firstHere }) => sum + firstHere, 0)).toBe(all);
          for (const [index, { newInRun }] of points.entries()) {
            if (newInRun === null) continue;
            const before = new Set(lists.slice(0, index + 1 - run).flat());
            const within = new Set(lists.slice(index + 1 - run, index + 1).flat());
            expect(newInRun).toBe([...within].filter((code) => !before.has(code)).length);
          }
        },
      ),
    );
  });
});

describe('saturation over random orders', () => {
  it('is the same for the same seed', () => {
    expect(saturationOverOrders(INTERVIEWS)).toEqual(saturationOverOrders(INTERVIEWS));
    expect(saturationOverOrders(INTERVIEWS).orders).toBe(1_000);
  });

  it('has one outcome when all interviews are alike', () => {
    const alike = Array.from({ length: 10 }, () => new Set('abc'));
    expect(saturationOverOrders(alike)).toEqual({
      orders: 1_000,
      reached: 1_000,
      median: 6,
      earliest: 6,
      latest: 6,
    });
  });

  it('has no median when most orders do not reach it', () => {
    const allNew = [...'abcdefgh'].map((code) => new Set(code));
    expect(saturationOverOrders(allNew)).toEqual({
      orders: 1_000,
      reached: 0,
      median: null,
      earliest: null,
      latest: null,
    });
  });

  it('finds every order as it is: the one new code of eight interviews comes in the base, or in a run', () => {
    const one = Array.from({ length: 8 }, (_, index) => new Set(index === 0 ? 'abz' : 'ab'));
    const { reached, earliest, latest, median } = saturationOverOrders(one);
    // In the base, or at 7 or 8, the run that ends at 6 brings nothing; at 5 or 6 the run that ends at 8 is the first.
    expect([reached, earliest, latest, median]).toEqual([1_000, 6, 8, 6]);
  });
});
