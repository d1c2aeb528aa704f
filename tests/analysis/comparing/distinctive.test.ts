import { describe, expect, it } from 'vitest';
import { DISTINCTIVE, distinctiveCodes } from '../../../src/analysis/comparing/distinctive.js';
import { groupsOf, mentionedBy } from '../../support/groups.js';

const GROUPS = groupsOf({ afgewezen: 8, verdeler: 12, gemeente: 12 });

function codesOf(afgewezen: number, verdeler: number, gemeente: number): number {
  const mentions = mentionedBy({ code: { afgewezen, verdeler, gemeente } });
  return distinctiveCodes(['code'], GROUPS, mentions).filter(({ group }) => group === 'afgewezen').length;
}

describe('a distinctive code', () => {
  it('reads "6 van 8 tegenover 3 van 24"', () => {
    const mentions = mentionedBy({ code: { afgewezen: 6, verdeler: 2, gemeente: 1 } });
    expect(distinctiveCodes(['code'], GROUPS, mentions)).toEqual([
      {
        code: 'code',
        group: 'afgewezen',
        mentions: 6,
        interviewed: 8,
        restMentions: 3,
        restInterviewed: 24,
        difference: 0.625,
      },
    ]);
  });

  it('is mentioned by at least half of the group', () => {
    expect([codesOf(4, 0, 0), codesOf(3, 0, 0)]).toEqual([1, 0]);
  });

  it('is mentioned by at least three people', () => {
    const small = groupsOf({ procesbegeleider: 2, verdeler: 10 });
    expect(distinctiveCodes(['code'], small, mentionedBy({ code: { procesbegeleider: 2 } }))).toEqual([]);
    const settings = { ...DISTINCTIVE, people: 2 };
    expect(
      distinctiveCodes(['code'], small, mentionedBy({ code: { procesbegeleider: 2 } }), settings),
    ).toHaveLength(1);
  });

  it('lies at least 40 points above the rest, also where a division would fall a hair short', () => {
    const tens = groupsOf({ een: 10, ander: 10 });
    expect(0.7 - 0.3).toBeLessThan(0.4);
    expect(distinctiveCodes(['code'], tens, mentionedBy({ code: { een: 7, ander: 3 } }))).toHaveLength(1);
    expect(distinctiveCodes(['code'], tens, mentionedBy({ code: { een: 7, ander: 4 } }))).toHaveLength(0);
  });

  it('does not exist where there is no rest', () => {
    const alone = groupsOf({ een: 10, ander: 0 });
    expect(distinctiveCodes(['code'], alone, mentionedBy({ code: { een: 10 } }))).toEqual([]);
  });

  it('comes before those that set the group apart less', () => {
    const mentions = mentionedBy({ minder: { afgewezen: 6, verdeler: 2 }, meer: { afgewezen: 8 } });
    expect(distinctiveCodes(['minder', 'meer'], GROUPS, mentions).map(({ code }) => code)).toEqual([
      'meer',
      'minder',
    ]);
  });
});
