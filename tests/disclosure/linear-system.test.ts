import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { follows, solve } from '../../src/disclosure/linear-system.js';

describe('sums that follow from known sums', () => {
  it('are those that can be added and subtracted from them', () => {
    const solved = solve([
      [1, 1, 0, 0],
      [0, 0, 1, 1],
      [1, 0, 1, 0],
    ]);
    expect(follows([0, 1, 0, 1], solved)).toBe(true);
    expect(follows([1, 1, 1, 1], solved)).toBe(true);
    expect(follows([1, 0, 0, 0], solved)).toBe(false);
  });

  it('may need a division', () => {
    const solved = solve([
      [1, 1, 0],
      [0, 1, 1],
      [1, 0, 1],
    ]);
    for (const one of [
      [1, 0, 0],
      [0, 1, 0],
      [0, 0, 1],
    ]) {
      expect(follows(one, solved)).toBe(true);
    }
  });

  it('include every mixture of the known ones, and nothing that another unknown plays a part in', () => {
    const row = fc.array(fc.integer({ min: -3, max: 3 }), { minLength: 6, maxLength: 6 });
    fc.assert(
      fc.property(fc.array(fc.tuple(row, fc.integer({ min: -5, max: 5 })), { maxLength: 5 }), (weighted) => {
        const solved = solve(weighted.map(([known]) => [...known, 0]));
        const mixture = Array.from({ length: 6 }, (_, index) =>
          weighted.reduce((sum, [known, weight]) => sum + weight * (known[index] ?? 0), 0),
        );
        expect(follows([...mixture, 0], solved)).toBe(true);
        expect(follows([...mixture, 1], solved)).toBe(false);
      }),
      { numRuns: 200 },
    );
  });
});
