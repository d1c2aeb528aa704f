/** Traits as numbers of weights: below their number, the same for the same answer to the same question. */

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { mix, questions, within } from '../../src/learning/traits.js';

const SIZE = 1 << 10;
const WHOLE = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 });

function told(from: number, ...answers: readonly (readonly [number, number, number])[]): number[] {
  const traits: number[] = [];
  const ask = questions(from, SIZE, (trait) => traits.push(trait));
  for (const answer of answers) ask(...answer);
  return traits;
}

it('are whole numbers below the number of weights, whatever the answer', () => {
  fc.assert(
    fc.property(WHOLE, WHOLE, WHOLE, (one, two, three) => {
      for (const trait of told(0, [one, two, three])) {
        expect(Number.isInteger(trait) && trait >= 0 && trait < SIZE).toBe(true);
      }
    }),
  );
});

it('are the same for the same answers in the same order, and others for another question', () => {
  expect(told(0, [5, 6, 7], [8, 0, 0])).toEqual(told(0, [5, 6, 7], [8, 0, 0]));
  const [first, second] = told(0, [5, 6, 7], [5, 6, 7]);
  expect(first).not.toBe(second);
  expect(told(100, [5, 6, 7])).not.toEqual([first]);
  expect(told(1, [5, 6, 7])).toEqual([second]);
});

it('spread: of a thousand answers in a thousand numbers, no number has more than a few', () => {
  const answers = Array.from({ length: SIZE }, (_, at) => [at, 0, 0] as const);
  const counts = new Map<number, number>();
  for (const answer of answers) {
    const [trait = -1] = told(0, answer);
    counts.set(trait, (counts.get(trait) ?? 0) + 1);
  }
  expect(Math.max(...counts.values())).toBeLessThan(10);
});

it('keep the numbers that weights were learned for', () => {
  expect([mix(0, 0), mix(1, 2), mix(-1, 7)].map((hash) => within(hash, SIZE))).toMatchInlineSnapshot(`
    [
      549,
      23,
      318,
    ]
  `);
});
