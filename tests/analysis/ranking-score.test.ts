import { describe, expect, it } from 'vitest';
import { type RankedTurn, scoreRanking } from '../../src/analysis/ranking-score.js';

const turn = (file: string, probabilities: readonly number[], ...codes: number[]): RankedTurn => ({
  file,
  probabilities,
  codes: new Set(codes),
});

/** Worked by hand: two interviews, three turns, four codes. */
const TURNS = [
  turn('R01.txt', [0.9, 0.3, 0.1, 0], 0),
  turn('R01.txt', [0.05, 0.6, 0.25, 0.15], 2, 3),
  turn('R02.txt', [0.5, 0.2, 0, 0]),
];

describe('the score of a ranking', () => {
  const score = scoreRanking(TURNS);

  it('counts what is proposed from each cut-off on', () => {
    expect(score.cutOffs.map(({ from, gold, suggested, right }) => [from, gold, suggested, right])).toEqual([
      [0.2, 3, 6, 2],
      [0.5, 3, 3, 1],
      [0.8, 3, 1, 1],
    ]);
    expect(score.cutOffs[0]).toMatchObject({ precision: 2 / 6, recall: 2 / 3, f1: 4 / 9 });
  });

  it('says of how many coded turns a right code is among the first', () => {
    expect(score.first).toEqual([
      { among: 1, share: 1 / 2 },
      { among: 3, share: 1 },
      { among: 5, share: 1 },
      { among: 10, share: 1 },
    ]);
  });

  it('says how often what is so likely is right', () => {
    expect(score.reliability.map(({ from, count }) => [from, count])).toEqual([
      [0, 6],
      [0.2, 3],
      [0.4, 1],
      [0.6, 1],
      [0.8, 1],
    ]);
    expect(score.reliability[0]?.meanProbability).toBeCloseTo((0.1 + 0.05 + 0.15) / 6, 12);
    expect(score.reliability[0]?.shareRight).toBeCloseTo(1 / 6, 12);
    expect(score.reliability[4]).toEqual({ from: 0.8, count: 1, meanProbability: 0.9, shareRight: 1 });
  });

  it('says how much of what the coder marked is in what would be proposed, in characters', () => {
    const passages = [
      // Six of ten and of eight; all of it; nothing.
      { marked: { start: 0, end: 10 }, proposed: { start: 4, end: 12 } },
      { marked: { start: 0, end: 10 }, proposed: { start: 0, end: 10 } },
      { marked: { start: 0, end: 10 }, proposed: { start: 10, end: 20 } },
    ];
    const [first = turn('R01.txt', []), ...others] = TURNS;
    const { passages: found } = scoreRanking([{ ...first, passages }, ...others]);
    expect(found?.count).toBe(3);
    expect(found?.f1).toBeCloseTo((12 / 18 + 1 + 0) / 3, 12);
    expect(score.passages).toBeNull();
  });

  it('resamples whole interviews: with two the F1 is that of either, or of both', () => {
    // R01 alone: 3 given, 4 proposed, 2 right; R02 alone: nothing given, 2 proposed.
    expect(score.f1Between).toEqual({ low: 0, high: 4 / 7 });
    expect(scoreRanking(TURNS)).toEqual(score);
  });

  it('is undefined where there is nothing to divide by', () => {
    const { first, f1Between, cutOffs } = scoreRanking([turn('R01.txt', [0, 0])]);
    expect(first[0]?.share).toBeNull();
    expect(f1Between).toBeNull();
    expect(cutOffs[0]).toMatchObject({ precision: null, recall: null, f1: null });
    expect(scoreRanking([]).cutOffs[0]?.f1).toBeNull();
  });
});
