import { describe, expect, it } from 'vitest';
import { decimal, share } from '../../../src/cli/codebooks/ratios.js';

describe('a ratio', () => {
  it.each([
    [2 / 3, '0,67'],
    [1, '1,00'],
    [0, '0,00'],
    [-0.004, '0,00'],
    [-0.25, '-0,25'],
    [null, '–'],
  ])('of %s is written as %s', (ratio, written) => {
    expect(decimal(ratio)).toBe(written);
  });

  it.each([
    [2, 3, '67%'],
    [0, 3, '0%'],
    [0, 0, '–'],
  ])('of %i in %i is a share of %s', (part, whole, written) => {
    expect(share(part, whole)).toBe(written);
  });
});
