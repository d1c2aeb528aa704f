import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare } from '../../src/analysis/comparison.js';
import { mentionsOf } from '../../src/analysis/mentions.js';
import { groupsFor } from '../../src/disclosure/index.js';
import type { CrossTable, Matrix } from '../../src/model/matrix.js';
import type { Grouping } from '../../src/model/planned.js';
import type { Respondent } from '../../src/model/respondent.js';
import { readProject } from '../../src/project/project-file.js';
import { codebook } from '../support/codes.js';
import { person } from '../support/people.js';
import { PROJECT } from '../support/project.js';
import { said } from '../support/said.js';

// Perspectives verdeler and afgewezen, wijken noord and zuid.
const HERE = readProject(Buffer.from(PROJECT));
const BOOK = codebook({ BES: ['eerlijk', 'stem'], OPB: ['groen'] });
const PEOPLE = [
  person('R01', 'verdeler', 'noord'),
  person('R02', 'verdeler', 'noord'),
  person('R03', 'afgewezen', 'noord'),
  person('R04', 'afgewezen', 'zuid'),
];

/** The cells of a table as "mentions/interviewed". */
function cells(table: CrossTable | null | undefined): string[][] {
  return (table?.cells ?? []).map((row) =>
    row.map((cell) => (cell === null ? 'kept back' : `${cell.mentions}/${cell.interviewed}`)),
  );
}

const all = (people: readonly Respondent[]): Grouping => groupsFor('intern', HERE, people);

describe('a comparison', () => {
  const codings = [
    ...Array.from({ length: 10 }, (_, index) => said('R01', 'eerlijk', { start: index * 100 })),
    said('R01', 'stem'),
    said('R03', 'eerlijk'),
    said('R04', 'stem'),
    said('R04', 'stem', { status: 'bevestigd', start: 50 }),
    said('R05', 'stem'),
    said('R02', 'vervallen'),
  ];
  const { interviewed, perspectives, wijken, interviewedByBoth, themes } = compare(
    all(PEOPLE),
    BOOK,
    mentionsOf(codings, BOOK),
  );
  const [bes, opb] = themes;

  it('says how many people were interviewed where', () => {
    expect(interviewed).toBe(4);
    expect(perspectives.map(({ id, interviewed: people }) => [id, people])).toEqual([
      ['verdeler', 2],
      ['afgewezen', 2],
    ]);
    expect(wijken.map(({ id, interviewed: people }) => [id, people])).toEqual([
      ['noord', 3],
      ['zuid', 1],
    ]);
    expect(cells(interviewedByBoth)).toEqual([
      ['2/2', '0/0'],
      ['1/1', '1/1'],
    ]);
  });

  it('counts the people who mention a theme once, and only those who were interviewed', () => {
    expect(themes.map(({ theme, mentionedBy }) => [theme.id, mentionedBy])).toEqual([
      ['BES', 3],
      ['OPB', 0],
    ]);
  });

  it('sets codes against perspectives and against wijken', () => {
    expect(bes?.codesByPerspective.title).toBe('Thema BES, naar perspectief');
    expect(bes?.codesByPerspective.rows.map(({ id }) => id)).toEqual(['eerlijk', 'stem']);
    expect(bes?.codesByPerspective.columns.map(({ id, interviewed }) => [id, interviewed])).toEqual([
      ['verdeler', 2],
      ['afgewezen', 2],
    ]);
    expect(bes?.codesByPerspective.mentions).toEqual([
      [1, 1],
      [1, 1],
    ]);
    expect(bes?.codesByWijk.title).toBe('Thema BES, naar wijk');
    expect(bes?.codesByWijk.columns.map(({ id, interviewed }) => [id, interviewed])).toEqual([
      ['noord', 3],
      ['zuid', 1],
    ]);
    expect(bes?.codesByWijk.mentions).toEqual([
      [2, 0],
      [1, 1],
    ]);
  });

  it('sets perspectives against wijken, for the theme and for each of its codes', () => {
    expect(bes?.perspectiveByWijk?.subject).toEqual({ id: 'BES', label: 'Thema BES' });
    expect(cells(bes?.perspectiveByWijk)).toEqual([
      ['1/2', '0/0'],
      ['1/1', '1/1'],
    ]);
    expect(bes?.codes.map((table) => [table.subject.id, cells(table)])).toEqual([
      [
        'eerlijk',
        [
          ['1/2', '0/0'],
          ['1/1', '0/1'],
        ],
      ],
      [
        'stem',
        [
          ['1/2', '0/0'],
          ['0/1', '1/1'],
        ],
      ],
    ]);
  });

  it('keeps a theme that nobody mentions', () => {
    expect(opb?.codesByPerspective.mentions).toEqual([[0, 0]]);
    expect(cells(opb?.perspectiveByWijk)).toEqual([
      ['0/2', '0/0'],
      ['0/1', '0/1'],
    ]);
  });

  it('of some codes still counts whole themes, and leaves out themes without any of them', () => {
    const { themes: few } = compare(all(PEOPLE), BOOK, mentionsOf(codings, BOOK), (code) => code === 'stem');
    expect(few.map(({ theme, mentionedBy }) => [theme.id, mentionedBy])).toEqual([['BES', 3]]);
    expect(few[0]?.codesByPerspective.mentions).toEqual([[1, 1]]);
    expect(few[0]?.codes.map(({ subject }) => subject.id)).toEqual(['stem']);
  });

  it('of nobody has every table, with zeros', () => {
    const { interviewedByBoth: nobody, themes: empty } = compare(all([]), BOOK, mentionsOf(codings, BOOK));
    expect(cells(nobody)).toEqual([
      ['0/0', '0/0'],
      ['0/0', '0/0'],
    ]);
    expect(empty.map(({ mentionedBy }) => mentionedBy)).toEqual([0, 0]);
  });
});

