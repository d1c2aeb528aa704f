import { describe, expect, it } from 'vitest';
import { quantile } from '../../src/analysis/quantile.js';

describe('a quantile', () => {
  it('is a value, or lies between two in proportion', () => {
    expect([0, 0.25, 0.5, 0.9, 1].map((share) => quantile([1, 2, 3, 4, 5], share))).toEqual([
      1, 2, 3, 4.6, 5,
    ]);
    expect(quantile([1, 2], 0.5)).toBe(1.5);
    expect(quantile([7], 0.975)).toBe(7);
  });

  it('is no number without values', () => {
    expect(quantile([], 0.5)).toBeNaN();
  });
});
