/** From idea to grant in all wijken: one bar each, cut where ideas fell off. */

import { counted } from '../../language/numbers.js';
import { enumerate } from '../../language/phrases.js';
import type { WijkFacts } from '../../model/wijk-facts.js';
import type { BarChartBlock } from '../blocks.js';
import { FUNNEL_COLORS } from './colors.js';

export type LabelledFacts = WijkFacts & { readonly label: string };

/** A wijk of which ideas and grants are known; with how many reached the choice, where that is known of all. */
interface Way {
  readonly label: string;
  readonly ideas: number;
  readonly reached: number;
  readonly funded: number;
}

const STEPS = [
  { of: 'voted', came: 'in stemming', less: 'niet in stemming' },
  { of: 'selected', came: 'geselecteerd', less: 'niet geselecteerd' },
] as const;

/** Nothing when of no wijk it is known how many ideas came in and how many got money. */
export function funnel(facts: readonly LabelledFacts[]): BarChartBlock[] {
  const known = facts.flatMap(({ ideas, funded, ...one }) =>
    ideas === null || funded === null ? [] : [{ ...one, ideas, funded }],
  );
  if (known.length === 0) return [];
  const step = STEPS.find(({ of }) => known.every((one) => one[of] !== null));
  const ways = known.map(({ label, ideas, funded, ...one }): Way => {
    const reached = step === undefined ? null : one[step.of];
    return { label, ideas, funded, reached: reached ?? ideas };
  });
  const missing = facts
    .filter(({ wijk }) => !known.some((one) => one.wijk === wijk))
    .map(({ label }) => label);
  const parts = [
    { name: 'kreeg budget', color: FUNNEL_COLORS.granted, of: ({ funded }: Way) => funded },
    {
      name: step === undefined ? 'kreeg geen budget' : `${step.came}, kreeg geen budget`,
      color: FUNNEL_COLORS.reached,
      of: ({ reached, funded }: Way) => reached - funded,
    },
    ...(step === undefined
      ? []
      : [{ name: step.less, color: FUNNEL_COLORS.ideas, of: ({ ideas, reached }: Way) => ideas - reached }]),
  ];
  const described = ways.map(({ label, ideas, reached, funded }) => {
    const steps = [
      counted(ideas, 'idee', 'ideeën'),
      ...(step === undefined ? [] : [`${reached} ${step.came}`]),
      `${funded} met budget`,
    ];
    return `${label}: ${enumerate(steps)}.`;
  });
  return [
    {
      kind: 'chart',
      caption: `Van idee tot toekenning${ways.length > 1 ? ', per wijk' : ''}`,
      alt: `Liggende staven met alle ideeën per wijk, verdeeld naar hoever ze kwamen. ${described.join(' ')}`,
      source: `Bron: cijfers van het wijkbudget${missing.length === 0 ? '' : `; van ${enumerate(missing)} zijn ze niet bekend`}.`,
      chart: {
        categories: ways.map(({ label, ideas }) => `${label} (${counted(ideas, 'idee', 'ideeën')})`),
        series: parts.map(({ name, color, of }) => ({ name, color, values: ways.map(of) })),
        axisTitle: 'aantal ideeën',
      },
    },
  ];
}
