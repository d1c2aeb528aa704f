import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keynessOf, logLikelihood, logRatio, type WordUse } from '../../../src/analysis/comparing/keyness.js';

describe('the log-likelihood of a word', () => {
  it('is 10.084 for 24 of 1,000 words against 9 of 1,200', () => {
    expect(logLikelihood(24, 9, 1_000, 1_200)).toBeCloseTo(10.084, 3);
  });

  it('takes 0 · ln 0 for 0', () => {
    expect(logLikelihood(5, 0, 100, 100)).toBeCloseTo(10 * Math.log(2), 10);
    expect(logLikelihood(0, 0, 100, 100)).toBe(0);
    expect(logLikelihood(0, 0, 0, 0)).toBe(0);
  });

  it('is symmetric, never negative, and 0 for equal frequencies', () => {
    const size = fc.integer({ min: 1, max: 100_000 });
    fc.assert(
      fc.property(size, size, fc.nat(1_000), fc.nat(1_000), (c, d, a, b) => {
        const [one, other] = [Math.min(a, c), Math.min(b, d)];
        expect(logLikelihood(one, other, c, d)).toBeGreaterThanOrEqual(0);
        expect(logLikelihood(other, one, d, c)).toBeCloseTo(logLikelihood(one, other, c, d), 8);
        expect(logLikelihood(one, one, c, c)).toBeCloseTo(0, 8);
      }),
    );
  });
});

describe('the log ratio of a word', () => {
  it('is 1.678 for 24 of 1,000 words against 9 of 1,200', () => {
    expect(logRatio(24, 9, 1_000, 1_200)).toBeCloseTo(1.678, 3);
  });

  it('takes a count of 0 for 0.5', () => {
    expect(logRatio(4, 0, 100, 100)).toBe(3);
    expect(logRatio(0, 4, 100, 100)).toBe(-3);
    expect(logRatio(1, 1, 0, 10)).toBeNull();
  });
});

function use(respondent: string, text: string): WordUse {
  const counts = new Map<string, number>();
  for (const word of text.split(' ')) counts.set(word, (counts.get(word) ?? 0) + 1);
  return { respondent, counts };
}

const USES = [
  use('A1', 'de jury de jury stickers'),
  use('A2', 'de jury boom'),
  use('A3', 'de jury boom'),
  use('B1', 'de moestuin de bloemen'),
  use('B2', 'de moestuin stickers boom boom'),
];
const isA = (respondent: string): boolean => respondent.startsWith('A');

describe('the words of a group', () => {
  it('are those that at least three of its people say, and relatively more often than others', () => {
    const { words, restWords, keyWords } = keynessOf(USES, isA);
    expect([words, restWords]).toEqual([11, 9]);
    expect(
      keyWords.map(({ word, count, restCount, people, restPeople }) => [
        word,
        count,
        restCount,
        people,
        restPeople,
      ]),
    ).toEqual([
      ['jury', 4, 0, 3, 0],
      ['de', 4, 3, 3, 2],
    ]);
  });

  it('leave out stop words, but not from the totals', () => {
    const { words, keyWords } = keynessOf(USES, isA, (word) => word === 'de');
    expect([words, keyWords.map(({ word }) => word)]).toEqual([11, ['jury']]);
  });

  it('are none where there is nobody to compare with', () => {
    expect(keynessOf(USES, () => true).keyWords).toEqual([]);
    expect(keynessOf([], isA)).toEqual({ words: 0, restWords: 0, keyWords: [] });
  });

  it('count somebody who was interviewed twice as one person', () => {
    const twice = [use('A1', 'fiets'), use('A1', 'fiets'), use('A2', 'fiets'), use('B1', 'boom')];
    expect(keynessOf(twice, isA).keyWords).toEqual([]);
    expect(keynessOf(twice, isA, undefined, 2).keyWords).toMatchObject([
      { word: 'fiets', count: 3, people: 2 },
    ]);
  });
});
