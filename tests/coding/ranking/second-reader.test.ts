import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { weighed } from '../../../src/coding/ranking/second-reader.js';

const YES = { fits: true, quote: { start: 0, end: 1 } };
const NO = { fits: false, quote: null };

describe('an opinion beside a probability', () => {
  it.each([
    [0.5, YES, 0.8],
    [0.5, NO, 0.2],
    [0.01, YES, 0.2],
    [0.3, undefined, 0.3],
    [1, NO, 1],
    [0, NO, 0],
  ])(
    'makes of %d with %j %d: the odds times four or a quarter of them, and a suggestion at least',
    (before, opinion, after) => {
      expect(weighed(before, opinion, 0.2)).toBeCloseTo(after, 10);
    },
  );

  it('never leaves 0 to 1, and never goes the other way', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (probability) => {
        const [up, down] = [weighed(probability, YES, 0.2), weighed(probability, NO, 0.2)];
        expect(up).toBeLessThanOrEqual(1);
        expect(down).toBeGreaterThanOrEqual(0);
        expect(up).toBeGreaterThanOrEqual(probability - 1e-12);
        expect(down).toBeLessThanOrEqual(probability + 1e-12);
      }),
    );
  });
});
