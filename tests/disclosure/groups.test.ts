import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupsFor } from '../../src/disclosure/index.js';
import { lookalikesIn } from '../../src/disclosure/lookalikes.js';
import { UserError } from '../../src/model/errors.js';
import type { Group, Grouping } from '../../src/model/planned.js';
import type { Respondent } from '../../src/model/respondent.js';
import { aPerspective } from '../support/a-project.js';
import { people, someInterviewed, wijkbudget } from '../support/interviewed.js';

const sizes = (groups: readonly Group[]): Record<string, number> =>
  Object.fromEntries(groups.map(({ label, members }) => [label, members.length]));
const cellSizes = ({ crossing }: Grouping): (number | null)[][] | undefined =>
  crossing?.cells.map((row) => row.map((group) => group?.members.length ?? null));

// As the demo: no perspective but verdelers in Nieuw Waldeck has three people in a wijk.
const DEMO = people({
  gemeente: [1, 1, 1, 1],
  verdeler: [2, 1, 3, 1],
  ontvanger: [1, 2, 1, 2],
  afgewezen: [2, 1, 2, 1],
  procesbegeleider: [0, 1, 0, 1],
});

describe('the groups of an internal version', () => {
  const groups = groupsFor('intern', wijkbudget(), DEMO);

  it('are all perspectives, all wijken, and each perspective within each wijk', () => {
    expect(sizes(groups.byPerspective)).toEqual({
      gemeente: 4,
      verdeler: 7,
      ontvanger: 6,
      afgewezen: 6,
      procesbegeleider: 2,
    });
    expect(sizes(groups.byWijk)).toEqual({
      spoorwijk: 6,
      moerwijk: 6,
      'nieuw-waldeck': 7,
      zeeheldenkwartier: 6,
    });
    expect(cellSizes(groups)?.[4]).toEqual([0, 1, 0, 1]);
  });

  it('stand in the order of project.yaml, also those without anybody', () => {
    const { byPerspective, byWijk } = groupsFor('intern', wijkbudget(), people({ ontvanger: [0, 1, 0, 0] }));
    expect(Object.values(sizes(byPerspective))).toEqual([0, 0, 1, 0, 0]);
    expect(Object.values(sizes(byWijk))).toEqual([0, 1, 0, 0]);
  });
});

