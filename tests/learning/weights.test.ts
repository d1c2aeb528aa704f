/** Packed weights: nothing is lost, and what is 0 takes no room. */

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { inUnits, pack, unpack } from '../../src/learning/weights.js';

const SIZE = 1 << 12;

it('are the same after packing and unpacking', () => {
  const some = fc.array(fc.record({ trait: fc.nat(SIZE - 1), weight: fc.integer({ min: -127, max: 127 }) }), {
    maxLength: 50,
  });
  fc.assert(
    fc.property(some, (known) => {
      const weights = new Int8Array(SIZE);
      for (const { trait, weight } of known) weights[trait] = weight;
      expect(unpack(pack(weights), SIZE)).toEqual(weights);
    }),
  );
});

it('are pairs of a step and a weight, with a step to nothing where the next is far', () => {
  const weights = new Int8Array(300);
  weights[2] = 5;
  weights[3] = -1;
  weights[299] = 7;
  expect([...pack(weights)]).toEqual([3, 5, 1, 255, 255, 0, 41, 7]);
});

it('are rounded to units, and kept within a byte', () => {
  expect([...inUnits(Float64Array.of(0.12, -0.12, 99, -99, 0.01), 0.05)]).toEqual([2, -2, 127, -127, 0]);
});
