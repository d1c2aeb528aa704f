import { describe, expect, it } from 'vitest';
import type { Oordeel } from '../../../src/model/coding.js';
import { type ChartBlock, isDotGrid } from '../../../src/report/blocks.js';
import { chartHeight } from '../../../src/report/figures/chart-size.js';
import { chartTable } from '../../../src/report/figures/chart-table.js';
import { dotsWithinWijken } from '../../../src/report/figures/cross-dots.js';
import { dotsOfAll, dotsOfTheme } from '../../../src/report/figures/dot-charts.js';
import { mostDivided, oordelenByTopic, oordelenOf } from '../../../src/report/figures/oordeel-charts.js';
import { aPerspective, aProject } from '../../support/a-project.js';
import { codebook } from '../../support/codes.js';
import { person } from '../../support/people.js';
import { reportContent } from '../../support/report-content.js';
import { said } from '../../support/said.js';

const PROJECT = aProject({
  wijken: [{ id: 'noord', label: 'Noord' }],
  perspectives: [
    aPerspective('verdeler', 'verdelers'),
    aPerspective('ontvanger', 'ontvangers'),
    aPerspective('gemeente', 'gemeente'),
  ],
});
const PEOPLE = ['verdeler', 'ontvanger'].flatMap((group) =>
  [1, 2, 3, 4].map((number) => person(`${group}${number}`, group, 'noord')),
);
const OF = (group: string, count: number) =>
  PEOPLE.filter(({ perspective }) => perspective === group).slice(0, count);

/** So many of each group speak of the code, all with the same oordeel. */
function spoken(code: string, counts: Readonly<Record<string, number>>, oordeel: Oordeel | null = null) {
  return Object.entries(counts).flatMap(([group, count]) =>
    OF(group, count).map(({ id }) => said(id, code, { oordeel })),
  );
}

function contentOf(codes: readonly string[], ...codings: readonly ReturnType<typeof spoken>[]) {
  return reportContent(PROJECT, codebook({ BES: codes }), PEOPLE, codings.flat());
}

function themeOf(content: ReturnType<typeof contentOf>) {
  const [theme] = content.findings;
  if (theme === undefined) throw new Error('no theme');
  return theme;
}

const rowsOf = ({ chart }: ChartBlock) =>
  isDotGrid(chart)
    ? chart.rows.map(({ label, dots }) => [label, ...dots.map(({ mentions }) => mentions)])
    : [];

describe('dots of who speaks of what', () => {
  const content = contentOf(
    ['stemmen', 'jury', 'loting'],
    spoken('stemmen', { verdeler: 1, ontvanger: 1 }),
    spoken('jury', { verdeler: 4 }, 'positief'),
    spoken('jury', { ontvanger: 2 }, 'negatief'),
  );

  it('have a row for each topic that anybody mentions and a column for each group that was heard', () => {
    const [chart] = dotsOfTheme(themeOf(content), content);
    expect(chart && rowsOf(chart)).toEqual([
      ['jury', 4, 2],
      ['stemmen', 1, 1],
    ]);
    expect(chart).toMatchObject({
      alt:
        'Stippen, groter naarmate een groter deel van de groep het onderwerp noemt. ' +
        'jury: verdelers 4 van de 4 (overwegend positief) en ontvangers 2 van de 4. stemmen: verdelers 1 van de 4 en ontvangers 1 van de 4.',
      source: 'Bron: 8 respondenten; bevestigde coderingen.',
    });
  });

  it('say in a working version that nobody decided yet about what they are drawn from', () => {
    const source = (basis: { confirmed: number; open: number }) =>
      dotsOfTheme(themeOf(content), { ...content, state: 'werkversie', basis })[0]?.source;
    expect(source({ confirmed: 0, open: 8 })).toBe(
      'Bron: 8 respondenten; voorstellen die nog niemand beoordeelde.',
    );
    expect(source({ confirmed: 2, open: 6 })).toBe(
      'Bron: 8 respondenten; bevestigde coderingen, en voorstellen die nog niemand beoordeelde.',
    );
  });

  it('stand in a table too, with how a group leans', () => {
    const [chart] = dotsOfTheme(themeOf(content), content);
    expect(chart && chartTable(chart.chart)).toMatchObject({
      head: [['', 'verdelers (n=4)', 'ontvangers (n=4)']],
      rows: [
        [{ text: 'jury' }, { text: '4, positief' }, { text: '2' }],
        [{ text: 'stemmen' }, { text: '1' }, { text: '1' }],
      ],
    });
  });

  it('are not drawn of one topic, which there is nothing to compare with', () => {
    const one = contentOf(['stemmen'], spoken('stemmen', { verdeler: 3 }));
    expect(dotsOfTheme(themeOf(one), one)).toEqual([]);
  });

  it('show the whole comparison on a page, and say how many topics it has no room for', () => {
    const codes = Array.from({ length: 60 }, (_, at) => `code${at}`);
    const many = contentOf(codes, ...codes.map((code, at) => spoken(code, { verdeler: at < 5 ? 4 : 1 })));
    const [chart] = dotsOfAll(many);
    if (chart === undefined) throw new Error('no chart');
    const rows = rowsOf(chart);
    expect(chartHeight(chart.chart)).toBeLessThan(800);
    expect(rows.map(([label]) => label)).toEqual(codes.slice(0, 5));
    expect(chart.source).toContain('weggelaten zijn de 55 onderwerpen die minder dan 2 mensen noemen');
  });
});

