import { describe, expect, it } from 'vitest';
import { conclusions } from '../../../src/report/chapters/conclusions.js';
import { introduction } from '../../../src/report/chapters/introduction.js';
import { summary } from '../../../src/report/chapters/summary.js';
import { ADVICE_PLACE } from '../../../src/report/written/places.js';
import { aPerspective, aProject } from '../../support/a-project.js';
import { codebook } from '../../support/codes.js';
import { person } from '../../support/people.js';
import { proseOf, reportContent } from '../../support/report-content.js';
import { said } from '../../support/said.js';

const PROJECT = aProject({
  perspectives: [aPerspective('verdeler', 'verdelers'), aPerspective('afgewezen', 'afgewezen indieners')],
  questions: [
    { id: 'V1', text: 'Hoe verliep het?' },
    { id: 'V2', text: 'Wat leverde het op?' },
  ],
});
const PEOPLE = ['verdeler', 'afgewezen'].flatMap((group) =>
  [1, 2, 3, 4].map((number) => person(`${group}-${number}`, group, 'noord')),
);
const BOOK = codebook({ BES: ['stemmen', 'jury'] });
const ASKED = {
  ...BOOK,
  themes: BOOK.themes.map((theme) => ({
    ...theme,
    codes: theme.codes.map((code) => ({ ...code, questions: ['V1'] })),
  })),
};
const CODINGS = [
  ...['verdeler-1', 'verdeler-2', 'verdeler-3'].map((id) => said(id, 'stemmen', { oordeel: 'positief' })),
  said('afgewezen-1', 'jury'),
];
const content = reportContent(PROJECT, ASKED, PEOPLE, CODINGS);

describe('the summary', () => {
  it('says per question what comes up most and where groups differ', () => {
    const prose = proseOf(summary(content));
    expect(prose).toContain('Hoe verliep het? Het vaakst gaat het over ‘stemmen’ (3).');
    expect(prose).toContain(
      'De groepen verschillen het meest als het gaat over ‘stemmen’: 3 van de 4 verdelers hebben het daarover, tegenover geen van de 4 anderen.',
    );
    expect(prose).toContain('Wat leverde het op? Over deze vraag is nog niets gecodeerd.');
    expect(prose).toContain('Basis: 8 gesprekken en 4 bevestigde coderingen.');
  });

  it('lists the advice that the researcher wrote with the lessons, by whom it is for, and asks for it otherwise', () => {
    const project = { ...PROJECT, questions: [{ id: 'V1', text: 'Welke lessen volgen hieruit?' }] };
    const withText = (text: string) =>
      summary(
        reportContent(project, ASKED, PEOPLE, CODINGS, {
          summaries: [{ subject: { kind: 'vraag', id: 'V1' }, group: null, text }],
        }),
      );
    const blocks = withText(
      'Houd vast wat werkte: begin vroeg.\nGemeente: begin eerder.\nWie kiest: geef een reden.',
    );
    const list = blocks.find(({ kind }) => kind === 'list');
    expect(list?.kind === 'list' && list.items.map(({ text }) => text)).toEqual([
      'Gemeente: begin eerder.',
      'Wie kiest: geef een reden.',
    ]);
    const asks = (some: typeof blocks) =>
      some.some((block) => block.kind === 'place' && block.id === ADVICE_PLACE);
    expect(asks(blocks)).toBe(false);
    expect(asks(withText('Houd vast wat werkte. Zo zei iedereen het: goed.'))).toBe(true);
  });

  it('calls oordelen unanimous when they are, and only then, however many questions there are', () => {
    const people = Array.from({ length: 7 }, (_, at) => person(`v${at}`, 'verdeler', 'noord'));
    const ids = Array.from({ length: 12 }, (_, at) => `code${at}`);
    const book = codebook({ BES: ids });
    const asked = {
      ...book,
      themes: book.themes.map((theme) => ({
        ...theme,
        codes: theme.codes.map((code) => ({ ...code, questions: [code.id] })),
      })),
    };
    const project = aProject({
      perspectives: [aPerspective('verdeler', 'verdelers')],
      questions: ids.map((id) => ({ id, text: `Vraag ${id}?` })),
    });
    // Of every second code one of the seven thinks otherwise.
    const codings = ids.flatMap((id, at) =>
      people.map((one, place) =>
        said(one.id, id, { oordeel: at % 2 === 1 && place === 0 ? 'positief' : 'negatief' }),
      ),
    );
    const sentences = summary(reportContent(project, asked, people, codings)).flatMap((block) =>
      block.kind === 'paragraph' ? block.sentences.map(({ text }) => text) : [],
    );
    const [all, most] = ['(?:alle 7)', '(?:6 negatief en 1 positief|1 positief en 6 negatief)'].map((count) =>
      sentences.filter((text) => new RegExp(count).test(text)),
    );
    expect([all?.length, most?.length]).toEqual([6, 6]);
    for (const text of all ?? []) expect(text).not.toMatch(/overwegend|verdeeld|uiteen/i);
    for (const text of most ?? []) expect(text).not.toMatch(/eensgezind|uitzondering/i);
  });

  it('says of each conclusion how broad it is supported, and puts the words of the researcher first', () => {
    expect(proseOf(summary(content))).toContain(
      'Onderbouwing: redelijk (over ‘stemmen’ spreken 3 van de 8, in één van de twee groepen).',
    );
    const summaries = [
      { subject: { kind: 'vraag', id: 'V1' }, group: null, text: 'Het verliep goed.\nMet haken.' },
      { subject: { kind: 'thema', id: 'BES' }, group: null, text: 'Kiezen viel mee.' },
    ] as const;
    expect(proseOf(summary({ ...content, summaries }))).toMatch(
      /Hoe verliep het\? Het verliep goed\. Onderbouwing: .*\n.*\nThema BES\. Kiezen viel mee\. Onderbouwing: /,
    );
  });

  it('answers a question about differences from the comparison, and one about lessons from what people wish', () => {
    const asked = (text: string, label = 'stemmen') => {
      const project = { ...PROJECT, questions: [{ id: 'V1', text }] };
      const labelled = {
        ...ASKED,
        themes: ASKED.themes.map((theme) => ({
          ...theme,
          codes: theme.codes.map((code) => (code.id === 'jury' ? { ...code, label } : code)),
        })),
      };
      return proseOf(summary(reportContent(project, labelled, PEOPLE, CODINGS)));
    };
    expect(asked('Waarin verschillen de groepen?')).toContain(
      'Waarin verschillen de groepen? De groepen verschillen het meest als het gaat over ‘stemmen’:',
    );
    expect(asked('Welke lessen volgen?', 'Wensen voor later')).toContain(
      'Welke lessen volgen? Onderbouwing: beperkt (over ‘wensen voor later’ spreken 1 van de 8',
    );
  });

  it('asks for the main answer and for advice, each with what the counts show', () => {
    const places = summary(content).flatMap((block) => (block.kind === 'place' ? [block] : []));
    expect(places.map(({ id }) => id)).toEqual(['hoofdantwoord', 'lessen']);
    expect(places[0]?.question).toContain(
      'verdelers vaker dan de anderen spreken over ‘stemmen’ (3 van de 4',
    );
  });
});

