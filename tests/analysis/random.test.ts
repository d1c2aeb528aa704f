import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRandom, shuffled } from '../../src/analysis/random.js';

const draws = (seed: number, times: number, limit: number): number[] => {
  const random = createRandom(seed);
  return Array.from({ length: times }, () => random.below(limit));
};

describe('random numbers', () => {
  it('are the same for the same seed, and others for another', () => {
    expect(draws(7, 20, 1_000)).toEqual(draws(7, 20, 1_000));
    expect(draws(7, 20, 1_000)).not.toEqual(draws(8, 20, 1_000));
  });

  it('never change between versions, or published intervals would', () => {
    expect(draws(1, 6, 1_000)).toEqual([414, 471, 386, 635, 967, 164]);
  });

  it('are whole, from 0 up to the limit', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 1, max: 2 ** 32 }), (seed, limit) => {
        for (const drawn of draws(seed, 20, limit)) {
          expect(Number.isInteger(drawn) && drawn >= 0 && drawn < limit).toBe(true);
        }
      }),
    );
  });

  it('come about equally often: chi-squared of 60,000 throws of a die stays below 20.5 (p = .001)', () => {
    const counts = [0, 0, 0, 0, 0, 0];
    for (const side of draws(3, 60_000, 6)) counts[side] = (counts[side] ?? 0) + 1;
    expect(counts.reduce((sum, count) => sum + (count - 10_000) ** 2 / 10_000, 0)).toBeLessThan(20.5);
  });
});

describe('a random order', () => {
  it('keeps every member, and leaves the list itself alone', () => {
    fc.assert(
      fc.property(fc.array(fc.nat()), fc.integer(), (members, seed) => {
        const before = [...members];
        expect(shuffled(members, createRandom(seed)).sort()).toEqual([...members].sort());
        expect(members).toEqual(before);
      }),
    );
  });

  it('takes each of the six orders of three members about equally often', () => {
    const random = createRandom(5);
    const counts = new Map<string, number>();
    for (let round = 0; round < 6_000; round += 1) {
      const order = shuffled(['a', 'b', 'c'], random).join('');
      counts.set(order, (counts.get(order) ?? 0) + 1);
    }
    expect(counts.size).toBe(6);
    expect([...counts.values()].reduce((sum, count) => sum + (count - 1_000) ** 2 / 1_000, 0)).toBeLessThan(
      20.5,
    );
  });
});
