/** Het wijkbudget per wijk: how far ideas came everywhere, and a portrait of each wijk on one page. */

import { inWords } from '../../language/phrases.js';
import type { GroupName } from '../../model/findings.js';
import type { Block, Sentence, TableCell } from '../blocks.js';
import type { ReportContent } from '../content.js';
import { funnel, type LabelledFacts } from '../figures/funnel.js';
import { textTable } from '../tables.js';
import { namesFrom } from '../wording/names.js';
import { createPhrasing, type Phrasing } from '../wording/phrasing.js';
import { agreedSentences, dividedSentences, NOTHING_AGREED, NOTHING_DIVIDES } from '../wording/portrait.js';
import { mostAlike, profileOf } from '../wording/profiles.js';
import { euros, factLine, factsTogether } from '../wording/wijk-facts.js';
import { writtenOn } from '../written/written-first.js';

export function wijken(content: ReportContent): Block[] {
  const phrasing = createPhrasing(namesFrom(content));
  const facts = factsOf(content);
  const inText = ({ wijk, label }: LabelledFacts): string =>
    content.project.wijken.find(({ id }) => id === wijk)?.inText ?? label;
  const groups = content.wijken.filter((wijk) => wijk.interviewed > 0 || factsIn(wijk, content).length > 0);
  const together = factsTogether(
    facts.map((one) => ({ ...one, inText: inText(one) })),
    phrasing,
  );
  return [
    { kind: 'heading', level: 1, text: titleFor(content) },
    ...(together.length > 0 ? [{ kind: 'paragraph', sentences: together } as const] : []),
    ...funnel(facts),
    ...choosing(facts),
    ...groups.flatMap((wijk) => portrait(wijk, content, phrasing)),
  ];
}

function titleFor({ project: { wijken: all } }: ReportContent): string {
  const [first] = all;
  return all.length === 1
    ? `Het wijkbudget in ${first?.label}`
    : `Het wijkbudget in ${inWords(all.length)} wijken`;
}

/** Facts of wijken, in the order of the project. */
function factsOf({ project, wijkFacts }: ReportContent): LabelledFacts[] {
  return project.wijken.flatMap(({ id, label }) =>
    wijkFacts.filter(({ wijk }) => wijk === id).map((facts) => ({ ...facts, label })),
  );
}

/** What the portraits tell one by one, side by side; of one wijk there is nothing to compare. */
function choosing(facts: readonly LabelledFacts[]): Block[] {
  if (facts.length < 2) return [];
  const rows = facts.map(({ label, decision, facilitator, euros: money }) => [
    label,
    decision === '' ? '–' : decision,
    facilitator === null ? '–' : facilitator ? 'ja' : 'nee',
    money === null ? '–' : euros(money),
  ]);
  return [
    {
      kind: 'table',
      caption: 'Hoe er in elke wijk werd gekozen',
      table: textTable(
        ['wijk', 'wijze van kiezen', 'begeleider', 'toegekend'],
        rows,
        [0.23, 0.45, 0.16, 0.16],
      ),
    },
  ];
}

/** A public version may put wijken together; their facts are known to everybody and stand apart. */
function portrait(wijk: GroupName, content: ReportContent, phrasing: Phrasing): Block[] {
  const found = content.portraits.find((one) => one.wijk === wijk.id);
  const profile = content.wijkProfiles.find(({ group }) => group === wijk.id);
  const { headline, lesson } = summaryOf(wijk, content);
  const facts = factsIn(wijk, content);
  const apart = [
    ...(profile === undefined ? [] : profileOf(profile, 'wijk', phrasing)),
    ...mostAlike(wijk.id, content.wijkPairs, phrasing),
  ];
  const rows: TableCell[][] = [
    ...facts.map((one) =>
      row(facts.length > 1 ? `Hoe het ging in ${one.label}` : 'Hoe het ging', [said(factLine(one))]),
    ),
    ...(found === undefined
      ? []
      : [
          row('Waarover men het eens is', orElse(agreedSentences(found, phrasing), NOTHING_AGREED)),
          row('Wat verdeelt', orElse(dividedSentences(found, phrasing), NOTHING_DIVIDES)),
        ]),
    ...(apart.length === 0 ? [] : [row('Anders dan elders', apart)]),
    ...(content.voices.get(wijk.id) ?? []).map(({ text, source, status, coding }) =>
      row('Een stem', [
        {
          text: `„${text}” — ${source}${status === 'voorstel' ? ', nog niet beoordeeld' : ''}`,
          evidence: coding === null ? [] : [coding],
        },
      ]),
    ),
    ...(lesson === '' ? [] : [row('Les', [said(lesson)])]),
  ];
  return [
    { kind: 'heading', level: 2, text: headline === '' ? wijk.label : `${wijk.label}: ${headline}` },
    ...writtenOn(
      { kind: 'wijk', id: wijk.id },
      { summaries: content.summaries.filter(({ group }) => group !== null) },
    ),
    ...(rows.length === 0
      ? []
      : [
          {
            kind: 'table',
            caption: `Portret van ${wijk.inText}`,
            table: {
              head: [[wijk.label, 'in het kort']],
              rows,
              widths: [0.22, 0.78],
              isWhole: true,
              keepsNext: lesson === '',
            },
          } as const,
        ]),
    ...(lesson === '' ? [lessonPlace(wijk)] : []),
  ];
}

function row(head: string, sentences: readonly Sentence[]): TableCell[] {
  return [
    { text: head, bold: true },
    { text: sentences.map(({ text }) => text).join(' '), sentences },
  ];
}

function said(text: string): Sentence {
  return { text, evidence: [] };
}

function orElse(sentences: readonly Sentence[], text: string): readonly Sentence[] {
  return sentences.length > 0 ? sentences : [said(text)];
}

/** A longer line is no heading; in characters. */
const LONGEST_HEADLINE = 90;

/** What the researcher summarised of the wijk as a whole: a short first line above others is its heading, the rest its lesson. */
function summaryOf(
  { id }: GroupName,
  { summaries }: ReportContent,
): { readonly headline: string; readonly lesson: string } {
  const lines = summaries
    .filter(({ subject, group }) => subject.kind === 'wijk' && subject.id === id && group === null)
    .flatMap(({ text }) => text.split(/\n+/))
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const [first = '', ...others] = lines;
  return others.length > 0 && first.length <= LONGEST_HEADLINE
    ? { headline: first.replace(/\.$/, ''), lesson: others.join(' ') }
    : { headline: '', lesson: lines.join(' ') };
}

function lessonPlace({ id, inText }: GroupName): Block {
  return {
    kind: 'place',
    id: `wijk-${id}`,
    question: `Welke les volgt uit hoe het in ${inText} ging: uit de manier van kiezen, de begeleiding of de wijk zelf?`,
  };
}

function factsIn({ id }: GroupName, content: ReportContent): LabelledFacts[] {
  const ids = id.split('+');
  return factsOf(content).filter(({ wijk }) => ids.includes(wijk));
}
