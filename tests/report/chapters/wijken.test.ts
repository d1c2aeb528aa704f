import { describe, expect, it } from 'vitest';
import type { Coding, Oordeel } from '../../../src/model/coding.js';
import type { DisclosedQuotes } from '../../../src/model/disclosed.js';
import type { WijkFacts } from '../../../src/model/wijk-facts.js';
import { type Block, isDotGrid, type StackedBars } from '../../../src/report/blocks.js';
import { wijken } from '../../../src/report/chapters/wijken.js';
import type { ReportContent } from '../../../src/report/content.js';
import { aProject } from '../../support/a-project.js';
import { codebook } from '../../support/codes.js';
import { person } from '../../support/people.js';
import { proseOf, reportContent } from '../../support/report-content.js';
import { said } from '../../support/said.js';

const BOTH = [
  { id: 'noord', label: 'Noord' },
  { id: 'zuid', label: 'Zuid' },
];
const PEOPLE = ['noord', 'zuid'].flatMap((wijk) =>
  [1, 2, 3, 4].map((number) => person(`${wijk}${number}`, 'verdeler', wijk)),
);

function facts(wijk: string, more: Partial<WijkFacts> = {}): WijkFacts {
  return {
    wijk,
    ideas: 20,
    selected: 9,
    voted: null,
    funded: 4,
    euros: 50_000,
    decision: 'stickers op een avond',
    facilitator: true,
    ...more,
  };
}

const SILENT = [
  [
    'Waarover men het eens is',
    'Geen onderwerp waarover minstens drie mensen, en driekwart van wie oordeelt, hetzelfde vinden.',
  ],
  ['Wat verdeelt', 'Geen onderwerp waarover minstens twee mensen positief en minstens twee negatief zijn.'],
];

function barsIn(blocks: readonly Block[]): StackedBars[] {
  return blocks.flatMap((block) => (block.kind === 'chart' && !isDotGrid(block.chart) ? [block.chart] : []));
}

function portraitOf(wijk: string, blocks: readonly Block[]): string[][] {
  const found = blocks.find((block) => block.kind === 'table' && block.caption === `Portret van ${wijk}`);
  return found?.kind === 'table' ? found.table.rows.map((row) => row.map(({ text }) => text)) : [];
}

function blocksWith(codings: readonly Coding[], more: Partial<ReportContent> = {}): Block[] {
  const project = aProject({ wijken: BOTH });
  return wijken(reportContent(project, codebook({ T: ['bereik', 'keuze'] }), PEOPLE, codings, more));
}

function blocksFor(wijkFacts: readonly WijkFacts[], mentioning: readonly string[] = [], all = BOTH) {
  const codings = mentioning.map((id) => said(id, 'bereik'));
  const here = PEOPLE.filter(({ wijk }) => all.some(({ id }) => id === wijk));
  const project = aProject({ wijken: all });
  return wijken(reportContent(project, codebook({ T: ['bereik'] }), here, codings, { wijkFacts }));
}

