/** Every generated sentence follows from the codings, whoever was interviewed and whatever they said. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupNames, groupsFor } from '../../src/disclosure/index.js';
import type { Coding, Oordeel } from '../../src/model/coding.js';
import type { Audience } from '../../src/model/planned.js';
import type { Respondent } from '../../src/model/respondent.js';
import type { WijkFacts } from '../../src/model/wijk-facts.js';
import type { Sentence } from '../../src/report/blocks.js';
import { comparison } from '../../src/report/chapters/comparison.js';
import { conclusions } from '../../src/report/chapters/conclusions.js';
import { summary } from '../../src/report/chapters/summary.js';
import { themes } from '../../src/report/chapters/themes.js';
import { wijken } from '../../src/report/chapters/wijken.js';
import { namesFrom } from '../../src/report/wording/names.js';
import { createPhrasing } from '../../src/report/wording/phrasing.js';
import { advicePrompt, mainPrompt } from '../../src/report/wording/prompts.js';
import { factLine } from '../../src/report/wording/wijk-facts.js';
import { holds, saidIn, topicsOf, unfounded, type World } from '../support/claims-hold.js';
import { codebook } from '../support/codes.js';
import { PERSPECTIVES, someInterviewed, WIJKEN, wijkbudget } from '../support/interviewed.js';
import { reportContent, sentencesOf } from '../support/report-content.js';
import { said } from '../support/said.js';

const PLAIN = codebook({
  BES: ['eerlijk', 'stem', 'loting'],
  OPB: ['groen', 'onderhoud'],
  BEG: ['hulp', 'tijd', 'uitleg', 'steun'],
});
const BOOK = {
  ...PLAIN,
  themes: PLAIN.themes.map((theme, place) => ({
    ...theme,
    ...(place > 0 && { inText: `wat ${theme.label} met iedereen deed` }),
    codes: theme.codes.map((code, at) => ({
      ...code,
      ...(at !== 1 && { inText: `hoe vaak ${code.label} twee keer meeviel` }),
      questions: at % 2 === 0 ? ['V1', 'V2', 'V4'] : ['V2'],
    })),
  })),
};
const CODES = BOOK.themes.flatMap(({ codes }) => codes.map(({ id }) => id));
const PROJECT = {
  ...wijkbudget(),
  questions: [
    { id: 'V1', text: 'Hoe verliep het?' },
    { id: 'V2', text: 'Wat leverde het op?' },
    { id: 'V3', text: 'Waarin verschillen de groepen?' },
    { id: 'V4', text: 'Welke lessen volgen?' },
  ],
};
const WITH_ROLES = {
  ...PROJECT,
  comparing: { ...PROJECT.comparing, ownTopics: { procesbegeleider: ['BEG'], gemeente: ['groen'] } },
};

/** How likely people of each perspective, and of each wijk, speak of a code, and how likely they are positive; in per cent. */
const leanings = fc.array(
  fc.record({
    ofPerspective: fc.array(fc.constantFrom(0, 15, 50, 85, 100), { minLength: 5, maxLength: 5 }),
    ofWijk: fc.array(fc.constantFrom(10, 60, 100, 100), { minLength: 4, maxLength: 4 }),
    positive: fc.array(fc.constantFrom(0, 30, 70, 100), { minLength: 5, maxLength: 5 }),
  }),
  { minLength: CODES.length, maxLength: CODES.length },
);
const chances = fc.array(fc.nat(99), { minLength: 101, maxLength: 101 });

function codingsOf(
  people: readonly Respondent[],
  leaning: typeof leanings extends fc.Arbitrary<infer T> ? T : never,
  dice: readonly number[],
): Coding[] {
  let thrown = 0;
  const below = (percent: number): boolean => (dice[thrown++ % dice.length] ?? 0) < percent;
  return people.flatMap(({ id, perspective, wijk }) =>
    CODES.flatMap((code, at): Coding[] => {
      const { ofPerspective = [], ofWijk = [], positive = [] } = leaning[at] ?? {};
      const group = PERSPECTIVES.indexOf(perspective);
      if (!below(ofPerspective[group] ?? 0) || !below(ofWijk[WIJKEN.indexOf(wijk)] ?? 0)) return [];
      const judges = below(80);
      const oordeel: Oordeel | null = !judges
        ? null
        : below(positive[group] ?? 0)
          ? 'positief'
          : below(85)
            ? 'negatief'
            : 'gemengd';
      return [
        said(id, code, { start: 100 * at, oordeel }),
        ...(below(20) ? [said(id, code, { start: 100 * at + 50, oordeel: 'negatief' })] : []),
      ];
    }),
  );
}

const someFacts: fc.Arbitrary<WijkFacts[]> = fc
  .array(
    fc.record({
      ideas: fc.option(fc.nat(40), { freq: 5 }),
      part: fc.nat(3),
      euros: fc.option(fc.constantFrom(50_000, 40_000)),
      facilitator: fc.option(fc.boolean()),
    }),
    { maxLength: WIJKEN.length },
  )
  .map((rows) =>
    rows.map(({ ideas, part, euros, facilitator }, at) => ({
      wijk: WIJKEN[at] ?? '',
      ideas,
      selected: null,
      voted: null,
      funded: ideas === null ? null : Math.floor(ideas / (part + 1)),
      euros,
      decision: '',
      facilitator,
    })),
  );