describe('the groups of a public version', () => {
  it('put a small perspective together with one of its coarse group', () => {
    const { byPerspective, byWijk } = groupsFor('openbaar', wijkbudget(), DEMO);
    expect(sizes(byPerspective)).toEqual({ professionals: 6, verdeler: 7, ontvanger: 6, afgewezen: 6 });
    expect(byPerspective[0]?.id).toBe('gemeente+procesbegeleider');
    expect(Object.values(sizes(byWijk))).toEqual([12, 13]);
  });

  it('name what stands together when it is not a whole coarse group', () => {
    const interviewed = people({ verdeler: [2, 2, 2, 2], ontvanger: [2, 2, 0, 0], afgewezen: [0, 0, 1, 1] });
    expect(sizes(groupsFor('openbaar', wijkbudget(), interviewed).byPerspective)).toEqual({
      gemeente: 0,
      verdeler: 8,
      'ontvanger en afgewezen': 6,
      procesbegeleider: 0,
    });
  });

  it('put coarse groups together as wholes when one of them is too small itself', () => {
    const interviewed = people({ gemeente: [1, 1, 0, 0], verdeler: [3, 3, 3, 3], afgewezen: [2, 2, 2, 2] });
    const { byPerspective } = groupsFor('openbaar', wijkbudget(), interviewed);
    expect(sizes(byPerspective)).toEqual({ 'alle perspectieven': 22 });
  });

  it('put a small perspective of its own coarse group with a whole other one, and leave a third as it is', () => {
    const project = wijkbudget();
    const [bewoners, professionals] = project.privacy.coarseGroups;
    const ondernemers = {
      id: 'ondernemers',
      label: 'ondernemers',
      singular: 'ondernemer',
      perspectives: ['ondernemer'],
    };
    const withThird = {
      ...project,
      perspectives: [aPerspective('ondernemer', 'ondernemer'), ...project.perspectives],
      privacy: {
        ...project.privacy,
        coarseGroups: [bewoners, professionals, ondernemers].filter((group) => group !== undefined),
      },
    };
    const interviewed = people({
      ondernemer: [1, 0, 0, 0],
      gemeente: [3, 3, 3, 3],
      verdeler: [4, 4, 4, 4],
      afgewezen: [2, 2, 2, 2],
      procesbegeleider: [1, 1, 1, 1],
    });
    const { byPerspective } = groupsFor('openbaar', withThird, interviewed);
    expect(sizes(byPerspective)).toEqual({
      'ondernemers en professionals': 17,
      verdeler: 16,
      ontvanger: 0,
      afgewezen: 8,
    });
    expect(byPerspective[0]?.id).toBe('ondernemer+gemeente+procesbegeleider');
  });

  describe('of a perspective in no coarse group', () => {
    const project = wijkbudget();
    const [bewoners] = project.privacy.coarseGroups;
    const withOne = {
      ...project,
      privacy: { ...project.privacy, coarseGroups: bewoners === undefined ? [] : [bewoners] },
    };

    it('leave it out when it is small, and never put it with strangers', () => {
      const interviewed = people({ gemeente: [1, 1, 0, 0], verdeler: [3, 3, 3, 3], afgewezen: [3, 3, 3, 3] });
      const groups = groupsFor('openbaar', withOne, interviewed);
      expect(sizes(groups.byPerspective)).toEqual({
        verdeler: 12,
        ontvanger: 0,
        afgewezen: 12,
        procesbegeleider: 0,
      });
      expect([groups.everyone.members.length, groups.leftOut]).toEqual([24, ['gemeente']]);
      expect(sizes(groups.byWijk)).toEqual({
        spoorwijk: 6,
        moerwijk: 6,
        'nieuw-waldeck': 6,
        zeeheldenkwartier: 6,
      });
    });

    it('keep it when it is large, and put nobody with it', () => {
      const interviewed = people({
        gemeente: [4, 4, 0, 0],
        verdeler: [1, 0, 0, 0],
        ontvanger: [1, 0, 0, 0],
        afgewezen: [0, 2, 0, 0],
      });
      const groups = groupsFor('openbaar', withOne, interviewed);
      expect(sizes(groups.byPerspective)).toEqual({ gemeente: 8, bewoners: 4, procesbegeleider: 0 });
      const few = people({ gemeente: [4, 4, 0, 0], verdeler: [2, 0, 0, 0] });
      expect(groupsFor('openbaar', withOne, few)).toMatchObject({ leftOut: ['verdeler'] });
    });

    it('leave it out of an appendix that asks for more people', () => {
      const interviewed = people({ gemeente: [4, 0, 0, 0], verdeler: [3, 3, 3, 3], afgewezen: [3, 3, 3, 3] });
      expect(groupsFor('openbaar', withOne, interviewed).leftOut).toEqual([]);
      const appendix = groupsFor('openbaar', withOne, interviewed, 'bijlage');
      expect([appendix.everyone.members.length, appendix.leftOut]).toEqual([24, ['gemeente']]);
    });

    it('are refused when too few others are left', () => {
      const interviewed = people({ gemeente: [2, 0, 0, 0], verdeler: [1, 0, 0, 0] });
      expect(() => groupsFor('openbaar', withOne, interviewed)).toThrow(UserError);
    });
  });

  it('put wijken together until every perspective within them has enough people, and leave the others apart', () => {
    const interviewed = people({ verdeler: [3, 2, 1, 4], ontvanger: [3, 3, 4, 4] });
    expect(sizes(groupsFor('openbaar', wijkbudget(), interviewed).byWijk)).toEqual({
      spoorwijk: 6,
      'moerwijk en nieuw-waldeck': 10,
      zeeheldenkwartier: 8,
    });
  });

  it('put wijken of the demo together two by two, so that none has a perspective of one or two people', () => {
    const { byWijk } = groupsFor('openbaar', wijkbudget(), DEMO);
    expect(sizes(byWijk)).toEqual({
      'spoorwijk en moerwijk': 12,
      'nieuw-waldeck en zeeheldenkwartier': 13,
    });
  });

  it('do not mind a perspective of which nobody in a wijk was interviewed', () => {
    const interviewed = people({ verdeler: [3, 3, 3, 3], ontvanger: [0, 3, 0, 5] });
    expect(Object.values(sizes(groupsFor('openbaar', wijkbudget(), interviewed).byWijk))).toEqual([
      3, 6, 3, 8,
    ]);
  });

  it('put wijken together when their totals and those of perspectives would leave one person over', () => {
    // All five verdelers live in Moerwijk, where one ontvanger was interviewed.
    const interviewed = people({ verdeler: [0, 5, 0, 0], ontvanger: [3, 1, 4, 4] });
    expect(sizes(groupsFor('openbaar', wijkbudget(), interviewed).byWijk)).toEqual({
      'spoorwijk en moerwijk': 9,
      'nieuw-waldeck': 4,
      zeeheldenkwartier: 4,
    });
  });

  it('leave perspectives within wijken out when one of them is smaller than a group of an appendix', () => {
    expect(groupsFor('openbaar', wijkbudget(), DEMO).crossing).toBeNull();
    const interviewed = people({ verdeler: [5, 5, 5, 5], ontvanger: [5, 5, 5, 4] });
    expect(groupsFor('openbaar', wijkbudget(), interviewed).crossing).toBeNull();
  });

  it('show all perspectives within wijken where those are large, or have nobody', () => {
    const interviewed = people({ verdeler: [5, 5, 5, 5], ontvanger: [6, 0, 6, 6] });
    expect(cellSizes(groupsFor('openbaar', wijkbudget(), interviewed))).toEqual([
      [0, 0, 0, 0],
      [5, 5, 5, 5],
      [6, 0, 6, 6],
      [0, 0, 0, 0],
      [0, 0, 0, 0],
    ]);
  });

  it('never show procesbegeleiders within a wijk, but as part of their coarse group', () => {
    const six = [6, 6, 6, 6];
    const alone = people({ verdeler: six, procesbegeleider: six });
    expect(groupsFor('openbaar', wijkbudget(), alone).crossing).toBeNull();
    const { crossing } = groupsFor('openbaar', wijkbudget(), [...alone, ...people({ gemeente: six })]);
    expect(crossing?.perspectives.map(({ label }) => label)).toEqual(['professionals', 'bewoners']);
    expect(crossing?.cells[0]?.map((group) => group?.members.length)).toEqual([12, 12, 12, 12]);
  });

  it('show coarse groups within wijken where perspectives are too small', () => {
    const four = [4, 4, 4, 4];
    const interviewed = people({
      gemeente: four,
      verdeler: four,
      ontvanger: four,
      afgewezen: four,
      procesbegeleider: four,
    });
    expect(cellSizes(groupsFor('openbaar', wijkbudget(), interviewed))).toEqual([
      [8, 8, 8, 8],
      [12, 12, 12, 12],
    ]);
  });

  it('are refused when fewer people were interviewed than one group needs', () => {
    expect(() => groupsFor('openbaar', wijkbudget(), people({ verdeler: [2, 0, 0, 0] }))).toThrow(
      new UserError(
        'Een openbare versie vraagt minstens 3 respondenten; dit project heeft er 2. Kies --internal.',
      ),
    );
  });

  it('hold everybody once, in every order', () => {
    fc.assert(
      fc.property(someInterviewed, (interviewed) => {
        fc.pre(interviewed.length === 0 || interviewed.length >= 3);
        const { byPerspective, byWijk } = groupsFor('openbaar', wijkbudget(), interviewed);
        for (const groups of [byPerspective, byWijk]) {
          expect(idsOf(groups.flatMap(({ members }) => members))).toEqual(idsOf(interviewed));
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe('the people whom nothing tells apart', () => {
  it.each([3, 4, 5])('are %d or more, in every report and export', (threshold) => {
    fc.assert(
      fc.property(someInterviewed, (interviewed) => {
        fc.pre(interviewed.length >= threshold + 2);
        const project = wijkbudget(threshold);
        const smallest = (groups: Grouping): number =>
          Math.min(...lookalikesIn(groups).map(({ members }) => members.length));
        expect(smallest(groupsFor('openbaar', project, interviewed))).toBeGreaterThanOrEqual(threshold);
        expect(smallest(groupsFor('openbaar', project, interviewed, 'bijlage'))).toBeGreaterThanOrEqual(
          threshold,
        );
        expect(smallest(groupsFor('openbaar', project, interviewed, 'export'))).toBeGreaterThanOrEqual(
          threshold + 2,
        );
      }),
      { numRuns: 150 },
    );
  });

  it('stand together in appendices and exports too, so that those cut no group of the report', () => {
    fc.assert(
      fc.property(someInterviewed, (interviewed) => {
        fc.pre(interviewed.length >= 5);
        const report = lookalikesIn(groupsFor('openbaar', wijkbudget(), interviewed));
        for (const place of ['bijlage', 'export'] as const) {
          const { byPerspective, byWijk } = groupsFor('openbaar', wijkbudget(), interviewed, place);
          for (const { members } of [...byPerspective, ...byWijk]) {
            const inside = new Set(members);
            expect(report.filter((part) => isCut(part.members, inside))).toEqual([]);
          }
        }
      }),
      { numRuns: 100 },
    );
  });

  it('are at least five in each wijk of an appendix', () => {
    fc.assert(
      fc.property(someInterviewed, (interviewed) => {
        fc.pre(interviewed.length >= 5);
        const { byWijk } = groupsFor('openbaar', wijkbudget(), interviewed, 'bijlage');
        const filled = byWijk.map(({ members }) => members.length).filter((size) => size > 0);
        expect(Math.min(...filled)).toBeGreaterThanOrEqual(5);
      }),
      { numRuns: 100 },
    );
  });
});

function isCut(members: readonly Respondent[], by: ReadonlySet<Respondent>): boolean {
  return members.some((person) => by.has(person)) && !members.every((person) => by.has(person));
}

function idsOf(members: readonly Respondent[]): string[] {
  return members.map(({ id }) => id).sort();
}