describe('the chapter on the wijken', () => {
  it('adds up what is known of all wijken, and says where an idea had the most chance', () => {
    const prose = proseOf(
      blocksFor([facts('noord'), facts('zuid', { ideas: 40, funded: 4, facilitator: false })]),
    );
    expect(prose).toContain(
      'In de twee wijken samen zijn 60 ideeën ingediend, waarvan er 8 geld kregen (in totaal €\u00A0100.000). ' +
        'De kans op budget was het grootst in Noord (4 van de 20 ideeën) en het kleinst in Zuid (4 van de 40 ideeën). ' +
        'In één van de twee wijken was er een procesbegeleider.',
    );
  });

  it('leaves out what is not known', () => {
    const blocks = blocksFor([
      facts('noord', { selected: null, euros: null, decision: '', facilitator: null }),
    ]);
    expect(portraitOf('Noord', blocks)).toEqual([
      ['Hoe het ging', '20 ideeën ingediend, 4 toegekend.'],
      ...SILENT,
    ]);
    const [bars] = barsIn(blocks);
    expect(bars?.series.map(({ name, values }) => [name, values])).toEqual([
      ['kreeg budget', [4]],
      ['kreeg geen budget', [16]],
    ]);
  });

  it('says a step that no idea fell off after once', () => {
    const line = (more: Partial<WijkFacts>) =>
      portraitOf(
        'Noord',
        blocksFor([facts('noord', { euros: null, decision: '', facilitator: null, ...more })]),
      )[0]?.[1];
    expect(line({ selected: 9, voted: 9 })).toBe('20 ideeën ingediend, 9 in stemming gebracht, 4 toegekend.');
    expect(line({ selected: 20, voted: 20 })).toBe(
      '20 ideeën ingediend, alle in stemming gebracht, 4 toegekend.',
    );
  });

  it('shows the way of all ideas in one figure, cut where they fell off', () => {
    const blocks = blocksFor([
      facts('noord', { voted: 6 }),
      facts('zuid', { ideas: 40, selected: 12, voted: 10, funded: 5 }),
    ]);
    const figures = blocks.flatMap((block) => (block.kind === 'chart' ? [block] : []));
    expect(figures).toHaveLength(1);
    expect(figures[0]).toMatchObject({
      caption: 'Van idee tot toekenning, per wijk',
      alt: 'Liggende staven met alle ideeën per wijk, verdeeld naar hoever ze kwamen. Noord: 20 ideeën, 6 in stemming en 4 met budget. Zuid: 40 ideeën, 10 in stemming en 5 met budget.',
      source: 'Bron: cijfers van het wijkbudget.',
      chart: { categories: ['Noord (20 ideeën)', 'Zuid (40 ideeën)'] },
    });
    expect(barsIn(blocks)[0]?.series.map(({ values }) => values)).toEqual([
      [4, 5],
      [2, 5],
      [14, 30],
    ]);
  });

  it('says of which wijk the figure has no bar', () => {
    const blocks = blocksFor([facts('noord'), facts('zuid', { ideas: null })]);
    expect(blocks.find((block) => block.kind === 'chart')).toMatchObject({
      source: 'Bron: cijfers van het wijkbudget; van Zuid zijn ze niet bekend.',
    });
  });

  it('tells what people of a wijk agree on and what divides them, with the perspectives within it', () => {
    const judged = (id: string, code: string, oordeel: Oordeel) => said(id, code, { oordeel });
    const blocks = blocksWith([
      ...['noord1', 'noord2', 'noord3'].map((id) => judged(id, 'bereik', 'positief')),
      ...['noord1', 'noord2'].map((id) => judged(id, 'keuze', 'positief')),
      ...['noord3', 'noord4'].map((id) => judged(id, 'keuze', 'negatief')),
      ...['zuid1', 'zuid2'].map((id) => judged(id, 'bereik', 'positief')),
    ]);
    expect(portraitOf('Noord', blocks).slice(0, 2)).toEqual([
      ['Waarover men het eens is', 'Alle 3 mensen die oordelen over ‘bereik’, zijn positief (verdelers 3).'],
      [
        'Wat verdeelt',
        'Over ‘keuze’ oordelen 4 mensen verschillend: 2 positief (verdelers 2 van de 4) en 2 negatief (verdelers 2 van de 4).',
      ],
    ]);
    expect(portraitOf('Zuid', blocks).slice(0, 2)).toEqual(SILENT);
  });

  it('has the summary of a wijk as its lesson, a short first line of it as its heading, and asks for none then', () => {
    const of = (text: string) =>
      blocksWith([], { summaries: [{ subject: { kind: 'wijk', id: 'noord' }, group: null, text }] });
    const blocks = of('Veel nieuwe gezichten.\nBeloof geen datum.\nBel terug.');
    expect(blocks[1]).toMatchObject({ kind: 'heading', text: 'Noord: Veel nieuwe gezichten' });
    expect(portraitOf('Noord', blocks)).toEqual([...SILENT, ['Les', 'Beloof geen datum. Bel terug.']]);
    expect(blocks.flatMap((block) => (block.kind === 'place' ? [block.id] : []))).toEqual(['wijk-zuid']);
    expect(portraitOf('Noord', of('Beloof geen datum.'))).toEqual([...SILENT, ['Les', 'Beloof geen datum.']]);
  });

  it('lets one person of the wijk speak', () => {
    const voice = { text: 'Het was druk.', source: 'verdeler', status: 'voorstel', coding: null } as const;
    const voices = new Map([['noord', [voice]]]) as unknown as DisclosedQuotes;
    expect(portraitOf('Noord', blocksWith([], { voices }))).toEqual([
      ...SILENT,
      ['Een stem', '„Het was druk.” — verdeler, nog niet beoordeeld'],
    ]);
  });

  it('says what the people of a wijk mention more often than those of the others', () => {
    const blocks = blocksFor([], ['noord1', 'noord2', 'noord3']);
    const apart = (wijk: string) =>
      portraitOf(wijk, blocks).find(([head]) => head === 'Anders dan elders')?.[1];
    expect(apart('Noord')).toBe(
      'In Noord gaat het vaker dan in de andere wijken over ‘bereik’ (3 van de 4 tegenover 0 van de 4).',
    );
    expect(apart('Zuid')).toBe(
      'Minder vaak dan elders gaat het hier over ‘bereik’ (0 van de 4 tegenover 3 van de 4).',
    );
  });

  it('compares nothing when there is one wijk, or when nothing was coded', () => {
    expect(proseOf(blocksFor([], ['noord1'], BOTH.slice(0, 1)))).toBe('');
    expect(proseOf(blocksFor([]))).toBe('');
    expect(blocksFor([], [], BOTH.slice(0, 1))[0]).toMatchObject({ text: 'Het wijkbudget in Noord' });
  });
});
