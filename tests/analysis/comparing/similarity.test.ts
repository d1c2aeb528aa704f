import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jaccard, presenceSimilarity } from '../../../src/analysis/comparing/similarity.js';

const SHARES = fc.array(
  fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true })),
);

describe('the similarity in presence', () => {
  it('is the sum of the smaller shares over that of the larger: 1.75 / 2.75', () => {
    expect(presenceSimilarity([0.75, 0.5, 0, 1], [0.25, 0.5, 0.5, 1])).toBeCloseTo(0.6364, 4);
  });

  it('is 1 for equal shares, 0 for groups with nothing in common, and undefined for silence', () => {
    expect(presenceSimilarity([0.2, 0.7], [0.2, 0.7])).toBe(1);
    expect(presenceSimilarity([0.2, 0], [0, 0.7])).toBe(0);
    expect(presenceSimilarity([0, 0], [0, 0])).toBeNull();
    expect(presenceSimilarity([], [])).toBeNull();
  });

  it('is symmetric, lies from 0 to 1, and does not depend on the order of the codes', () => {
    fc.assert(
      fc.property(SHARES, (pairs) => {
        const p = pairs.map(([share]) => share);
        const q = pairs.map(([, share]) => share);
        const similarity = presenceSimilarity(p, q);
        expect(presenceSimilarity(q, p)).toBe(similarity);
        expect(similarity ?? 0).toBeGreaterThanOrEqual(0);
        expect(similarity ?? 0).toBeLessThanOrEqual(1);
        const reversed = presenceSimilarity(p.toReversed(), q.toReversed());
        expect(reversed ?? -1).toBeCloseTo(similarity ?? -1, 10);
      }),
    );
  });
});

describe("Jaccard's index", () => {
  it('is 2 of 5 for {a, b, c} and {b, c, d, e}', () => {
    expect(jaccard(new Set('abc'), new Set('bcde'))).toBe(0.4);
  });

  it('is undefined for two empty sets', () => {
    expect(jaccard(new Set(), new Set())).toBeNull();
    expect(jaccard(new Set('a'), new Set())).toBe(0);
  });
});
