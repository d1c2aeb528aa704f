import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyMeasure, packMeasured, unpackMeasured } from '../../../src/coding/ranking/measured.js';
import { changedColumns } from '../../../src/coding/ranking/measuring.js';
import { packCounts, unpackCounts } from '../../../src/coding/ranking/packed-counts.js';
import { TRAITS } from '../../../src/coding/ranking/traits.js';

/** Each place that is not 0, with what stands there: a million of them are compared slowly. */
function nonZero(counts: Int32Array = new Int32Array(0)): [number, number][] {
  const found: [number, number][] = [];
  counts.forEach((count, at) => {
    if (count !== 0) found.push([at, count]);
  });
  return found;
}

describe('how many documents have each trait', () => {
  it('is the same after it was kept', () => {
    const trait = fc.oneof(fc.constantFrom(0, 1, 126, 127, 128, TRAITS - 1), fc.nat(TRAITS - 1));
    const some = fc.array(fc.tuple(trait, fc.integer({ min: 1, max: 20_000 })), { maxLength: 30 });
    const filled = (pairs: readonly [number, number][]): Int32Array => {
      const counts = new Int32Array(TRAITS);
      for (const [at, count] of pairs) counts[at] = count;
      return counts;
    };
    fc.assert(
      fc.property(some, some, (words, grams) => {
        const counts = { documents: 20_000, words: filled(words), grams: filled(grams) };
        const again = unpackCounts(packCounts(counts));
        expect(again?.documents).toBe(20_000);
        expect(nonZero(again?.words)).toEqual(nonZero(counts.words));
        expect(nonZero(again?.grams)).toEqual(nonZero(counts.grams));
      }),
      { numRuns: 10 },
    );
  });

  it('is nothing when the bytes were cut off, or are others', () => {
    const counts = { documents: 5, words: new Int32Array(TRAITS), grams: new Int32Array(TRAITS) };
    counts.words[1000] = 5;
    counts.grams[3] = 2;
    const bytes = packCounts(counts);
    expect(unpackCounts(bytes)).not.toBeNull();
    expect(unpackCounts(Uint8Array.of(...bytes, 0))).toBeNull();
    expect(unpackCounts(Uint8Array.of(1, 200, 200, 200, 1, 1, 0, 0))).toBeNull();
    expect(unpackCounts(Uint8Array.of(1, 1, 9, 0, 0))).toBeNull();
  });
});

describe('what was measured of a text', () => {
  it('is the same after it was kept, and nothing for another number of turns or codes', () => {
    const measured = emptyMeasure(2, 3);
    measured.lengths.set([1.5, 0, 3, 4], 4);
    measured.likeness.set([0.1, 0.2, 0.3, 0.4, 0.5, 0.6]);
    measured.terms.set([0, 255, 2], 3);
    const bytes = packMeasured(measured);
    expect(unpackMeasured(bytes, 2, 3)).toEqual(measured);
    expect(unpackMeasured(bytes, 3, 2)).toBeNull();
    expect(unpackMeasured(bytes.subarray(1), 2, 3)).toBeNull();
  });
});

it('a code is measured anew when its rules are others, or it was not there before', () => {
  const column = (code: string, rules: string) => ({ code, rules });
  const before = [column('a', '1'), column('b', '1'), column('weg', '1')];
  expect([...changedColumns([column('b', '1'), column('a', '2'), column('c', '1')], before)]).toEqual([
    'a',
    'c',
  ]);
});
