import { describe, expect, it } from 'vitest';
import { restOf, share, shareAbove } from '../../../src/analysis/comparing/shares.js';

const GROUPS = [
  { mentions: 6, interviewed: 8 },
  { mentions: 2, interviewed: 12 },
  { mentions: 1, interviewed: 12 },
  { mentions: 0, interviewed: 0 },
] as const;

describe('the share of a group', () => {
  it('is of the people who were interviewed, and 0 of nobody', () => {
    expect(GROUPS.map(share)).toEqual([6 / 8, 2 / 12, 1 / 12, 0]);
  });

  it('lies above that of all other groups together: 6 of 8 against 3 of 24', () => {
    const rest = restOf(GROUPS[0], GROUPS);
    expect(rest).toEqual({ mentions: 3, interviewed: 24 });
    expect([shareAbove(GROUPS[0], rest), shareAbove(rest, GROUPS[0])]).toEqual([0.625, -0.625]);
  });
});
