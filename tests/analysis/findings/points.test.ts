import { describe, expect, it } from 'vitest';
import { pointsOf } from '../../../src/analysis/findings/points.js';
import type { GroupFinding, Point } from '../../../src/model/findings.js';
import { aProject } from '../../support/a-project.js';

const { comparing } = aProject();

/** Of each group: how many were interviewed, mention the code, and are positive and negative about it. */
type Counts = readonly [interviewed: number, mentions: number, positief?: number, negatief?: number];

function group(name: string, [interviewed, mentions, positief = 0, negatief = 0]: Counts): GroupFinding {
  return {
    group: name,
    interviewed,
    mentions,
    oordelen: { positief, negatief, gemengd: 0, neutraal: 0 },
    judged: positief + negatief,
    evidence: [],
  };
}

/** Everybody is in one wijk. */
function points(
  perspectives: Readonly<Record<string, Counts>>,
  settings: Partial<typeof comparing> = {},
): Point[] {
  const sum = (at: 0 | 1 | 2 | 3): number =>
    Object.values(perspectives).reduce((total, counts) => total + (counts[at] ?? 0), 0);
  const all: Counts = [sum(0), sum(1), sum(2), sum(3)];
  return pointsOf(
    {
      all: group('alle', all),
      perspectives: Object.entries(perspectives).map(([name, counts]) => group(name, counts)),
      wijken: [group('noord', all)],
    },
    { ...comparing, ...settings },
  );
}

const kinds = (...given: Parameters<typeof points>) => points(...given).map(({ kind }) => kind);

describe('what is worth saying', () => {
  it('is nothing about what hardly anybody mentions', () => {
    expect(points({ verdeler: [4, 1, 1], afgewezen: [4, 1] })).toEqual([]);
  });

  it('is a contrast of oordelen, with at least three on both sides unless fewer are asked for', () => {
    expect(points({ verdeler: [4, 3, 3], afgewezen: [4, 3, 0, 3] })).toEqual([
      { kind: 'opposed', positive: 'verdeler', negative: 'afgewezen' },
      { kind: 'shared' },
    ]);
    const two = { verdeler: [4, 3, 3], afgewezen: [4, 2, 0, 2] } as const;
    expect(kinds(two)).not.toContain('opposed');
    expect(kinds(two, { minJudged: 2 })).toContain('opposed');
  });

  it('opposes the two groups that lie furthest apart', () => {
    expect(
      points({
        gemeente: [5, 4, 3, 1],
        verdeler: [5, 4, 4],
        afgewezen: [5, 4, 0, 4],
        ontvanger: [5, 4, 1, 3],
      }),
    ).toContainEqual({ kind: 'opposed', positive: 'verdeler', negative: 'afgewezen' });
  });

  it('is no contrast between more and less of the same', () => {
    expect(kinds({ verdeler: [4, 3, 3], afgewezen: [4, 3, 2, 1] })).not.toContain('opposed');
  });

  it('is a group that mentions it far more often than all others', () => {
    expect(points({ verdeler: [4, 3], afgewezen: [4, 0] })).toEqual([
      { kind: 'distinctive', by: 'perspective', group: 'verdeler', rest: { mentions: 0, interviewed: 4 } },
      { kind: 'absent', groups: ['afgewezen'] },
    ]);
  });

  it('names the group first that the code sets apart most', () => {
    const found = points({ verdeler: [8, 6], ontvanger: [8, 8], gemeente: [16, 0] });
    expect(found.flatMap((point) => (point.kind === 'distinctive' ? [point.group] : []))).toEqual([
      'ontvanger',
      'verdeler',
    ]);
  });

  it('is that nearly all judge alike, or that many judge well and many badly', () => {
    expect(kinds({ verdeler: [4, 2, 0, 2], afgewezen: [4, 2, 0, 2] })).toEqual(['agreed']);
    expect(kinds({ verdeler: [4, 2, 1, 1], afgewezen: [4, 2, 1, 1] })).toEqual(['split']);
  });
});
