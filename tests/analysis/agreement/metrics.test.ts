import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { masiDistance } from '../../../src/analysis/agreement/metrics.js';

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
