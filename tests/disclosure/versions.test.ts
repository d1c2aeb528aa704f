import { describe, expect, it } from 'vitest';
import { compare } from '../../src/analysis/comparison.js';
import { findingsOf } from '../../src/analysis/findings/findings.js';
import { mentionsOf } from '../../src/analysis/mentions.js';
import {
  compareVersions,
  discloseComparison,
  groupsFor,
  keptBackByWijk,
  type PublicVersion,
  versionOf,
} from '../../src/disclosure/index.js';
import type { Project } from '../../src/model/project.js';
import type { Respondent } from '../../src/model/respondent.js';
import { codebook } from '../support/codes.js';
import { people, wijkbudget } from '../support/interviewed.js';
import { said } from '../support/said.js';

const BOOK = codebook({ BES: ['eerlijk', 'stem'] });
const BEFORE = { verdeler: [2, 2, 2, 2], ontvanger: [2, 2, 2, 2], afgewezen: [2, 2, 2, 2] };

function version(
  report: string,
  interviewed: readonly Respondent[],
  project: Project = wijkbudget(),
): PublicVersion {
  const groups = groupsFor('openbaar', project, interviewed);
  const codings = interviewed.filter(({ id }) => !id.endsWith('-2')).map(({ id }) => said(id, 'stem'));
  const comparison = compare(groups, BOOK, mentionsOf(codings, BOOK));
  const kept = keptBackByWijk(comparison, findingsOf(groups, BOOK, codings, project.comparing), groups);
  return versionOf(report, discloseComparison(comparison, groups, kept), groups);
}

const warnings = (before: Respondent[], now: Respondent[]) =>
  compareVersions(version('eerste.docx', before), version('tweede.docx', now), now, 3);

describe('successive public versions', () => {
  it('may have the same people', () => {
    expect(warnings(people(BEFORE), people(BEFORE))).toEqual([]);
  });

  it('are pointed out when a group grew by one person, whose words follow from the difference', () => {
    const now = people({ ...BEFORE, verdeler: [2, 3, 2, 2] });
    expect(warnings(people(BEFORE), now)).toEqual(
      expect.arrayContaining([
        { kind: 'grown', earlier: 'eerste.docx', label: 'verdeler', before: 8, now: 9, changed: 1 },
        { kind: 'grown', earlier: 'eerste.docx', label: 'moerwijk', before: 6, now: 7, changed: 1 },
        {
          kind: 'grown',
          earlier: 'eerste.docx',
          label: 'alle geïnterviewden',
          before: 24,
          now: 25,
          changed: 2,
        },
      ]),
    );
  });

  it('are pointed out when a group shrank by two', () => {
    const now = people({ ...BEFORE, verdeler: [2, 0, 2, 2] });
    expect(warnings(people(BEFORE), now)).toContainEqual({
      kind: 'grown',
      earlier: 'eerste.docx',
      label: 'verdeler',
      before: 8,
      now: 6,
      changed: 1,
    });
  });

  it('may have one person more who mentions nothing that is counted', () => {
    expect(warnings(people({ ...BEFORE, verdeler: [1, 2, 2, 2] }), people(BEFORE))).toEqual([]);
  });

  it('may differ by enough people in every group', () => {
    const now = people({ verdeler: [3, 3, 3, 3], ontvanger: [3, 3, 3, 3], afgewezen: [3, 3, 3, 3] });
    expect(warnings(people(BEFORE), now)).toEqual([]);
  });

  it('are pointed out when they put the same people together differently, and one wijk is what is left', () => {
    // With a threshold of 8 Moerwijk stands with Spoorwijk; with 3 by itself, and then Spoorwijk is known.
    const interviewed = people({ verdeler: [1, 3, 4, 4], ontvanger: [1, 3, 4, 4] });
    const before = version('eerste.docx', interviewed, wijkbudget(8));
    const now = version('tweede.docx', interviewed, wijkbudget(3));
    const alone = {
      perspectives: null,
      wijken: ['moerwijk'],
      label: 'moerwijk',
      interviewed: 6,
      mentions: {},
    };
    const changed = { ...now, groups: [...now.groups, alone] };
    expect(compareVersions(before, changed, interviewed, 3)).toContainEqual({
      kind: 'divided',
      earlier: 'eerste.docx',
      label: 'spoorwijk',
      people: 2,
    });
  });

  it('keep counts of groups, and no respondent', () => {
    const kept = JSON.stringify(version('eerste.docx', people(BEFORE)));
    expect(kept).toContain('"stem":12');
    expect(kept).not.toMatch(/-\d"/);
  });
});
