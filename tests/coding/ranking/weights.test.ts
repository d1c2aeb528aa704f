import { expect, it } from 'vitest';
import { probabilityAt, shippedWeights } from '../../../src/coding/ranking/weights.js';

it('four weights come with the program, fitted by npm run learn: more likeness, standing out and terms all make a code likelier', () => {
  const weights = shippedWeights();
  expect(weights).toHaveLength(4);
  expect(weights.slice(1).every((weight) => weight > 0)).toBe(true);
});

it('makes of signals a probability', () => {
  expect(probabilityAt([0, 1, 1, 1], 0, 0, 0)).toBe(0.5);
  expect(probabilityAt([-1, 2, 0, 0], 0.5, 3, 3)).toBe(0.5);
  expect(probabilityAt([0, 1, 1, 0], Math.log(2), Math.log(2), 9)).toBeCloseTo(4 / 5, 12);
});
