import { describe, expect, it } from 'vitest';
import { themes } from '../../../src/report/chapters/themes.js';
import { aPerspective, aProject } from '../../support/a-project.js';
import { codebook } from '../../support/codes.js';
import { person } from '../../support/people.js';
import { proseOf, reportContent, sentencesOf } from '../../support/report-content.js';
import { said } from '../../support/said.js';

const GROUPS = { verdeler: 6, ontvanger: 5, afgewezen: 4 };
const PROJECT = aProject({
  wijken: [
    { id: 'noord', label: 'Noord' },
    { id: 'zuid', label: 'Zuid' },
  ],
  perspectives: [
    aPerspective('verdeler', 'verdelers'),
    aPerspective('ontvanger', 'ontvangers'),
    aPerspective('afgewezen', 'afgewezen indieners'),
  ],
});
const PEOPLE = Object.entries(GROUPS).flatMap(([group, size]) =>
  Array.from({ length: size }, (_, index) =>
    person(`${group}-${index}`, group, index % 2 === 0 ? 'noord' : 'zuid'),
  ),
);
const CODES = ['stemmen', 'jury', 'loting'];
const BOOK = codebook({ BES: CODES });

/** So many people of each group mention a code, the first with these oordelen. */
function saidBy(
  code: string,
  counts: Readonly<Record<string, number>>,
  oordeel: 'positief' | 'negatief' | null = null,
) {
  return Object.entries(counts).flatMap(([group, count]) =>
    Array.from({ length: count }, (_, index) =>
      said(`${group}-${index}`, code, { start: CODES.indexOf(code) * 100, oordeel }),
    ),
  );
}

const blocksFor = (...codings: readonly ReturnType<typeof saidBy>[]) =>
  themes(reportContent(PROJECT, BOOK, PEOPLE, codings.flat()));

describe('a theme', () => {
  it('that nobody mentions gets one plain sentence, without a table or a chart', () => {
    const blocks = blocksFor([]).slice(2);
    expect(blocks.map(({ kind }) => kind)).toEqual(['heading', 'paragraph']);
    expect(proseOf(blocks)).toBe('Geen van de respondenten noemt dit thema.');
  });

  it('opens with how many speak of it and what comes up most', () => {
    const prose = proseOf(
      blocksFor(saidBy('stemmen', { verdeler: 5, ontvanger: 3 }), saidBy('jury', { verdeler: 4 })),
    );
    expect(prose).toContain(
      'Over thema BES spreken de meeste respondenten (8 van de 15). Het komt vaker ter sprake bij verdelers (5 van de 6) dan bij afgewezen indieners (0 van de 4). Het vaakst gaat het over ‘stemmen’ (8 van de 15), gevolgd door ‘jury’ (4 van de 15).',
    );
  });

  it('says which group sets itself apart, which one says nothing, and that a single voice is one', () => {
    const blocks = blocksFor(
      saidBy('stemmen', { verdeler: 5, ontvanger: 1 }),
      saidBy('jury', { ontvanger: 1 }),
    );
    const prose = proseOf(blocks);
    expect(prose).toContain(
      'stemmen. De meeste verdelers (5 van de 6) noemen dit, tegenover 1 van de 9 anderen.',
    );
    expect(prose).toContain('Van de 4 afgewezen indieners noemt niemand het.');
    expect(prose).toContain(
      'Eén respondent noemt ‘jury’; omdat dit één stem is, trekken wij er geen conclusie uit.',
    );
    expect(prose).toContain('Niet ter sprake komt ‘loting’.');
    const warned = sentencesOf(blocks).filter(({ warning }) => warning !== undefined);
    expect(warned.map(({ text, warning }) => [text.slice(0, 14), warning])).toEqual([
      ['Eén respondent', 'Slechts één respondent.'],
    ]);
  });

  it('puts opposed oordelen side by side, with a chart of them', () => {
    const blocks = blocksFor(
      saidBy('stemmen', { verdeler: 4 }, 'positief'),
      saidBy('stemmen', { afgewezen: 3 }, 'negatief'),
    );
    expect(proseOf(blocks)).toContain(
      'De oordelen staan tegenover elkaar: bij verdelers is 4 van de 4 oordelen positief, bij afgewezen indieners 3 van de 3 oordelen negatief.',
    );
    expect(blocks.flatMap((block) => (block.kind === 'chart' ? block.caption : []))).toEqual([
      'Thema BES: hoe respondenten de onderwerpen waarderen',
      'Oordelen over stemmen, naar perspectief',
    ]);
  });

  it('carries the codings behind every sentence with a count', () => {
    const blocks = blocksFor(saidBy('stemmen', { verdeler: 5, ontvanger: 3, afgewezen: 1 }));
    const counting = sentencesOf(blocks).filter(({ text }) => /[1-9]\d* van de/.test(text));
    expect(counting.length).toBeGreaterThan(1);
    expect(counting.filter(({ evidence }) => evidence.length === 0)).toEqual([]);
  });
});
