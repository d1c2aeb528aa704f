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
      'Over thema BES spreken de meeste respondenten (8 van de 15), vooral verdelers (5 van de 6; van de anderen 3 van de 9); het vaakst gaat het over ‘stemmen’ (8), en daarna over ‘jury’ (4).',
    );
  });

  it('says which group sets itself apart, which one says nothing, and that a single voice is one', () => {
    const blocks = blocksFor(
      saidBy('stemmen', { verdeler: 5, ontvanger: 1 }),
      saidBy('jury', { ontvanger: 1 }),
    );
    const prose = proseOf(blocks);
    expect(prose).toContain(
      'stemmen. Vooral verdelers spreken erover (5 van de 6; van de anderen 1 van de 9); afgewezen indieners (0 van de 4) niet.',
    );
    expect(prose).toContain('Eén respondent spreekt over ‘jury’.');
    expect(prose).toContain('Niemand spreekt over ‘loting’.');
    const warned = sentencesOf(blocks).filter(({ warning }) => warning !== undefined);
    expect(warned.map(({ text, warning }) => [text.slice(0, 14), warning])).toEqual([
      ['Eén respondent', 'Slechts één respondent.'],
    ]);
  });

  it('puts what the researcher says people say before who they are, also of a code that few mention', () => {
    const content = reportContent(
      PROJECT,
      BOOK,
      PEOPLE,
      [...saidBy('stemmen', { verdeler: 5 }), ...saidBy('jury', { ontvanger: 2 })],
      {
        summaries: [
          {
            subject: { kind: 'code', id: 'stemmen' },
            group: null,
            text: 'Stemmen maakte het van iedereen.\nOok van wie verloor.',
          },
          { subject: { kind: 'code', id: 'stemmen' }, group: 'Verdelers', text: 'Zij vonden het spannend.' },
          { subject: { kind: 'code', id: 'jury' }, group: null, text: 'De jury bleef onbekend.' },
        ],
      },
    );
    const prose = proseOf(themes(content));
    expect(prose).toContain(
      'stemmen. Stemmen maakte het van iedereen. Alleen verdelers spreken erover (5 van de 6; van de 9 anderen niemand).\n' +
        'Ook van wie verloor.\nVerdelers. Zij vonden het spannend.\n',
    );
    expect(prose).toContain('jury. De jury bleef onbekend. Enkele respondenten (2 van de 15) spreken');
  });

  it('introduces each quote by who speaks', () => {
    const quotes = reportContent(PROJECT, BOOK, PEOPLE, saidBy('stemmen', { verdeler: 5 }));
    const two = ['verdeler', 'afgewezen indiener'].map((speaker) => ({
      text: `Zo zei een ${speaker} het.`,
      source: `R01, ${speaker}`,
      speaker,
      status: 'bevestigd' as const,
      coding: null,
    }));
    const blocks = themes({
      ...quotes,
      quotes: new Map([['stemmen', two]]) as unknown as typeof quotes.quotes,
    });
    const at = blocks.findIndex(({ kind }) => kind === 'quote');
    expect(proseOf(blocks.slice(at - 1, at))).toMatch(/Een verdeler vertelt:$/);
    expect(proseOf(blocks.slice(at + 1, at + 2))).toBe('Een afgewezen indiener zegt:');
    expect(blocks[at + 2]?.kind).toBe('quote');
  });

  it('puts opposed oordelen side by side, with a chart of how topics are judged', () => {
    const blocks = blocksFor(
      saidBy('stemmen', { verdeler: 4 }, 'positief'),
      saidBy('stemmen', { afgewezen: 3 }, 'negatief'),
    );
    expect(proseOf(blocks)).toContain(
      '; verdelers oordelen overwegend positief (4 van de 4), afgewezen indieners overwegend negatief (3 van de 3).',
    );
    expect(blocks.flatMap((block) => (block.kind === 'chart' ? block.caption : []))).toEqual([
      'Thema BES: hoe respondenten de onderwerpen waarderen',
    ]);
  });

  it('carries the codings behind every sentence with a count', () => {
    const blocks = blocksFor(saidBy('stemmen', { verdeler: 5, ontvanger: 3, afgewezen: 1 }));
    const counting = sentencesOf(blocks).filter(({ text }) => /[1-9]\d* van de/.test(text));
    expect(counting.length).toBeGreaterThan(1);
    expect(counting.filter(({ evidence }) => evidence.length === 0)).toEqual([]);
  });
});
