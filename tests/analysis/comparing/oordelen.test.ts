import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { balanceOf, oordeelOf } from '../../../src/analysis/comparing/oordelen.js';
import { OORDELEN, type Oordeel } from '../../../src/model/coding.js';

describe('the oordeel of one person', () => {
  it.each<[Oordeel | null, (Oordeel | null)[]]>([
    ['positief', ['positief', 'positief', 'negatief']],
    ['positief', ['positief', 'positief', 'negatief', 'neutraal']],
    ['gemengd', ['positief', 'negatief']],
    ['gemengd', ['positief', 'neutraal']],
    ['gemengd', ['positief', 'positief', 'positief', 'gemengd']],
    ['negatief', [null, null, null, 'negatief']],
    ['neutraal', ['neutraal']],
    [null, [null, null]],
    [null, []],
  ])('is %s for %j', (expected, given) => {
    expect(oordeelOf(given)).toBe(expected);
  });

  it('does not depend on the order of the codings', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...OORDELEN, null)), (given) => {
        expect(oordeelOf(given.toReversed())).toBe(oordeelOf(given));
      }),
    );
  });
});

describe('the balance of a group', () => {
  const balance = (positief: number, negatief: number, gemengd: number, neutraal: number): number =>
    balanceOf({
      oordelen: { positief, negatief, gemengd, neutraal },
      judged: positief + negatief + gemengd + neutraal,
    });

  it('is the share of positive minus the share of negative, of all who give an oordeel', () => {
    expect(balance(2, 0, 0, 1)).toBe(2 / 3);
    expect(balance(0, 1, 1, 0)).toBe(-1 / 2);
    expect(balance(1, 1, 0, 0)).toBe(0);
    expect([balance(4, 0, 0, 0), balance(0, 4, 0, 0)]).toEqual([1, -1]);
  });

  it('leans to neither side where nobody gives an oordeel', () => {
    expect(balance(0, 0, 0, 0)).toBe(0);
  });
});
