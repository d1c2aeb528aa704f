import { describe, expect, it } from 'vitest';
import { findingsOf } from '../../../src/analysis/findings/findings.js';
import type { Oordeel } from '../../../src/model/coding.js';
import type { Grouping } from '../../../src/model/planned.js';
import { aProject } from '../../support/a-project.js';
import { codebook } from '../../support/codes.js';
import { groupsOf } from '../../support/groups.js';
import { said } from '../../support/said.js';

const { comparing } = aProject();
const PERSPECTIVES = groupsOf({ verdeler: 4, afgewezen: 4 });
const everyone = { id: 'alle', label: 'alle', members: PERSPECTIVES.flatMap(({ members }) => members) };
const GROUPS: Grouping = {
  audience: 'intern',
  threshold: 1,
  everyone,
  byPerspective: PERSPECTIVES,
  byWijk: [{ ...everyone, id: 'noord' }],
  crossing: null,
};

/** A coding by each of these people, "verdeler-1 positief" with that oordeel. */
function codings(...who: readonly string[]) {
  return who.map((written, index) => {
    const [respondent = '', oordeel] = written.split(' ');
    return said(respondent, 'a', { start: index, oordeel: (oordeel ?? null) as Oordeel | null });
  });
}

function findingOf(...who: readonly string[]) {
  const [theme] = findingsOf(GROUPS, codebook({ T: ['a', 'b'] }), codings(...who), comparing);
  const code = theme?.codes[0];
  if (theme === undefined || code === undefined) throw new Error('no finding');
  return { theme, code };
}

describe('the counts of a finding', () => {
  it('are of people: who says it twice counts once, with one oordeel', () => {
    const { code } = findingOf('verdeler-1 positief', 'verdeler-1 positief', 'verdeler-2');
    expect(code.all).toMatchObject({ interviewed: 8, mentions: 2, judged: 1 });
    expect(code.all.oordelen).toEqual({ positief: 1, negatief: 0, gemengd: 0, neutraal: 0 });
    expect(code.all.evidence).toHaveLength(3);
  });

  it('stand per group, also where nobody mentions it', () => {
    const { code } = findingOf('verdeler-1');
    expect(
      code.perspectives.map(({ group, mentions, interviewed }) => [group, mentions, interviewed]),
    ).toEqual([
      ['verdeler', 1, 4],
      ['afgewezen', 0, 4],
    ]);
    expect(code.wijken.map(({ mentions }) => mentions)).toEqual([1]);
  });

  it('of a theme are of people who mention any of its codes, without oordelen', () => {
    const { theme } = findingOf('verdeler-1 positief', 'afgewezen-1 negatief');
    expect(theme.all).toMatchObject({ mentions: 2, judged: 0 });
  });
});

describe('what is worth saying', () => {
  const kinds = (...who: readonly string[]) => findingOf(...who).code.points.map(({ kind }) => kind);

  it('is nothing about what hardly anybody mentions', () => {
    expect(kinds('verdeler-1 positief', 'afgewezen-1')).toEqual([]);
  });

  it('is a contrast of oordelen, with at least three on both sides', () => {
    const verdelers = ['verdeler-1 positief', 'verdeler-2 positief', 'verdeler-3 positief'];
    const { code } = findingOf(
      ...verdelers,
      'afgewezen-1 negatief',
      'afgewezen-2 negatief',
      'afgewezen-3 negatief',
    );
    expect(code.points).toEqual([
      { kind: 'opposed', positive: 'verdeler', negative: 'afgewezen' },
      { kind: 'shared' },
    ]);
    expect(kinds(...verdelers, 'afgewezen-1 negatief', 'afgewezen-2 negatief')).not.toContain('opposed');
  });

  it('is a group that mentions it far more often than all others', () => {
    expect(findingOf('verdeler-1', 'verdeler-2', 'verdeler-3').code.points).toEqual([
      { kind: 'distinctive', by: 'perspective', group: 'verdeler', rest: { mentions: 0, interviewed: 4 } },
      { kind: 'absent', groups: ['afgewezen'] },
    ]);
  });

  it('is that nearly all judge alike, or that many judge well and many badly', () => {
    expect(
      kinds('verdeler-1 negatief', 'verdeler-2 negatief', 'afgewezen-1 negatief', 'afgewezen-2 negatief'),
    ).toEqual(['agreed']);
    expect(
      kinds('verdeler-1 negatief', 'verdeler-2 positief', 'afgewezen-1 negatief', 'afgewezen-2 positief'),
    ).toEqual(['split']);
  });
});
