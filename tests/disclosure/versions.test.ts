import { describe, expect, it } from 'vitest';
import {
  compareVersions,
  groupsFor,
  type PublicVersion,
  type VersionWarning,
  versionOf,
} from '../../src/disclosure/index.js';
import type { Project } from '../../src/model/project.js';
import type { Respondent } from '../../src/model/respondent.js';
import { people, wijkbudget } from '../support/interviewed.js';
import { person } from '../support/people.js';

const SIX = [6, 6, 6, 6];
const BEFORE = people({ verdeler: SIX, ontvanger: SIX });

function version(
  name: string,
  interviewed: readonly Respondent[],
  project: Project = wijkbudget(),
): PublicVersion {
  return versionOf(name, groupsFor('openbaar', project, interviewed), (id) => `mark of ${id}`);
}

const warnings = (now: readonly Respondent[], ...earlier: readonly Respondent[][]): VersionWarning[] =>
  compareVersions(
    earlier.map((interviewed, index) => version(`eerder-${index + 1}.docx`, interviewed)),
    version('nu.docx', now),
    3,
  );
const more = (perspective: string, wijk: string, count: number, name = 'extra'): Respondent[] =>
  Array.from({ length: count }, (_, index) => person(`${name}-${index}`, perspective, wijk));

describe('successive publications', () => {
  it('may be about the same people', () => {
    expect(warnings(BEFORE, BEFORE)).toEqual([]);
  });

  it('are pointed out when a group grew by one person, whose words follow from the difference', () => {
    expect(warnings([...BEFORE, ...more('verdeler', 'moerwijk', 1)], BEFORE)).toEqual([
      {
        kind: 'between',
        earlier: ['eerder-1.docx'],
        few: [{ before: null, now: 'verdeler, moerwijk', people: 1 }],
      },
    ]);
  });

  it('are pointed out when a group shrank by two', () => {
    expect(warnings(BEFORE.slice(2), BEFORE)).toEqual([
      {
        kind: 'between',
        earlier: ['eerder-1.docx'],
        few: [{ before: 'verdeler, spoorwijk', now: null, people: 2 }],
      },
    ]);
  });

  it('are pointed out when one person came for another, and every group has as many people as it had', () => {
    const [, ...others] = BEFORE;
    expect(warnings([...others, ...more('verdeler', 'spoorwijk', 1)], BEFORE)).toEqual([
      {
        kind: 'between',
        earlier: ['eerder-1.docx'],
        few: [
          { before: null, now: 'verdeler, spoorwijk', people: 1 },
          { before: 'verdeler, spoorwijk', now: null, people: 1 },
        ],
      },
    ]);
  });

  it('are pointed out when somebody is of another wijk now', () => {
    const [first, ...others] = BEFORE;
    if (first === undefined) throw new Error('nobody');
    expect(warnings([...others, { ...first, wijk: 'moerwijk' }], BEFORE)).toMatchObject([
      { few: [{ before: 'verdeler, spoorwijk', now: 'verdeler, moerwijk', people: 1 }] },
    ]);
  });

  it('may differ by enough people in every group', () => {
    expect(warnings([...BEFORE, ...more('verdeler', 'moerwijk', 3)], BEFORE)).toEqual([]);
  });

  it('are compared with all earlier ones, not with the last one only', () => {
    const first = BEFORE;
    const second = [...BEFORE, ...more('verdeler', 'moerwijk', 3)];
    const now = [...BEFORE, ...more('verdeler', 'moerwijk', 4)];
    expect(warnings(now, first, second).map(({ earlier }) => earlier)).toEqual([['eerder-2.docx']]);
  });

  it('are pointed out when only three of them together tell about one person', () => {
    // Between each earlier one and this three people came, but not the same three.
    const one = more('verdeler', 'moerwijk', 1, 'een');
    const other = more('verdeler', 'moerwijk', 1, 'ander');
    const now = [...BEFORE, ...one, ...other, ...more('verdeler', 'moerwijk', 2)];
    expect(warnings(now, [...BEFORE, ...one])).toEqual([]);
    expect(warnings(now, [...BEFORE, ...other])).toEqual([]);
    expect(warnings(now, [...BEFORE, ...one], [...BEFORE, ...other])).toEqual([
      { kind: 'together', earlier: ['eerder-1.docx', 'eerder-2.docx'], people: 1 },
    ]);
  });

  it('are pointed out when they put the same people together differently, and few stand apart', () => {
    // With a threshold of 3 all wijken stand apart; with 8 two by two.
    const interviewed = people({ verdeler: [4, 4, 4, 4], ontvanger: [4, 4, 4, 4] });
    const before = version('eerder.docx', interviewed, wijkbudget(8));
    const moved = interviewed.map((one) =>
      one.id.endsWith('-1') && one.wijk === 'moerwijk' ? { ...one, wijk: 'zeeheldenkwartier' } : one,
    );
    expect(compareVersions([before], version('nu.docx', interviewed), 3)).toEqual([]);
    expect(compareVersions([before], version('nu.docx', moved), 3)).toMatchObject([
      {
        few: [
          { now: 'verdeler, zeeheldenkwartier', people: 1 },
          { now: 'ontvanger, zeeheldenkwartier', people: 1 },
        ],
      },
    ]);
  });

  it('keep a mark of each person, and no number, name, count or word', () => {
    const groups = groupsFor('openbaar', wijkbudget(), BEFORE);
    expect(versionOf('nu.docx', groups, () => 'x')).toEqual({
      publications: ['nu.docx'],
      parts: expect.arrayContaining([
        { label: 'verdeler, moerwijk', people: ['x', 'x', 'x', 'x', 'x', 'x'] },
      ]),
    });
  });
});
