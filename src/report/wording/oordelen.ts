/** How people value what a code is about: opposed, agreed, split, or leaning one way; never more than was said. */

import { capitalised, enumerate, inWords } from '../../language/phrases.js';
import type { CodeFinding, GroupFinding, GroupName, Point } from '../../model/findings.js';
import type { Sentence } from '../blocks.js';
import { ofAll } from './people.js';
import type { Phrasing, Way } from './phrasing.js';
import { warned } from './warned.js';

/** From so many oordelen on it is said which way they lean. */
const MIN_LEANING = 4;

/** Nothing when few people give an oordeel, or when the oordelen point nowhere. */
export function oordeelSentences(
  finding: CodeFinding,
  names: readonly GroupName[],
  phrasing: Phrasing,
): Sentence[] {
  const { all, points } = finding;
  const evidence = all.evidence;
  const opposed = points.find((point) => point.kind === 'opposed');
  if (opposed?.kind === 'opposed') {
    const positive = sideOf(opposed.positive, finding, names);
    const negative = sideOf(opposed.negative, finding, names);
    if (positive === null || negative === null) return [];
    return [
      {
        text: phrasing(OPPOSED, { positive, negative }),
        evidence: [...positive.evidence, ...negative.evidence],
      },
    ];
  }
  const judgement: Judgement = { ...all.oordelen, judged: all.judged };
  const ways = waysFor(judgement, points);
  if (ways === null) return [];
  return [warned({ text: phrasing(ways, judgement), evidence }, all.judged)];
}

interface Side extends GroupFinding {
  readonly name: string;
}

function sideOf(group: string, { perspectives }: CodeFinding, names: readonly GroupName[]): Side | null {
  const finding = perspectives.find((one) => one.group === group);
  const name = names.find(({ id }) => id === group)?.inText;
  return finding === undefined || name === undefined ? null : { ...finding, name };
}

interface Judgement {
  readonly positief: number;
  readonly negatief: number;
  readonly gemengd: number;
  readonly neutraal: number;
  readonly judged: number;
}

function waysFor(
  { positief, negatief, judged }: Judgement,
  points: readonly Point[],
): readonly Way<Judgement>[] | null {
  if (points.some(({ kind }) => kind === 'agreed')) return AGREED;
  if (points.some(({ kind }) => kind === 'split')) return SPLIT;
  return judged >= MIN_LEANING && 2 * Math.max(positief, negatief) > judged ? LEANING : null;
}

const positiveOf = ({ oordelen, judged }: Side): string => ofAll(oordelen.positief, judged);
const negativeOf = ({ oordelen, judged }: Side): string => ofAll(oordelen.negatief, judged);

const OPPOSED: readonly Way<{ readonly positive: Side; readonly negative: Side }>[] = [
  {
    say: ({ positive, negative }) =>
      `De oordelen staan tegenover elkaar: bij ${positive.name} is ${share(positiveOf(positive))} positief, bij ${negative.name} ${share(negativeOf(negative))} negatief.`,
  },
  {
    say: ({ positive, negative }) =>
      `${capitalised(positive.name)} die zich erover uitspreken, zijn overwegend tevreden (${positiveOf(positive)}), ${negative.name} overwegend ontevreden (${negativeOf(negative)}).`,
  },
  {
    say: ({ positive, negative }) =>
      `Tevredenheid hangt hier samen met de groep: van de ${positive.name} met een oordeel zijn er ${positiveOf(positive)} positief, van de ${negative.name} zijn er ${negativeOf(negative)} negatief.`,
  },
  {
    say: ({ positive, negative }) =>
      `Waar ${positive.name} het goede benoemen (${positiveOf(positive)} oordelen positief), benoemen ${negative.name} wat er misging (${negativeOf(negative)} negatief).`,
  },
  {
    say: ({ positive, negative }) =>
      `In hun oordeel liggen ${positive.name} en ${negative.name} ver uit elkaar: ${positiveOf(positive)} positief tegenover ${negativeOf(negative)} negatief.`,
  },
];

function share(fraction: string): string {
  return `${fraction} oordelen`;
}

/** The direction of most oordelen. */
function most({ positief, negatief }: Judgement): {
  word: string;
  count: number;
  other: string;
  others: number;
} {
  return positief >= negatief
    ? { word: 'positief', count: positief, other: 'negatief', others: negatief }
    : { word: 'negatief', count: negatief, other: 'positief', others: positief };
}

