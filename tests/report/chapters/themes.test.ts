import { describe, expect, it } from 'vitest';
import type { Comparison, ThemeComparison } from '../../../src/model/comparison.js';
import type { Disclosed, DisclosedQuotes } from '../../../src/model/disclosed.js';
import type { Block } from '../../../src/report/blocks.js';
import { themes } from '../../../src/report/chapters/themes.js';
import type { ReportContent } from '../../../src/report/content.js';
import { aProject } from '../../support/a-project.js';

const PROJECT = aProject();

/** One theme whose codes are mentioned by so many of ten people. */
function introductionFor(counts: Readonly<Record<string, number>>, mentionedBy: number): string {
  const rows = Object.keys(counts).map((label) => ({ id: label, label }));
  const matrix = {
    title: '',
    rows,
    columns: [{ id: 'verdeler', label: 'verdelers', interviewed: 10 }],
    mentions: Object.values(counts).map((count) => [count]),
  };
  const theme: ThemeComparison = {
    theme: { id: 'T', label: 'Thema', codes: [] },
    mentionedBy,
    codesByPerspective: matrix,
    codesByWijk: matrix,
    perspectiveByWijk: null,
    codes: [],
  };
  const comparison: Comparison = {
    interviewed: 10,
    perspectives: [],
    wijken: [],
    interviewedByBoth: null,
    themes: [theme],
  };
  const content: ReportContent = {
    audience: 'intern',
    project: PROJECT,
    codebook: { id: 'c', version: '1', hash: '', themes: [], groups: {}, indicators: [] },
    people: { doubleRole: 0, unquoted: 0 },
    interviews: 10,
    period: null,
    basis: { confirmed: 0, open: 1 },
    stale: null,
    comparison: comparison as Disclosed<Comparison>,
    quotes: new Map() as unknown as DisclosedQuotes,
  };
  const paragraph = themes(content).find(
    (block): block is Extract<Block, { kind: 'paragraph' }> => block.kind === 'paragraph',
  );
  return paragraph?.sentences.map(({ text }) => text).join(' ') ?? '';
}

describe('the first paragraph of a theme', () => {
  it('says how many speak of it, what comes up most, and what hardly or not', () => {
    expect(introductionFor({ Stemmen: 6, Jury: 4, Loting: 3, Geld: 2, Tijd: 1, Regels: 0 }, 9)).toBe(
      'Vrijwel alle geïnterviewden (9 van de 10) spreken over dit thema. Het vaakst gaat het over stemmen (6 van de 10), ' +
        'gevolgd door jury (4) en loting (3). Door één persoon genoemd: tijd. Door niemand genoemd: regels.',
    );
  });

  it('names every code that shares the first place', () => {
    expect(introductionFor({ Stemmen: 4, Jury: 4, Loting: 2 }, 4)).toBe(
      'Een deel van de geïnterviewden (4 van de 10) spreekt over dit thema. Het vaakst gaat het over stemmen en jury ' +
        '(elk 4 van de 10), gevolgd door loting (2).',
    );
  });

  it('makes no ranking of single voices', () => {
    expect(introductionFor({ Stemmen: 1, Jury: 0 }, 1)).toBe(
      'Eén van de 10 geïnterviewden spreekt over dit thema. Door één persoon genoemd: stemmen. Door niemand genoemd: jury.',
    );
  });

  it('says plainly that nobody mentions the theme', () => {
    expect(introductionFor({ Stemmen: 0 }, 0)).toBe('Geen van de geïnterviewden noemt dit thema.');
  });
});
