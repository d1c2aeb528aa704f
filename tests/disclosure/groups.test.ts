import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupsFor } from '../../src/disclosure/index.js';
import { follows, solve } from '../../src/disclosure/linear-system.js';
import { UserError } from '../../src/model/errors.js';
import type { Group, Grouping } from '../../src/model/planned.js';
import type { Respondent } from '../../src/model/respondent.js';
import { people, someInterviewed, WIJKEN, wijkbudget } from '../support/interviewed.js';

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
    expect(Object.values(sizes(byWijk))).toEqual([6, 6, 7, 6]);
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

  it('put perspectives of two coarse groups together only when a coarse group is too small itself', () => {
    const interviewed = people({ gemeente: [1, 1, 0, 0], verdeler: [3, 3, 3, 3], afgewezen: [2, 2, 2, 2] });
    const { byPerspective } = groupsFor('openbaar', wijkbudget(), interviewed);
    expect(byPerspective.find(({ id }) => id === 'gemeente+afgewezen')?.members).toHaveLength(10);
  });

  it('put a small wijk together with the smallest other', () => {
    const interviewed = people({ verdeler: [3, 2, 1, 4], ontvanger: [3, 3, 1, 4] });
    expect(sizes(groupsFor('openbaar', wijkbudget(), interviewed).byWijk)).toEqual({
      spoorwijk: 6,
      'moerwijk en nieuw-waldeck': 7,
      zeeheldenkwartier: 8,
    });
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

  it('leave perspectives within wijken out when they can fill little of a table', () => {
    expect(groupsFor('openbaar', wijkbudget(), DEMO).crossing).toBeNull();
  });

  it('show perspectives within wijken where those are large, and keep back a second one beside a small one', () => {
    const interviewed = people({ verdeler: [4, 4, 4, 4], ontvanger: [5, 5, 5, 2], afgewezen: [6, 6, 6, 6] });
    expect(cellSizes(groupsFor('openbaar', wijkbudget(), interviewed))).toEqual([
      [null, null, null, null],
      [null, 4, 4, null],
      [null, 5, 5, null],
      [6, 6, 6, 6],
      [null, null, null, null],
    ]);
  });

  it('never show procesbegeleiders within a wijk, not even as what the others leave over', () => {
    const four = [4, 4, 4, 4];
    const interviewed = people({
      gemeente: four,
      verdeler: four,
      ontvanger: four,
      afgewezen: four,
      procesbegeleider: four,
    });
    const { crossing } = groupsFor('openbaar', wijkbudget(), interviewed);
    expect(crossing?.perspectives[4]?.id).toBe('procesbegeleider');
    expect(crossing?.cells[4]).toEqual([null, null, null, null]);
    const keptBack = WIJKEN.map((_, wijk) => crossing?.cells.filter((row) => row[wijk] === null).length);
    for (const count of keptBack) expect(count).toBeGreaterThan(1);
  });

  it('show coarse groups within wijken where perspectives are too small', () => {
    const interviewed = people({
      gemeente: [2, 2, 2, 2],
      verdeler: [2, 2, 2, 2],
      ontvanger: [2, 2, 2, 2],
      afgewezen: [2, 2, 2, 2],
      procesbegeleider: [2, 2, 2, 2],
    });
    const groups = groupsFor('openbaar', wijkbudget(), interviewed);
    expect(groups.crossing?.perspectives.map(({ label }) => label)).toEqual(['professionals', 'bewoners']);
    expect(cellSizes(groups)).toEqual([
      [4, 4, 4, 4],
      [6, 6, 6, 6],
    ]);
  });

  it('are refused when fewer people were interviewed than one group needs', () => {
    expect(() => groupsFor('openbaar', wijkbudget(), people({ verdeler: [2, 0, 0, 0] }))).toThrow(
      new UserError(
        'Een openbare versie vraagt minstens 3 geïnterviewden; dit project heeft er 2. Kies --internal.',
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

/**
 * The attack that disclosure control must withstand: whoever reads a public report knows how many people of each shown
 * group mention a code or give an oordeel, and how many people were interviewed. The unknowns are the counts of each
 * perspective within each wijk. Nothing about fewer people than the threshold may follow.
 */
describe('from everything that a public version prints', () => {
  it.each([3, 4, 5])('no count of fewer than %d people follows, whatever sums are made', (threshold) => {
    fc.assert(
      fc.property(someInterviewed, (interviewed) => {
        fc.pre(interviewed.length >= threshold);
        const project = wijkbudget(threshold);
        const printed = [
          ...shownIn(groupsFor('openbaar', project, interviewed)),
          ...shownIn(groupsFor('openbaar', project, interviewed, 'bijlage')),
        ];
        expect(singledOut(interviewed, printed, threshold)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('no appendix group of fewer than the greater threshold follows from the appendix', () => {
    fc.assert(
      fc.property(someInterviewed, (interviewed) => {
        fc.pre(interviewed.length >= 5);
        const printed = shownIn(groupsFor('openbaar', wijkbudget(3), interviewed, 'bijlage'));
        expect(singledOut(interviewed, printed, 5)).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it('a count does follow from an internal version, so that the attack is a real one', () => {
    const internal = shownIn(groupsFor('intern', wijkbudget(), DEMO));
    expect(singledOut(DEMO, internal, 3).length).toBeGreaterThan(10);
  });
});

function shownIn({ everyone, byPerspective, byWijk, crossing }: Grouping): (readonly Respondent[])[] {
  return [
    everyone,
    ...byPerspective,
    ...byWijk,
    ...(crossing === null ? [] : [...crossing.perspectives, ...crossing.wijken, ...crossing.cells.flat()]),
  ].flatMap((group) => (group === null ? [] : [group.members]));
}

/** Perspectives within wijken, and several of them, of fewer people than the threshold whose count follows. */
function singledOut(
  interviewed: readonly Respondent[],
  printed: readonly (readonly Respondent[])[],
  threshold: number,
): string[] {
  const cellOf = ({ perspective, wijk }: Respondent): string => `${perspective} in ${wijk}`;
  const cells = [...new Set(interviewed.map(cellOf))];
  const size = (cell: string): number => interviewed.filter((person) => cellOf(person) === cell).length;
  const rows = printed.map((members) => {
    const inside = new Set(members.map(cellOf));
    return cells.map((cell) => (inside.has(cell) ? 1 : 0));
  });
  const solved = solve(rows);
  return unionsBelow(
    threshold,
    cells.map((cell) => ({ cell, people: size(cell) })),
  )
    .filter((union) =>
      follows(
        cells.map((cell) => (union.includes(cell) ? 1 : 0)),
        solved,
      ),
    )
    .map((union) => union.join(' + '));
}

interface SizedCell {
  readonly cell: string;
  readonly people: number;
}

/** Every choice of cells that together have fewer people than this, except none. */
function unionsBelow(threshold: number, cells: readonly SizedCell[]): string[][] {
  const unions = (from: number, room: number): string[][] =>
    cells
      .slice(from)
      .flatMap(({ cell, people: size }, index) =>
        size >= room ? [] : [[cell], ...unions(from + index + 1, room - size).map((more) => [cell, ...more])],
      );
  return unions(0, threshold);
}

function idsOf(members: readonly Respondent[]): string[] {
  return members.map(({ id }) => id).sort();
}
