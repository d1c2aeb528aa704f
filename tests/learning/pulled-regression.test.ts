import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { probabilityOf } from '../../src/learning/logistic-regression.js';
import { fitPulled, type Observation, oddsOf } from '../../src/learning/pulled-regression.js';

const seen = (signals: readonly number[], isTrue: boolean, times = 1): Observation[] =>
  Array.from({ length: times }, () => ({ signals, isTrue }));

describe('a regression that is drawn to known weights', () => {
  it('keeps them when nothing was seen', () => {
    expect(fitPulled([], { towards: [1, -2], strength: [1, 1] })).toEqual([1, -2]);
  });

  it('finds the share of what is true when it is hardly drawn: three of four is ln 3', () => {
    const [share] = fitPulled([...seen([], true, 3), ...seen([], false)], {
      towards: [0],
      strength: [1e-9],
    });
    expect(share).toBeCloseTo(Math.log(3), 3);
  });

  it('finds the odds on either side of a signal', () => {
    const weights = fitPulled(
      [...seen([0], true), ...seen([0], false, 4), ...seen([1], true, 2), ...seen([1], false)],
      { towards: [0, 0], strength: [1e-9, 1e-9] },
    );
    expect(weights[0]).toBeCloseTo(Math.log(1 / 4), 3);
    expect(weights[1]).toBeCloseTo(Math.log(2) - Math.log(1 / 4), 3);
  });

  it('stops where the pull is as strong as the slope', () => {
    // Where p = 1 / (1 + e^-w), 1 true observation pulls with 1 - p, and the known weight with w.
    const [weight = 0] = fitPulled(seen([], true), { towards: [0], strength: [1] });
    expect(1 - probabilityOf(weight)).toBeCloseTo(weight, 3);
  });

  it('does not run away from what one signal parts wholly, nor from far weights, where whole steps diverge', () => {
    const parted = [...seen([1], true, 20), ...seen([-1], false, 20)];
    for (const towards of [
      [0, 0],
      [0, 50],
      [30, -30],
    ]) {
      const weights = fitPulled(parted, { towards, strength: [0.01, 0.01] });
      expect(weights.every(Number.isFinite)).toBe(true);
      expect(probabilityOf(oddsOf(weights, [1]))).toBeGreaterThan(0.9);
      expect(probabilityOf(oddsOf(weights, [-1]))).toBeLessThan(0.1);
    }
  });

  it('gives finite weights, whatever was seen', () => {
    const one = fc.record({
      signals: fc.array(fc.double({ min: -50, max: 50, noNaN: true }), { minLength: 2, maxLength: 2 }),
      isTrue: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(one, { maxLength: 30 }), (observations) => {
        const weights = fitPulled(observations, { towards: [1, 2, 3], strength: [1, 10, 10] });
        expect(weights.every(Number.isFinite)).toBe(true);
      }),
    );
  });
});