const AGREED: readonly Way<Judgement>[] = [
  {
    fits: (judgement) => most(judgement).count === judgement.judged,
    say: (judgement) =>
      `Alle ${judgement.judged} respondenten die een oordeel geven, zijn hierover ${most(judgement).word}.`,
  },
  {
    fits: (judgement) => most(judgement).count < judgement.judged,
    say: (judgement) =>
      `Wie een oordeel geeft, is hierover bijna altijd ${most(judgement).word} (${fractionOf(judgement)}).`,
  },
  {
    say: (judgement) =>
      `De oordelen wijzen dezelfde kant op: ${fractionOf(judgement)} zijn ${most(judgement).word}.`,
  },
  {
    fits: (judgement) => most(judgement).count < judgement.judged,
    say: (judgement) =>
      `Van de ${judgement.judged} respondenten die zich hierover uitspreken, zijn er ${most(judgement).count} ${most(judgement).word}.`,
  },
  {
    fits: (judgement) => most(judgement).word === 'negatief',
    say: (judgement) => `Kritiek overheerst: ${fractionOf(judgement)} oordelen zijn negatief.`,
  },
  {
    fits: (judgement) => most(judgement).word === 'positief',
    say: (judgement) => `Waardering overheerst: ${fractionOf(judgement)} oordelen zijn positief.`,
  },
  {
    fits: (judgement) => most(judgement).count < judgement.judged,
    say: (judgement) =>
      `Het oordeel is overwegend ${most(judgement).word} (${fractionOf(judgement)} respondenten met een oordeel).`,
  },
  {
    fits: (judgement) => most(judgement).count === judgement.judged,
    say: (judgement) =>
      `Het oordeel is eensgezind ${most(judgement).word} (${fractionOf(judgement)} respondenten met een oordeel).`,
  },
];

function fractionOf(judgement: Judgement): string {
  const { count } = most(judgement);
  return count === judgement.judged ? `alle ${count}` : ofAll(count, judgement.judged);
}

/** "4 positief, 3 negatief en 1 gemengd"; what nobody gave is left out. */
function listed({ positief, negatief, gemengd, neutraal }: Judgement): string {
  return enumerate(
    Object.entries({ positief, negatief, gemengd, neutraal })
      .filter(([, count]) => count > 0)
      .map(([oordeel, count]) => `${count} ${oordeel}`),
  );
}

const SPLIT: readonly Way<Judgement>[] = [
  {
    fits: ({ positief, negatief }) => Math.abs(positief - negatief) <= 1,
    say: (judgement) => `Positief en negatief houden elkaar vrijwel in evenwicht (${listed(judgement)}).`,
  },
  { say: (judgement) => `De oordelen lopen uiteen: ${listed(judgement)}.` },
  { say: (judgement) => `Het beeld is verdeeld, met ${listed(judgement)}.` },
  {
    say: ({ positief, negatief, judged }) =>
      `Van de ${judged} respondenten met een oordeel zijn er ${positief} positief, maar ook ${negatief} negatief.`,
  },
  { say: (judgement) => `Hoe men dit waardeert, verschilt van persoon tot persoon: ${listed(judgement)}.` },
  {
    say: ({ positief, negatief }) =>
      `Tegenover ${counted(positief, 'positief oordeel', 'positieve oordelen')} ${negatief === 1 ? 'staat' : 'staan'} ${counted(negatief, 'negatief', 'negatieve')}.`,
  },
];

function counted(count: number, one: string, many: string): string {
  return `${inWords(count)} ${count === 1 ? one : many}`;
}

const LEANING: readonly Way<Judgement>[] = [
  {
    fits: (judgement) => most(judgement).others > 0,
    say: (judgement) =>
      `Waar een oordeel doorklinkt, is dat vaker ${most(judgement).word} dan ${most(judgement).other} (${most(judgement).count} tegenover ${most(judgement).others}).`,
  },
  { say: (judgement) => `De oordelen neigen naar ${most(judgement).word}: ${listed(judgement)}.` },
  {
    say: (judgement) =>
      `Een meerderheid van wie een oordeel geeft, is ${most(judgement).word} (${fractionOf(judgement)}).`,
  },
  {
    say: (judgement) =>
      `Het oordeel is meestal ${most(judgement).word}, al is de groep met een oordeel klein (${listed(judgement)}).`,
    fits: ({ judged }) => judged <= 5,
  },
  {
    say: (judgement) =>
      `Meer dan de helft van de ${judgement.judged} oordelen is ${most(judgement).word} (${most(judgement).count}).`,
  },
  {
    say: (judgement) =>
      `Onder de ${judgement.judged} oordelen zijn de ${most(judgement).word === 'positief' ? 'positieve' : 'negatieve'} in de meerderheid: ${listed(judgement)}.`,
  },
];
