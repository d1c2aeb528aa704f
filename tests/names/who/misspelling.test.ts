/** Names that are the same but for a slip. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distance, isSameName } from '../../../src/names/who/misspelling.js';

describe('misspelled names', () => {
  it('are the same with one letter more, less, other or swapped', () => {
    expect(isSameName('bouzid', 'bouzied')).toBe(true);
    expect(isSameName('ramautar', 'ramuatar')).toBe(true);
    expect(isSameName('kowalczyk', 'kovalczik')).toBe(true);
  });

  it('are others when short, or when they begin differently', () => {
    expect(isSameName('jan', 'jon')).toBe(false);
    expect(isSameName('hassan', 'kassan')).toBe(false);
    expect(isSameName('ramdin', 'ramlal')).toBe(false);
  });

  it('differ by a distance that is symmetric and zero for equals only', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (one, other) => {
        expect(distance(one, other)).toBe(distance(other, one));
        expect(distance(one, other) === 0).toBe(one === other);
      }),
    );
  });

  it('are told apart by the distance of all their letters, whatever they have in common', () => {
    const letters = fc.stringMatching(/^[ab]{2,5}$/);
    const pair = fc.tuple(letters, letters, letters, letters);
    fc.assert(
      fc.property(pair, ([beginning, one, other, end]) => {
        const [first, second] = [`ab${beginning}${one}abc${end}`, `ab${beginning}${other}abc${end}`];
        const shortest = Math.min(first.length, second.length);
        const most = shortest < 9 ? 1 : 2;
        expect(isSameName(first, second)).toBe(distance(first, second) <= most);
      }),
      { numRuns: 1000 },
    );
  });
});
