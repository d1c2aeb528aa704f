/** Logistic regression: odds and steps worked by hand, and what can be told apart is told apart. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Example, probabilityOf, train } from '../../src/learning/logistic-regression.js';

const ONCE = { rounds: 1, step: 0.15, pullToZero: 0, fewest: 1 };
const OFTEN = { rounds: 15, step: 0.15, pullToZero: 0.005, fewest: 2 };

describe('a probability', () => {
  it.each([
    [0, 0.5],
    [Math.log(3), 0.75],
    [-Math.log(3), 0.25],
    [Math.log(9), 0.9],
  ])('of odds whose logarithm is %f is %f', (odds, expected) => {
    expect(probabilityOf(odds)).toBeCloseTo(expected, 12);
  });

  it('is never outside 0 to 1, and rises with the odds', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true }), fc.double({ noNaN: true }), (one, other) => {
        const [lower, higher] = [probabilityOf(Math.min(one, other)), probabilityOf(Math.max(one, other))];
        expect(lower).toBeGreaterThanOrEqual(0);
        expect(higher).toBeLessThanOrEqual(1);
        expect(lower).toBeLessThanOrEqual(higher);
      }),
    );
  });
});

describe('training', () => {
  it('moves the weights of a first example by one step, against its mistake', () => {
    // The mistake is 0.5 either way, and the first step is as long as `step`: 0.15 × 0.5 / √(0.5²).
    const [marked, other, untold] = train([{ traits: [0], isMarked: true }], 3, ONCE);
    expect([marked, other, untold]).toEqual([expect.closeTo(0.15, 6), 0, 0]);
    const [unmarked] = train([{ traits: [0], isMarked: false }], 1, ONCE);
    expect(unmarked).toBeCloseTo(-0.15, 6);
  });

  it('makes the second step shorter: by what is left of the mistake, and by the first', () => {
    const twice: Example[] = [
      { traits: [0], isMarked: true },
      { traits: [0], isMarked: true },
    ];
    const error = 0.5;
    const next = 1 / (1 + Math.exp(-0.15)) - 1;
    const expected = 0.15 + (0.15 * -next) / Math.sqrt(error ** 2 + next ** 2);
    expect(train(twice, 1, ONCE)[0]).toBeCloseTo(expected, 6);
  });

  it('draws a weight that makes no mistake to zero', () => {
    const mixed: Example[] = [
      { traits: [0], isMarked: true },
      { traits: [0], isMarked: false },
    ];
    const free = train(mixed, 1, { ...OFTEN, pullToZero: 0 })[0] as number;
    const pulled = train(mixed, 1, { ...OFTEN, pullToZero: 1 })[0] as number;
    expect(Math.abs(pulled)).toBeLessThan(Math.abs(free));
  });

  it('takes the mean of the weights after the later rounds: of four, the third and the fourth', () => {
    const always: Example[] = [{ traits: [0], isMarked: true }];
    const weightAfter = (rounds: number): number => train(always, 1, { ...ONCE, rounds })[0] as number;
    let [weight, squares] = [0, 0];
    const known = [1, 2, 3, 4].map(() => {
      const error = 1 / (1 + Math.exp(-weight)) - 1;
      squares += error ** 2;
      weight -= (0.15 * error) / Math.sqrt(squares);
      return weight;
    });
    expect(weightAfter(3)).toBeCloseTo(known[2] as number, 6);
    expect(weightAfter(4)).toBeCloseTo(((known[2] as number) + (known[3] as number)) / 2, 6);
  });

  it('leaves a trait of fewer examples than asked at zero', () => {
    const examples: Example[] = [
      { traits: [0, 1], isMarked: true },
      { traits: [0, 2], isMarked: true },
    ];
    const [often, once, alsoOnce] = train(examples, 3, OFTEN);
    expect(often).toBeGreaterThan(0);
    expect([once, alsoOnce]).toEqual([0, 0]);
  });

  it('tells apart what one trait parts, whatever the others are', () => {
    const bits = fc.array(fc.tuple(fc.boolean(), fc.integer({ min: 2, max: 9 })), {
      minLength: 20,
      maxLength: 60,
    });
    fc.assert(
      fc.property(bits, (rows) => {
        const examples = rows.map(([isMarked, noise]) => ({ traits: [isMarked ? 0 : 1, noise], isMarked }));
        const weights = train(examples, 10, { ...OFTEN, rounds: 60, fewest: 1 });
        for (const { traits, isMarked } of examples) {
          const odds = traits.reduce((sum, trait) => sum + (weights[trait] as number), 0);
          expect(odds > 0).toBe(isMarked);
        }
      }),
      { numRuns: 20 },
    );
  });

  it('gives the same weights each time', () => {
    const examples = Array.from({ length: 200 }, (_, at) => ({
      traits: [at % 7, 7 + (at % 5), 12 + (at % 3)],
      isMarked: at % 4 === 0,
    }));
    expect(train(examples, 15, OFTEN)).toEqual(train(examples, 15, OFTEN));
  });

  it('learns nothing from nothing', () => {
    expect([...train([], 3, OFTEN)]).toEqual([0, 0, 0]);
  });
});