describe('dots of perspectives within wijken', () => {
  it('show the topics that set a wijk apart, with so many of so many in each', () => {
    const project = aProject({ ...PROJECT, wijken: ['noord', 'zuid'].map((id) => ({ id, label: id })) });
    const people = ['noord', 'zuid'].flatMap((wijk) =>
      ['verdeler', 'ontvanger'].flatMap((group) =>
        [1, 2, 3].map((number) => person(`${group}-${wijk}-${number}`, group, wijk)),
      ),
    );
    const codings = [
      ...people.map(({ id }) => said(id, 'jury')),
      ...people.filter(({ wijk }) => wijk === 'noord').map(({ id }) => said(id, 'stemmen')),
    ];
    const book = codebook({ BES: ['stemmen', 'jury'] });
    const [chart] = dotsWithinWijken(reportContent(project, book, people, codings));
    if (chart === undefined || !isDotGrid(chart.chart)) throw new Error('no dots');
    expect(
      chart.chart.rows.map(({ under, label, dots }) => [
        under,
        label,
        dots.map(({ mentions, of }) => `${mentions}/${of}`),
      ]),
    ).toEqual([
      ['stemmen', 'noord', ['3/3', '3/3']],
      ['stemmen', 'zuid', ['0/3', '0/3']],
    ]);
    expect(chart.alt).toContain('stemmen: noord 6 van de 6 en zuid 0 van de 6.');
    expect(dotsWithinWijken(reportContent(project, book, people, codings.slice(0, 12)))).toEqual([]);
  });
});

describe('charts of oordelen', () => {
  it('are not drawn of fewer than five oordelen', () => {
    const oordelen = (verdeler: number) => {
      const content = contentOf(
        ['jury'],
        spoken('jury', { verdeler }, 'positief'),
        spoken('jury', { ontvanger: 2 }, 'negatief'),
      );
      const [code] = themeOf(content).codes;
      if (code === undefined) throw new Error('no code');
      return [oordelenByTopic(themeOf(content)), oordelenOf(code, 'perspectief', content.perspectives)].map(
        (charts) => charts.map(({ chart }) => chart.categories),
      );
    };
    expect(oordelen(2)).toEqual([[], []]);
    expect(oordelen(3)).toEqual([[['jury (n=5)']], [['verdelers (n=3)', 'ontvangers (n=2)']]]);
  });

  it('are of the three topics on which people differ most', () => {
    const split = (code: string, verdeler: number, ontvanger: number) => [
      spoken(code, { verdeler }, 'positief'),
      spoken(code, { ontvanger }, 'negatief'),
    ];
    const content = contentOf(
      ['a', 'b', 'c', 'd', 'e'],
      ...split('a', 4, 1),
      ...split('b', 4, 2),
      ...split('c', 2, 3),
      ...split('d', 3, 3),
      ...split('e', 2, 2),
    );
    expect(mostDivided(content.findings).map(({ code }) => code.id)).toEqual(['d', 'b', 'c']);
  });
});
