import { expect, it } from 'vitest';
import { createSums, dot, unit, type Vector, ZERO } from '../../src/learning/sparse.js';

const vector = (parts: Readonly<Record<number, number>>): Vector => ({
  keys: Int32Array.from(Object.keys(parts).map(Number)),
  values: Float64Array.from(Object.values(parts)),
});

it('multiplies what two vectors share', () => {
  expect(dot(vector({ 1: 2, 3: 4, 7: 1 }), vector({ 0: 9, 3: 5, 7: 2 }))).toBe(4 * 5 + 1 * 2);
  expect(dot(vector({ 1: 2 }), vector({ 2: 2 }))).toBe(0);
  expect(dot(vector({ 1: 2 }), ZERO)).toBe(0);
});

it('makes a vector of length 1, and leaves the one of nothing', () => {
  expect(unit(vector({ 2: 3, 5: 4 }))).toEqual(vector({ 2: 0.6, 5: 0.8 }));
  expect(unit(ZERO)).toBe(ZERO);
  expect(unit(vector({ 2: 0 }))).toBe(ZERO);
});

it('adds vectors up, and begins anew when it is cleared', () => {
  const sums = createSums(8);
  sums.add(vector({ 5: 1, 7: 2 }), 1);
  sums.add(vector({ 2: 6, 7: 2 }), 0.5);
  expect(sums.vector()).toEqual(vector({ 2: 3, 5: 1, 7: 3 }));
  expect(sums.length()).toBe(Math.sqrt(19));
  expect(sums.dot(vector({ 2: 1, 3: 5, 7: 2 }))).toBe(9);
  sums.scale(2);
  expect(sums.vector()).toEqual(vector({ 2: 6, 5: 2, 7: 6 }));
  sums.clear();
  sums.add(vector({ 7: 1 }), 1);
  expect(sums.vector()).toEqual(vector({ 7: 1 }));
});
