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
  leftOut: [],
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

  it('of a person whose codings differ are one oordeel', () => {
    const { code } = findingOf('verdeler-1 positief', 'verdeler-1 negatief', 'verdeler-2 negatief');
    expect(code.all.oordelen).toEqual({ positief: 0, negatief: 1, gemengd: 1, neutraal: 0 });
  });

  it('of a theme are of people who mention any of its codes, without oordelen', () => {
    const { theme } = findingOf('verdeler-1 positief', 'afgewezen-1 negatief');
    expect(theme.all).toMatchObject({ mentions: 2, judged: 0 });
  });
});
