import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestRun } from '../../../src/coding/ranking/passage.js';

describe('the sentences of a passage', () => {
  it.each([
    ['the three that score highest together', [0, 1, 4, 1, 3, 0], [2, 4]],
    ['the first such three', [1, 0, 0, 0, 1], [0, 2]],
    ['a fourth behind them that says as much as they do', [0, 2, 2, 2, 2, 0], [1, 4]],
    ['a fourth before them likewise', [3, 0, 0, 4], [0, 3]],
    ['no fourth that says less', [1, 3, 3, 3, 1], [1, 3]],
    ['no more than three where none says anything', [0, 0, 0, 0, 0], [0, 2]],
    ['all of a shorter turn', [0, 5], [0, 1]],
    ['the only sentence', [0], [0, 0]],
  ])('are %s', (_, scores, [first, last]) => {
    expect(bestRun(scores)).toEqual({ first, last });
  });

  it('are never more than four, and within the turn', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(9), { minLength: 1, maxLength: 12 }), (scores) => {
        const { first, last } = bestRun(scores);
        expect(first).toBeGreaterThanOrEqual(0);
        expect(last).toBeLessThan(scores.length);
        expect(last - first + 1).toBeLessThanOrEqual(4);
        expect(last - first + 1).toBeGreaterThanOrEqual(Math.min(3, scores.length));
      }),
    );
  });
});