describe('the conclusions', () => {
  it('leave the conclusion to the researcher and list what it can rest on', () => {
    const blocks = conclusions(content);
    expect(blocks.flatMap((block) => (block.kind === 'place' ? block.id : []))).toEqual([
      'conclusie-V1',
      'conclusie-V2',
    ]);
    const alone = conclusions({ ...content, project: { ...PROJECT, chapters: ['conclusies'] } });
    expect(alone.flatMap((block) => (block.kind === 'place' ? block.id : [])).at(-1)).toBe('lessen');
    expect(blocks.flatMap((block) => (block.kind === 'list' ? block.items : []))).toMatchObject([
      {
        text: 'stemmen (3): 3 positief.',
        evidence: CODINGS.slice(0, 3).map(({ id }) => id),
      },
      {
        text: 'jury (1): geen oordelen.',
        evidence: [CODINGS[3]?.id],
        warning: 'Slechts één respondent.',
      },
    ]);
  });
});

describe('the introduction', () => {
  it('gives the reason of project.yaml, or asks for it', () => {
    expect(introduction(content).some((block) => block.kind === 'place' && block.id === 'aanleiding')).toBe(
      true,
    );
    const told = introduction({ ...content, project: { ...PROJECT, reason: ['De gemeente wil leren.'] } });
    expect(proseOf(told)).toContain('De gemeente wil leren.');
  });

  it('guides through the chapters that are there, and no others', () => {
    const guide = proseOf(
      introduction({ ...content, project: { ...PROJECT, chapters: ['inleiding', 'conclusies'] } }),
    );
    expect(guide).toContain('De conclusies en lessen volgen de onderzoeksvragen.');
    expect(guide).not.toContain('samenvatting');
  });
});
