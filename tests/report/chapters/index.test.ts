import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Coding, OORDELEN } from '../../../src/model/coding.js';
import { chaptersOf } from '../../../src/report/chapters/index.js';
import { aPerspective, aProject } from '../../support/a-project.js';
import { codebook } from '../../support/codes.js';
import { fractionsIn } from '../../support/fractions.js';
import { person } from '../../support/people.js';
import { proseOf, reportContent, sentencesOf } from '../../support/report-content.js';
import { said } from '../../support/said.js';

const PROJECT = aProject({
  wijken: ['noord', 'zuid', 'west'].map((id) => ({ id, label: id })),
  perspectives: [
    aPerspective('verdeler', 'verdelers'),
    aPerspective('ontvanger', 'ontvangers'),
    aPerspective('afgewezen', 'afgewezen indieners'),
    aPerspective('begeleider', 'begeleiders'),
  ],
  questions: [
    { id: 'V1', text: 'Hoe verliep het?' },
    { id: 'V2', text: 'Wat leverde het op?' },
  ],
});
/** Nobody of the last perspective was interviewed. */
const PEOPLE = Object.entries({ verdeler: 6, ontvanger: 5, afgewezen: 4 }).flatMap(([group, size]) =>
  Array.from({ length: size }, (_, index) =>
    person(`${group}-${index}`, group, ['noord', 'zuid', 'west'][index % 3] ?? ''),
  ),
);
const THEMES = { BES: ['stemmen', 'jury', 'loting'], OPB: ['groen', 'sfeer'] };
const CODES = Object.values(THEMES).flat();
const BOOK = codebook(THEMES);
const ASKED = {
  ...BOOK,
  themes: BOOK.themes.map((theme) => ({
    ...theme,
    codes: theme.codes.map((code) => ({ ...code, questions: theme.id === 'BES' ? ['V1'] : ['V2'] })),
  })),
};

const reportOf = (codings: readonly Coding[]) => chaptersOf(reportContent(PROJECT, ASKED, PEOPLE, codings));

const someCodings = fc.array(
  fc
    .tuple(fc.constantFrom(...PEOPLE), fc.constantFrom(...CODES), fc.option(fc.constantFrom(...OORDELEN)))
    .map(([{ id }, code, oordeel]) => said(id, code, { start: CODES.indexOf(code) * 100, oordeel })),
  { maxLength: 80 },
);

describe('the report, whatever was coded', () => {
  it('prints no figure that is not the count of some group: nothing is added, rounded or guessed', () => {
    const subjects = [CODES, ...Object.values(THEMES), ...CODES.map((code) => [code])];
    fc.assert(
      fc.property(someCodings, (codings) => {
        const real = fractionsIn(codings, subjects, PEOPLE, PROJECT);
        const printed = [...proseOf(reportOf(codings)).matchAll(/(\d+) van de (\d+)(?! groepen)\b/g)];
        expect(printed.map(([text]) => text).filter((fraction) => !real.has(fraction))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('says no sentence twice with other numbers', () => {
    fc.assert(
      fc.property(someCodings, (codings) => {
        const seen = new Map<string, string>();
        for (const block of reportOf(codings)) {
          if (block.kind !== 'paragraph') continue;
          for (const { text } of block.sentences) {
            const shape = `${block.lead ?? ''} ${text.replace(/\d+/g, '#')}`;
            if (!/\d/.test(text)) continue;
            expect([shape, seen.get(shape) ?? text]).toEqual([shape, text]);
            seen.set(shape, text);
          }
        }
      }),
      { numRuns: 100 },
    );
  });

  it('warns where a single person says so, and gives the codings behind each count of people', () => {
    fc.assert(
      fc.property(someCodings, (codings) => {
        const ids = new Set(codings.map(({ id }) => id));
        for (const { text, evidence, warning } of sentencesOf(reportOf(codings))) {
          expect(evidence.filter((id) => !ids.has(id))).toEqual([]);
          const people = new Set(evidence.map((id) => codings.find((one) => one.id === id)?.respondent));
          if (people.size === 1 && /respondent|genoemd/.test(text)) expect(warning).toBeDefined();
        }
      }),
      { numRuns: 100 },
    );
  });

  it('has headings without jumps, no empty paragraphs, and a place only once', () => {
    fc.assert(
      fc.property(someCodings, (codings) => {
        const blocks = reportOf(codings);
        const levels = blocks.flatMap((block) => (block.kind === 'heading' ? block.level : []));
        expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
        const empty = blocks.filter(
          (block) =>
            (block.kind === 'paragraph' && block.sentences.length === 0) ||
            (block.kind === 'list' && block.items.length === 0) ||
            (block.kind === 'table' && block.table.rows.length === 0),
        );
        expect(empty).toEqual([]);
        const places = blocks.flatMap((block) => (block.kind === 'place' ? block.id : []));
        expect(new Set(places).size).toBe(places.length);
      }),
      { numRuns: 100 },
    );
  });
});

describe('the chapters', () => {
  it('stand in the order of project.yaml, without those that it leaves out', () => {
    const project = aProject({ chapters: ['themas', 'inleiding'] });
    const blocks = chaptersOf(reportContent(project, BOOK, [], []));
    expect(
      blocks.flatMap((block) => (block.kind === 'heading' && block.level === 1 ? block.text : [])),
    ).toEqual(['Bevindingen per thema', 'Inleiding']);
  });
});