const anyProject = fc.record({
  people: someInterviewed,
  leaning: leanings,
  dice: chances,
  facts: someFacts,
  audience: fc.constantFrom<Audience>('intern', 'openbaar'),
  hasRoles: fc.boolean(),
});

type Made = {
  readonly world: World;
  readonly prompts: readonly Sentence[];
  readonly sentences: readonly Sentence[];
  readonly names: Map<string, string>;
};

function made({
  people,
  leaning,
  dice,
  facts,
  audience,
  hasRoles,
}: typeof anyProject extends fc.Arbitrary<infer T> ? T : never): Made {
  const project = hasRoles ? WITH_ROLES : PROJECT;
  const codings = codingsOf(people, leaning, dice);
  const groups = groupsFor(audience, project, people);
  const content = reportContent(project, BOOK, people, codings, { audience, wijkFacts: facts });
  const { perspectives, perspectivesInWijken, wijken: places } = groupNames(groups, project);
  return {
    world: { project, book: BOOK, groups, said: saidIn(codings), facts },
    prompts: promptsOf(content),
    sentences: [summary, wijken, themes, comparison, conclusions].flatMap((chapter) =>
      sentencesOf(chapter(content)),
    ),
    names: new Map(
      [...perspectives, ...perspectivesInWijken, ...places].map(({ id, inText }) => [id, inText]),
    ),
  };
}

/** What stands elsewhere than behind "over", or by its label though it has words for a sentence. */
function misplaced({ text, claims = [] }: Sentence): string[] {
  return claims.flatMap(topicsOf).flatMap(({ label, inText }) => {
    if (inText === undefined) return [];
    const [before = '', ...more] = text.split(inText);
    const isBehind = more.length === 0 || /(?<!\p{L})over .*$/iu.test(`${before} `);
    return [...(isBehind ? [] : [inText]), ...(text.includes(`‘${label}’`) ? [label] : [])];
  });
}

/** What the researcher is shown with a question. */
function promptsOf(content: ReturnType<typeof reportContent>): Sentence[] {
  const phrasing = createPhrasing(namesFrom(content));
  const codes = content.findings.flatMap((theme) => theme.codes);
  return [mainPrompt(codes, phrasing), advicePrompt(codes, phrasing)].flatMap(({ shown }) => shown ?? []);
}

/** Sentences about the counts of the method, or the same in every report. */
const FIXED =
  /^(?:Voor deze evaluatie|Basis: |De maat loopt|Omdat de groepen klein|Over de onderwerpen in deze tabel|Bij geen enkel onderwerp|In deze tabellen|Binnen een wijk|Waar de onderzoeker samenvatte|Wat één respondent zegt|De woorden voor aantallen|De conclusies zijn|Achter elke conclusie|Tussen de groepen en tussen de wijken|Waar dit op kan|Bij deze vraag is|Over deze vraag is|Geen van de respondenten noemt dit thema|Er is nog niets|Geen onderwerp waarover|De figuren laten per groep zien|De figuur toont onderwerpen|Geen onderwerp onderscheidt|De aantallen zijn klein|Van elk thema staan)/;

describe('every generated sentence of any project', () => {
  it('claims what the people and the codings show, and says what it claims and no more', () => {
    const told = new Set<string>();
    fc.assert(
      fc.property(anyProject, (project) => {
        fc.pre(project.people.length >= 3);
        const { world, sentences, prompts, names } = made(project);
        for (const prompt of prompts) {
          const claims = prompt.claims ?? [];
          if (!claims.every((claim) => holds(claim, world))) throw new Error(`does not hold: ${prompt.text}`);
          expect([prompt.text, ...misplaced(prompt)]).toEqual([prompt.text]);
          expect([prompt.text, ...unfounded(prompt, [...names.values()], names)]).toEqual([prompt.text]);
        }
        for (const sentence of sentences) {
          const { text, claims = [] } = sentence;
          if (claims.length === 0) {
            const isFact = world.facts.some((facts) => factLine(facts) === text);
            if (!FIXED.test(text) && !isFact) throw new Error(`says something without a claim: ${text}`);
            continue;
          }
          for (const claim of claims) {
            told.add(claim.kind);
            if (!holds(claim, world)) throw new Error(`does not hold: ${text}\n${JSON.stringify(claim)}`);
          }
          expect([text, ...misplaced(sentence)]).toEqual([text]);
          expect([text, ...unfounded(sentence, [...names.values()], names)]).toEqual([text]);
        }
      }),
      { numRuns: 100 },
    );
    // What is never claimed is not tested either.
    expect([...told].sort()).toEqual([
      'agreed',
      'alike',
      'apart',
      'chance',
      'divided',
      'everywhere',
      'foremost',
      'granted',
      'heard',
      'helped',
      'judged',
      'most apart',
      'opposed',
      'silent',
      'spoken',
      'supported',
    ]);
  });
});
