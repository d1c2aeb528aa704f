import { describe, expect, it } from 'vitest';
import { conclusions } from '../../../src/report/chapters/conclusions.js';
import { introduction } from '../../../src/report/chapters/introduction.js';
import { summary } from '../../../src/report/chapters/summary.js';
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
    expect(prose).toContain(
      'Hoe verliep het? Respondenten noemen in dit verband vooral ‘stemmen’ (3 van de 8) en ‘jury’ (1 van de 8).',
    );
    expect(prose).toContain(
      'Het grootste verschil tussen groepen zit bij ‘stemmen’: 3 van de 4 verdelers noemen het, tegenover 0 van de 4 anderen.',
    );
    expect(prose).toContain('Wat leverde het op? Over deze vraag is in de gesprekken nog niets gecodeerd.');
    expect(prose).toContain(
      'Basis: 8 gesprekken en 4 coderingen, waarvan nog geen enkele door een onderzoeker beoordeeld.',
    );
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
    const [all, most] = ['(?:alle 7)', '(?:6 van de 7)'].map((count) =>
      sentences.filter((text) => new RegExp(count).test(text)),
    );
    expect([all?.length, most?.length]).toEqual([6, 6]);
    for (const text of all ?? []) expect(text).not.toMatch(/grotendeels|overwegend|meerderheid|vrijwel/i);
    for (const text of most ?? []) expect(text).not.toMatch(/eensgezind|uitzondering/i);
  });

  it('has a place for the answer to each question', () => {
    const places = summary(content).flatMap((block) => (block.kind === 'place' ? block.id : []));
    expect(places).toEqual(['samenvatting-V1', 'samenvatting-V2']);
  });
});

describe('the conclusions', () => {
  it('leave the conclusion to the researcher and list what it can rest on', () => {
    const blocks = conclusions(content);
    expect(blocks.flatMap((block) => (block.kind === 'place' ? block.id : []))).toEqual([
      'conclusie-V1',
      'conclusie-V2',
      'lessen',
    ]);
    expect(blocks.flatMap((block) => (block.kind === 'list' ? block.items : []))).toEqual([
      {
        text: 'stemmen: genoemd door 3 van de 8 (verdelers 3 van 4); oordelen: 3 positief.',
        evidence: CODINGS.slice(0, 3).map(({ id }) => id),
      },
      {
        text: 'jury: genoemd door 1 van de 8 (afgewezen indieners 1 van 4); geen oordelen.',
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
