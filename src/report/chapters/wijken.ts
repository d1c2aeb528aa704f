/** Het wijkbudget per wijk: the facts, the way from ideas to grants, and what stands out in the interviews. */

import { inWords } from '../../language/phrases.js';
import type { GroupName } from '../../model/findings.js';
import type { WijkFacts } from '../../model/wijk-facts.js';
import { type Block, paragraph, type TableCell } from '../blocks.js';
import { FUNNEL_COLOR } from '../colors.js';
import type { ReportContent } from '../content.js';
import { createPhrasing, type Phrasing } from '../wording/phrasing.js';
import { mostAlike, wijkProfile } from '../wording/profiles.js';
import { euros, factLine, factsTogether, stepsOf } from '../wording/wijk-facts.js';

export function wijken(content: ReportContent): Block[] {
  const phrasing = createPhrasing();
  const { project } = content;
  const facts = project.wijken.flatMap(({ id, label, inText = label }) => {
    const found = content.wijkFacts.find(({ wijk }) => wijk === id);
    return found === undefined ? [] : [{ ...found, wijk: inText, label }];
  });
  const groups = content.wijken.filter((wijk) => wijk.interviewed > 0 || factsIn(wijk, content).length > 0);
  return [
    { kind: 'heading', level: 1, text: titleFor(content) },
    ...(facts.length === 0 ? [] : overview(facts)),
    ...groups.flatMap((wijk) => wijkSection(wijk, content, phrasing)),
  ];
}

function titleFor({ project: { wijken: all } }: ReportContent): string {
  const [first] = all;
  return all.length === 1
    ? `Het wijkbudget in ${first?.label}`
    : `Het wijkbudget in ${inWords(all.length)} wijken`;
}

function overview(facts: readonly (WijkFacts & { readonly label: string })[]): Block[] {
  const number = (count: number | null): TableCell => ({
    text: count === null ? '–' : String(count),
    align: 'center',
  });
  return [
    ...(facts.length > 1 ? [paragraph(...factsTogether(facts))] : []),
    {
      kind: 'table',
      caption: 'Het wijkbudget in cijfers, per wijk',
      table: {
        head: [['wijk', 'ideeën', 'geselecteerd', 'in stemming', 'toegekend', 'budget', 'begeleider']],
        rows: facts.map(({ label, ideas, selected, voted, funded, euros: money, facilitator }) => [
          { text: label },
          ...[ideas, selected, voted, funded].map(number),
          { text: money === null ? '–' : euros(money), align: 'center' },
          { text: facilitator === null ? '–' : facilitator ? 'ja' : 'nee', align: 'center' },
        ]),
        widths: [0.23, 0.1, 0.15, 0.13, 0.13, 0.13, 0.13],
      },
    },
  ];
}

/** A public version may put wijken together; their facts are known to everybody and stand apart. */
function wijkSection(wijk: GroupName, content: ReportContent, phrasing: Phrasing): Block[] {
  const { project, wijken: names, wijkPairs, findings } = content;
  const facts = factsIn(wijk, content).map((one) => ({
    ...one,
    label: project.wijken.find(({ id }) => id === one.wijk)?.label ?? one.wijk,
  }));
  const profile = content.wijkProfiles.find(({ group }) => group === wijk.id);
  const said = findings.some(({ all }) => all.mentions > 0);
  return [
    { kind: 'heading', level: 2, text: wijk.label },
    ...facts.map((one): Block => {
      const lead = facts.length > 1 ? `Feiten ${one.label}.` : 'Feiten.';
      return { ...paragraph(factLine(one)), lead };
    }),
    ...(profile === undefined || wijk.interviewed === 0 || !said || names.length < 2
      ? []
      : [
          {
            kind: 'paragraph',
            lead: 'Wat opvalt in de gesprekken.',
            sentences: [...wijkProfile(profile, wijk, phrasing), ...mostAlike(wijk, wijkPairs, names)],
          } as const,
        ]),
    // Behind the words, which fill the page where a chart no longer fits.
    ...facts.flatMap((one) => funnel(one.label, one)),
    {
      kind: 'place',
      id: `wijk-${wijk.id}`,
      question: 'Wat verklaart wat hier opvalt: de manier van kiezen, de begeleiding of de wijk zelf?',
    },
  ];
}

function factsIn({ id }: GroupName, { wijkFacts }: ReportContent): WijkFacts[] {
  const ids = id.split('+');
  return wijkFacts.filter(({ wijk }) => ids.includes(wijk));
}

/** From two steps on there is something to see. */
function funnel(label: string, facts: WijkFacts): Block[] {
  const steps = stepsOf(facts);
  if (steps.length < 2) return [];
  return [
    {
      kind: 'chart',
      caption: `Van idee tot toekenning in ${label}`,
      alt: `Liggende staven die korter worden, van idee tot toekenning in ${label}. ${steps
        .map(({ label: step, count }) => `${step}: ${count}`)
        .join(', ')}.`,
      chart: {
        categories: steps.map((step) => step.label),
        series: [{ name: 'aantal ideeën', values: steps.map(({ count }) => count), color: FUNNEL_COLOR }],
        axisTitle: 'aantal ideeën',
      },
    },
  ];
}
