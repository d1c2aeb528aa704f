import { describe, expect, it } from 'vitest';
import { createLikeness } from '../../../src/coding/ranking/likeness.js';
import { profilesOf, weightOfCoded } from '../../../src/coding/ranking/profiles.js';
import type { Weighed } from '../../../src/coding/ranking/rarity.js';
import { ZERO } from '../../../src/learning/sparse.js';
import { partsOf } from '../../support/heard.js';

/** A stretch of talk with these words, each as often as said, of length 1. */
function talk(
  words: Readonly<Record<number, number>>,
  grams: Readonly<Record<number, number>> = {},
): Weighed {
  const vector = (parts: Readonly<Record<number, number>>) => ({
    keys: Int32Array.from(Object.keys(parts).map(Number)),
    values: Float64Array.from(Object.values(parts)),
  });
  return { words: vector(words), grams: vector(grams) };
}

const turn = (number: number, spoken: Weighed, asked: Weighed | null, ...codes: number[]) => ({
  file: 'R01.txt',
  turn: number,
  spoken,
  asked,
  terms: [],
  codes: new Set(codes),
});

describe('the profile of a code', () => {
  it('is its text as long as nobody gave it', () => {
    expect(partsOf(profilesOf([talk({ 1: 0.6, 2: 0.8 })], [])[0] ?? ZERO)).toEqual([
      [1, expect.closeTo(0.6, 12)],
      [2, expect.closeTo(0.8, 12)],
    ]);
  });

  it('takes coded turns and half of their questions along, the more the more there are', () => {
    expect([0, 1, 3].map(weightOfCoded)).toEqual([0, 0.5 / 2.5, 1.5 / 4.5]);
    const coded = [turn(1, talk({ 2: 1 }), talk({ 3: 1 }), 0), turn(2, talk({ 4: 1 }), null, 1)];
    const [first] = profilesOf([talk({ 1: 1 }), talk({ 1: 1 })], coded);
    // text (1, 0, 0) + .2 · (0, 1, .5) / length
    const of = (part: number) => (0.2 * part) / Math.hypot(1, 0.5);
    const length = Math.hypot(1, of(1), of(0.5));
    expect(partsOf(first ?? ZERO)).toEqual([
      [1, expect.closeTo(1 / length, 12)],
      [2, expect.closeTo(of(1) / length, 12)],
      [3, expect.closeTo(of(0.5) / length, 12)],
    ]);
  });

  it('is nothing for a code without words that nobody gave', () => {
    expect(profilesOf([talk({})], [])).toEqual([ZERO]);
  });
});

describe('how alike a turn and a code are', () => {
  it('is words · profile + ½ question · profile + ½ (parts · text + ½ parts of question · text)', () => {
    const docs = [talk({ 1: 1 }, { 5: 0.6, 6: 0.8 }), talk({ 2: 1 }, { 7: 1 })];
    const profiles = [talk({ 1: 0.8, 2: 0.6 }).words, talk({ 2: 1 }).words];
    const likeness = createLikeness(profiles, docs);
    const spoken = talk({ 1: 0.6, 2: 0.8 }, { 5: 1 });
    const asked = talk({ 2: 1 }, { 6: 0.6, 7: 0.8 });
    const expected = [
      0.6 * 0.8 + 0.8 * 0.6 + 0.5 * 0.6 + 0.5 * (0.6 + 0.5 * 0.6 * 0.8),
      0.8 + 0.5 + 0.5 * 0.5 * 0.8,
    ];
    expect([...likeness({ spoken, asked })]).toEqual(expected.map((one) => expect.closeTo(one, 6)));
    expect([...likeness({ spoken, asked: null })]).toEqual([
      expect.closeTo(0.6 * 0.8 + 0.8 * 0.6 + 0.5 * 0.6, 6),
      expect.closeTo(0.8, 6),
    ]);
    expect([...likeness({ spoken: talk({}), asked: null })]).toEqual([0, 0]);
  });
});
