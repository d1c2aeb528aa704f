import { describe, expect, it } from 'vitest';
import { profilesOf, similarPairs } from '../../../src/analysis/findings/profiles.js';
import type { Contrast } from '../../../src/model/findings.js';
import { aPerspective, aProject } from '../../support/a-project.js';
import { codebook } from '../../support/codes.js';
import { person } from '../../support/people.js';
import { reportContent } from '../../support/report-content.js';
import { said } from '../../support/said.js';

const PROJECT = aProject({ perspectives: ['a', 'b', 'c'].map((id) => aPerspective(id, id)) });
const PEOPLE = ['a', 'b'].flatMap((group) =>
  [1, 2, 3, 4].map((number) => person(`${group}${number}`, group, 'noord')),
);

/** Findings about code x and y, from who mention them. */
function findings(x: readonly string[], y: readonly string[]) {
  const codings = [...x.map((id) => said(id, 'x')), ...y.map((id) => said(id, 'y', { start: 50 }))];
  return reportContent(PROJECT, codebook({ T: ['x', 'y'] }), PEOPLE, codings).findings;
}

const counts = ({ apart: { about, group, rest } }: Contrast) => [about.id, group.mentions, rest.mentions];

describe('the profile of a group', () => {
  it('has what it mentions more and less often than all others, the largest difference first', () => {
    const [a, b, c] = profilesOf(
      findings(['a1', 'a2', 'a3'], ['a1', 'a2', 'a3', 'a4', 'b1']),
      'perspectives',
    );
    expect(a?.more.map(counts)).toEqual([
      ['x', 3, 0],
      ['y', 4, 1],
    ]);
    expect(a?.less).toEqual([]);
    expect(b?.less.map(counts)).toEqual([
      ['x', 0, 3],
      ['y', 1, 4],
    ]);
    expect(c).toEqual({ group: 'c', more: [], less: [] });
  });

  it('is empty where two people make the difference', () => {
    expect(profilesOf(findings(['a1', 'a2'], []), 'perspectives')[0]?.more).toEqual([]);
  });
});

describe('groups that are alike', () => {
  it('are compared by the shares that mention each code, without groups of nobody', () => {
    const pairs = similarPairs(findings(['a1', 'b1', 'b2'], ['a1', 'a2', 'b1', 'b2']), 'perspectives');
    expect(pairs).toEqual([{ groups: ['a', 'b'], similarity: 0.75 }]);
  });

  it('are none when nobody mentions anything', () => {
    expect(similarPairs(findings([], []), 'perspectives')).toEqual([]);
  });
});
