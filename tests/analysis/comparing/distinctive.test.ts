import { describe, expect, it } from 'vitest';
import { isDistinctive } from '../../../src/analysis/comparing/distinctive.js';

const SETTINGS = { people: 3, percent: 50, pointsAbove: 40 };

/** So many of so many people in the group, and of so many in the rest. */
function sets(group: readonly [number, number], rest: readonly [number, number], settings = SETTINGS) {
  const counted = ([mentions, interviewed]: readonly [number, number]) => ({ mentions, interviewed });
  return isDistinctive(counted(group), counted(rest), settings);
}

describe('a distinctive code', () => {
  it('reads "6 van 8 tegenover 3 van 24"', () => {
    expect(sets([6, 8], [3, 24])).toBe(true);
    expect(sets([3, 24], [6, 8])).toBe(false);
  });

  it('is mentioned by at least half of the group', () => {
    expect([sets([4, 8], [0, 24]), sets([3, 8], [0, 24])]).toEqual([true, false]);
  });

  it('is mentioned by at least three people', () => {
    expect(sets([2, 2], [0, 10])).toBe(false);
    expect(sets([2, 2], [0, 10], { ...SETTINGS, people: 2 })).toBe(true);
  });

  it('lies at least 40 points above the rest, also where a division would fall a hair short', () => {
    expect(0.7 - 0.3).toBeLessThan(0.4);
    expect([sets([7, 10], [3, 10]), sets([7, 10], [4, 10])]).toEqual([true, false]);
  });

  it('does not exist where there is no rest', () => {
    expect(sets([10, 10], [0, 0])).toBe(false);
  });
});
