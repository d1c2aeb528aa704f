/** Slips are found among many words as they are between two. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSameName } from '../../../src/names/who/misspelling.js';
import { createSlips } from '../../../src/names/who/slips.js';

/** Of few letters, so that many are alike; from short ones without slips to those of which only the beginning is looked at. */
const word = fc.oneof(
  fc.stringMatching(/^a[ab]{0,9}$/),
  fc
    .tuple(fc.stringMatching(/^a[ab]{2,4}$/), fc.stringMatching(/^[abc]{2,4}$/))
    .map((ends) => ends.join('abcdefghij')),
);

describe('the words that a word may be a slip for', () => {
  it('are all those that are the same but for a slip', () => {
    fc.assert(
      fc.property(fc.uniqueArray(word, { maxLength: 30 }), word, (words, wanted) => {
        const slips = createSlips();
        for (const each of words) slips.add(each);
        expect(slips.near(wanted).sort()).toEqual(words.filter((each) => isSameName(wanted, each)).sort());
      }),
      { numRuns: 500 },
    );
  });

  it('are the same in short words, and in words that no name is as long as', () => {
    const slips = createSlips();
    const long = 'duizend'.repeat(10_000);
    for (const each of ['jan', long]) slips.add(each);
    expect(slips.near('jon')).toEqual([]);
    expect(slips.near(`${long}s`)).toEqual([]);
    expect(slips.near(long)).toEqual([long]);
  });
});
