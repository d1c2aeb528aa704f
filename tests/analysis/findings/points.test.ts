import { describe, expect, it } from 'vitest';
import { pointsOf } from '../../../src/analysis/findings/points.js';
import type { Point } from '../../../src/model/claims.js';
import type { GroupFinding } from '../../../src/model/findings.js';
import { aProject } from '../../support/a-project.js';

const { comparing } = aProject();
const ABOUT = { id: 'stemmen', label: 'Stemmen' };

/** Of each group: how many were interviewed, mention the code, and are positive and negative about it. */
type Counts = readonly [interviewed: number, mentions: number, positief?: number, negatief?: number];

function group(name: string, [interviewed, mentions, positief = 0, negatief = 0]: Counts): GroupFinding {
  return {
    group: name,
    interviewed,
    mentions,
    oordelen: { positief, negatief, gemengd: 0, neutraal: 0 },
    judged: positief + negatief,
    leans: null,
    evidence: [],
  };
}

/** Everybody is in one wijk. */
function points(
  perspectives: Readonly<Record<string, Counts>>,
  settings: Partial<typeof comparing> = {},
  isOwnTopic: (perspective: string) => boolean = () => false,
): Point[] {
  const sum = (at: 0 | 1 | 2 | 3): number =>
    Object.values(perspectives).reduce((total, counts) => total + (counts[at] ?? 0), 0);
  const all: Counts = [sum(0), sum(1), sum(2), sum(3)];
  return pointsOf(
    ABOUT,
    {
      all: group('alle', all),
      perspectives: Object.entries(perspectives).map(([name, counts]) => group(name, counts)),
      wijken: [group('noord', all)],
    },
    { ...comparing, ...settings },
    isOwnTopic,
  );
}

const kinds = (...given: Parameters<typeof points>) => points(...given).map(({ kind }) => kind);

describe('what is worth saying', () => {
  it('is nothing about what hardly anybody mentions', () => {
    expect(points({ verdeler: [4, 1, 1], afgewezen: [4, 1] })).toEqual([]);
  });

  it('is a contrast of oordelen, with at least three on both sides, also when fewer may be compared', () => {
    const three = points({ verdeler: [4, 3, 3], afgewezen: [4, 3, 0, 3] });
    expect(three.map(({ kind }) => kind)).toEqual(['opposed', 'everywhere']);
    expect(three[0]).toMatchObject({
      about: ABOUT,
      positive: { group: 'verdeler', judged: 3 },
      negative: { group: 'afgewezen', judged: 3 },
    });
    const two = { verdeler: [4, 3, 3], afgewezen: [4, 2, 0, 2] } as const;
    expect(kinds(two)).not.toContain('opposed');
    expect(kinds(two, { minJudged: 2 })).not.toContain('opposed');
  });

  it('calls no group "overwegend" anything of which only a few more are that than the opposite', () => {
    // Of four who judge one is negative and none positive: a balance, and no majority.
    const counts = { verdeler: [5, 4, 0, 1], ontvanger: [5, 4, 4] } as const;
    const mixed = { ...group('verdeler', [5, 4, 0, 1]), judged: 4 };
    expect(kinds(counts)).not.toContain('opposed');
    expect(
      pointsOf(
        ABOUT,
        {
          all: group('alle', [10, 8, 4, 1]),
          perspectives: [mixed, group('ontvanger', [5, 4, 4])],
          wijken: [],
        },
        comparing,
      ).map(({ kind }) => kind),
    ).not.toContain('opposed');
  });

  it('opposes the two groups that lie furthest apart', () => {
    const [opposed] = points({
      gemeente: [5, 4, 3, 1],
      verdeler: [5, 4, 4],
      afgewezen: [5, 4, 0, 4],
      ontvanger: [5, 4, 1, 3],
    });
    expect(opposed).toMatchObject({ positive: { group: 'verdeler' }, negative: { group: 'afgewezen' } });
  });

  it('is no contrast between more and less of the same', () => {
    expect(kinds({ verdeler: [4, 3, 3], afgewezen: [4, 3, 2, 1] })).not.toContain('opposed');
  });

  it('is a group that mentions it far more often than all others, and the one that does far less', () => {
    const found = points({ verdeler: [4, 3], afgewezen: [4, 0] });
    expect(
      found.map((point) =>
        point.kind === 'apart' ? [point.way, point.group.group, point.rest] : point.kind,
      ),
    ).toEqual([
      ['more', 'verdeler', { mentions: 0, interviewed: 4 }],
      ['less', 'afgewezen', { mentions: 3, interviewed: 4 }],
      'silent',
    ]);
  });

  it('is only the largest contrast, and none when two are as large', () => {
    const more = (...given: Parameters<typeof points>) =>
      points(...given).flatMap((point) =>
        point.kind === 'apart' && point.way === 'more' ? [point.group.group] : [],
      );
    expect(more({ verdeler: [8, 6], ontvanger: [8, 8], gemeente: [16, 0] })).toEqual(['ontvanger']);
    expect(more({ verdeler: [8, 8], ontvanger: [8, 8], gemeente: [16, 0] })).toEqual([]);
  });

  it('is no group of which two people more or less would make no difference', () => {
    expect(kinds({ verdeler: [3, 3], afgewezen: [2, 1] })).not.toContain('apart');
    expect(kinds({ verdeler: [5, 4], afgewezen: [1, 0] })).not.toContain('apart');
  });

  it('is not that a group speaks of its own role, nor who comes next', () => {
    const groups = { begeleider: [4, 4], gemeente: [6, 4], bewoner: [20, 0] } as const;
    expect(kinds(groups)).toContain('apart');
    const isNews = points(groups, {}, (perspective) => perspective === 'begeleider').filter(
      (point) => point.kind === 'apart' && point.way === 'more',
    );
    expect(isNews).toEqual([]);
  });

  it('is which way more than half lean, and that many judge well and many badly', () => {
    expect(points({ verdeler: [4, 2, 0, 2], afgewezen: [4, 2, 0, 2] })).toMatchObject([
      { kind: 'judged', leans: 'negatief', isSplit: false },
    ]);
    expect(points({ verdeler: [4, 2, 1, 1], afgewezen: [4, 2, 1, 1] })).toMatchObject([
      { kind: 'judged', leans: null, isSplit: true },
    ]);
    expect(kinds({ verdeler: [4, 2, 1, 0], afgewezen: [4, 2, 1, 1] })).toEqual([]);
  });
});
