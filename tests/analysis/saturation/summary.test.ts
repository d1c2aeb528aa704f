import { describe, expect, it } from 'vitest';
import { summariseSaturation } from '../../../src/analysis/saturation/summary.js';
import { said } from '../../support/said.js';

const INTERVIEWS = [
  { file: 'R03.txt', date: null },
  { file: 'R02.txt', date: '2026-05-12' },
  { file: 'R04.txt', date: '2026-05-02' },
  { file: 'R01.txt', date: '2026-05-12' },
];
const CODINGS = [
  said('R04', 'a'),
  said('R04', 'a', { start: 50 }),
  said('R01', 'b'),
  said('R02', 'b'),
  said('R03', 'c'),
];

describe('the saturation of a project', () => {
  it('takes interviews by date and then by file, and those without a date last', () => {
    const { interviews, points, settings } = summariseSaturation(INTERVIEWS, CODINGS, ['a', 'b', 'c']);
    expect(interviews.map(({ file }) => file)).toEqual(['R04.txt', 'R01.txt', 'R02.txt', 'R03.txt']);
    expect(points.map(({ unique }) => unique)).toEqual([1, 2, 2, 3]);
    expect(settings).toEqual({ base: 4, run: 2, threshold: 0.05 });
  });

  it('counts only the codes that are asked for, and no interview that is not there', () => {
    const codings = [...CODINGS, said('R09', 'a')];
    const { baseCodes, points } = summariseSaturation(INTERVIEWS, codings, ['c']);
    expect([baseCodes, points.map(({ firstHere }) => firstHere)]).toEqual([1, [0, 0, 0, 1]]);
  });

  it('has the spread over random orders beside it', () => {
    const settings = { base: 1, run: 1, threshold: 0.5 };
    const { reachedAt, orders } = summariseSaturation(INTERVIEWS, CODINGS, ['a', 'b', 'c'], settings, {
      seed: 3,
      orders: 1_200,
    });
    expect(reachedAt).toBe(3);
    expect(orders).toMatchObject({ orders: 1_200, earliest: 2, latest: 4 });
  });
});
