import { describe, expect, it } from 'vitest';
import {
  groupByPerspective,
  groupByWijk,
  perspectiveByWijk,
  subjectsByGroup,
} from '../../src/analysis/matrices.js';
import type { Perspective } from '../../src/model/project.js';
import { person } from '../support/people.js';

const PERSPECTIVES: readonly Perspective[] = [
  { id: 'gemeente', label: 'Medewerkers', short: 'gemeente', singular: 'medewerker', inText: 'medewerkers' },
  {
    id: 'verdeler',
    label: 'Bewoners die verdeelden',
    short: 'verdelers',
    singular: 'verdeler',
    inText: 'verdelers',
  },
  {
    id: 'begeleider',
    label: 'Procesbegeleiders',
    short: 'begeleiders',
    singular: 'begeleider',
    inText: 'begeleiders',
  },
];
const WIJKEN = [
  { id: 'zuid', label: 'Zuid' },
  { id: 'noord', label: 'Noord' },
  { id: 'west', label: 'West' },
];
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

describe('groups', () => {
  it('stand in the order of project.yaml, also those without anybody', () => {
    expect(
      groupByPerspective(PERSPECTIVES, PEOPLE).map(({ id, label, members }) => [id, label, members.length]),
    ).toEqual([
      ['gemeente', 'gemeente', 1],
      ['verdeler', 'verdelers', 3],
      ['begeleider', 'begeleiders', 0],
    ]);
    expect(groupByWijk(WIJKEN, PEOPLE).map(({ id, label, members }) => [id, label, members.length])).toEqual([
      ['zuid', 'Zuid', 1],
      ['noord', 'Noord', 3],
      ['west', 'West', 0],
    ]);
  });

  it('hold everybody once', () => {
    expect(
      groupByWijk(WIJKEN, PEOPLE)
        .flatMap(({ members }) => members.map(({ id }) => id))
        .sort(),
    ).toEqual(['R01', 'R02', 'R03', 'R04']);
  });
});

describe('a matrix of subjects and groups', () => {
  it('counts people, and keeps empty rows and columns', () => {
    expect(subjectsByGroup('Thema', SUBJECTS, groupByPerspective(PERSPECTIVES, PEOPLE), MENTIONS)).toEqual({
      title: 'Thema',
      rows: SUBJECTS,
      columns: [
        { id: 'gemeente', label: 'gemeente', interviewed: 1 },
        { id: 'verdeler', label: 'verdelers', interviewed: 3 },
        { id: 'begeleider', label: 'begeleiders', interviewed: 0 },
      ],
      mentions: [
        [1, 2, 0],
        [0, 0, 0],
        [0, 1, 0],
      ],
    });
  });

  it('is full of zeros when nobody was interviewed', () => {
    const { columns, mentions } = subjectsByGroup('Thema', SUBJECTS, groupByWijk(WIJKEN, []), MENTIONS);
    expect(columns.map(({ interviewed }) => interviewed)).toEqual([0, 0, 0]);
    expect(mentions).toEqual([
      [0, 0, 0],
      [0, 0, 0],
      [0, 0, 0],
    ]);
  });
});

describe('a table of perspectives and wijken', () => {
  it('gives every cell its mentions and how many people were interviewed there', () => {
    const table = perspectiveByWijk(
      { id: 'groen', label: 'Groen' },
      groupByPerspective(PERSPECTIVES, PEOPLE),
      groupByWijk(WIJKEN, PEOPLE),
      MENTIONS,
    );
    const cell = (mentions: number, interviewed: number) => ({ mentions, interviewed });
    expect(table).toEqual({
      subject: { id: 'groen', label: 'Groen' },
      perspectives: [
        { id: 'gemeente', label: 'gemeente' },
        { id: 'verdeler', label: 'verdelers' },
        { id: 'begeleider', label: 'begeleiders' },
      ],
      wijken: WIJKEN,
      cells: [
        [cell(0, 0), cell(1, 1), cell(0, 0)],
        [cell(0, 1), cell(2, 2), cell(0, 0)],
        [cell(0, 0), cell(0, 0), cell(0, 0)],
      ],
    });
  });
});
