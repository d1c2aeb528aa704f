import { describe, expect, it } from 'vitest';
import { countsIn, groupsOfCrossing } from '../../src/analysis/counting.js';
import { perspectiveByWijk, subjectsByGroup } from '../../src/analysis/matrices.js';
import type { Group } from '../../src/model/planned.js';
import type { Respondent } from '../../src/model/respondent.js';
import { person } from '../support/people.js';

// Nobody in west, and no procesbegeleider anywhere.
const PEOPLE = [
  person('R01', 'verdeler', 'noord'),
  person('R02', 'verdeler', 'noord'),
  person('R03', 'verdeler', 'zuid'),
  person('R04', 'gemeente', 'noord'),
];
const MENTIONS = new Map([
  ['groen', new Set(['R01', 'R02', 'R04'])],
  ['stem', new Set(['R03', 'R99'])],
]);
const SUBJECTS = [
  { id: 'groen', label: 'Groen' },
  { id: 'nooit', label: 'Nooit genoemd' },
  { id: 'stem', label: 'Stemmen' },
];

const who = (isMember: (person: Respondent) => boolean): readonly Respondent[] => PEOPLE.filter(isMember);
const BY_PERSPECTIVE: readonly Group[] = ['gemeente', 'verdeler', 'begeleider'].map((id) => ({
  id,
  label: id,
  members: who(({ perspective }) => perspective === id),
}));
const BY_WIJK: readonly Group[] = ['zuid', 'noord', 'west'].map((id) => ({
  id,
  label: id,
  members: who(({ wijk }) => wijk === id),
}));

describe('a matrix of subjects and groups', () => {
  it('counts people, and keeps empty rows and columns', () => {
    expect(subjectsByGroup('Thema', SUBJECTS, BY_PERSPECTIVE, countsIn(BY_PERSPECTIVE, MENTIONS))).toEqual({
      title: 'Thema',
      rows: SUBJECTS,
      columns: [
        { id: 'gemeente', label: 'gemeente', interviewed: 1 },
        { id: 'verdeler', label: 'verdeler', interviewed: 3 },
        { id: 'begeleider', label: 'begeleider', interviewed: 0 },
      ],
      mentions: [
        [1, 2, 0],
        [0, 0, 0],
        [0, 1, 0],
      ],
    });
  });

  it('is full of zeros when nobody was interviewed', () => {
    const empty = BY_WIJK.map((wijk) => ({ ...wijk, members: [] }));
    const { columns, mentions } = subjectsByGroup('Thema', SUBJECTS, empty, countsIn(empty, MENTIONS));
    expect(columns.map(({ interviewed }) => interviewed)).toEqual([0, 0, 0]);
    expect(mentions).toEqual([
      [0, 0, 0],
      [0, 0, 0],
      [0, 0, 0],
    ]);
  });
});

describe('a table of perspectives and wijken', () => {
  const cell = (mentions: number, interviewed: number) => ({ mentions, interviewed });
  const groups = BY_PERSPECTIVE.map(({ id, members }) =>
    BY_WIJK.map((wijk) => ({
      id: `${id}@${wijk.id}`,
      label: id,
      members: members.filter((member) => wijk.members.includes(member)),
    })),
  );

  it('gives every cell and every total its mentions and how many people were interviewed there', () => {
    const crossing = { perspectives: BY_PERSPECTIVE, wijken: BY_WIJK, cells: groups };
    expect(
      perspectiveByWijk(
        { id: 'groen', label: 'Groen' },
        crossing,
        countsIn(groupsOfCrossing(crossing), MENTIONS),
      ),
    ).toEqual({
      subject: { id: 'groen', label: 'Groen' },
      perspectives: BY_PERSPECTIVE.map(({ id, label }) => ({ id, label })),
      wijken: BY_WIJK.map(({ id, label }) => ({ id, label })),
      cells: [
        [cell(0, 0), cell(1, 1), cell(0, 0)],
        [cell(0, 1), cell(2, 2), cell(0, 0)],
        [cell(0, 0), cell(0, 0), cell(0, 0)],
      ],
      ofPerspectives: [cell(1, 1), cell(2, 3), cell(0, 0)],
      ofWijken: [cell(0, 1), cell(3, 3), cell(0, 0)],
      ofAll: cell(3, 4),
    });
  });

  it('counts a group that is kept back in the totals', () => {
    const cells = groups.map((row) => row.map((group) => (group.members.length < 2 ? null : group)));
    const crossing = { perspectives: BY_PERSPECTIVE, wijken: BY_WIJK, cells };
    const table = perspectiveByWijk(
      { id: 'groen', label: 'Groen' },
      crossing,
      countsIn(groupsOfCrossing(crossing), MENTIONS),
    );
    expect(table.cells).toEqual([
      [null, null, null],
      [null, cell(2, 2), null],
      [null, null, null],
    ]);
    expect(table.ofAll).toEqual(cell(3, 4));
  });
});