describe('a comparison for other eyes', () => {
  it('has no table of perspectives within wijken when its groups do not show them', () => {
    const groups = { ...all(PEOPLE), crossing: null };
    const { interviewedByBoth, themes } = compare(groups, BOOK, mentionsOf([said('R01', 'stem')], BOOK));
    expect(interviewedByBoth).toBeNull();
    expect(themes.map(({ perspectiveByWijk, codes }) => [perspectiveByWijk, codes])).toEqual([
      [null, []],
      [null, []],
    ]);
  });
});

describe('the tables of any comparison', () => {
  const someone = fc.record({
    perspective: fc.constantFrom('verdeler', 'afgewezen'),
    wijk: fc.constantFrom('noord', 'zuid'),
    codes: fc.subarray(['eerlijk', 'stem', 'groen']),
  });
  const total = ({ mentions }: Matrix): number[] => mentions.map((row) => row.reduce((a, b) => a + b, 0));
  const crossTotal = (table: CrossTable | null): number =>
    (table?.cells ?? []).flat().reduce((sum, cell) => sum + (cell?.mentions ?? 0), 0);

  it('add up to the same people, and never to more than were interviewed', () => {
    fc.assert(
      fc.property(fc.array(someone, { maxLength: 12 }), (group) => {
        const people = group.map(({ perspective, wijk }, index) => person(`R${index}`, perspective, wijk));
        const codings = group.flatMap(({ codes }, index) => codes.map((code) => said(`R${index}`, code)));
        for (const theme of compare(all(people), BOOK, mentionsOf(codings, BOOK)).themes) {
          expect(total(theme.codesByPerspective)).toEqual(total(theme.codesByWijk));
          expect(theme.codes.map(crossTotal)).toEqual(total(theme.codesByWijk));
          expect(crossTotal(theme.perspectiveByWijk)).toBe(theme.mentionedBy);
          for (const cell of theme.codes.flatMap(({ cells }) => cells.flat())) {
            expect(cell?.mentions).toBeLessThanOrEqual(cell?.interviewed ?? 0);
          }
        }
      }),
      { numRuns: 100 },
    );
  });
});
