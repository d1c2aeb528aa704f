/** What sets a group apart in a sentence or two, and which groups are alike. */

import { capitalised, enumerate, inSentence } from '../../language/phrases.js';
import type { Contrast, GroupName, Profile, SimilarPair } from '../../model/findings.js';
import type { Sentence } from '../blocks.js';
import { ofAll, topic } from './people.js';
import type { Phrasing, Way } from './phrasing.js';

/** Groups that differ less than this in how alike they are, are alike all the same. */
const SPREAD = 0.1;
/** And a wijk resembles one most when that one is so far ahead. */
const CLEAR = 0.02;

/** A reader remembers a few contrasts, not ten. */
const MOST = 3;

/** Two sentences at most about a wijk; one that says so when nothing stands out. */
export function wijkProfile({ more, less }: Profile, { inText }: GroupName, phrasing: Phrasing): Sentence[] {
  const sentences = [
    ...about(MORE_HERE, { place: inText, contrasts: more.slice(0, MOST) }, phrasing),
    ...about(LESS_HERE, { place: inText, contrasts: less.slice(0, MOST) }, phrasing),
  ];
  return sentences.length > 0
    ? sentences
    : [{ text: phrasing(NOTHING_HERE, { place: inText, contrasts: [] }), evidence: [] }];
}

/** The same about a perspective, after its name; nothing when nothing stands out. */
export function perspectiveProfile({ more, less }: Profile, phrasing: Phrasing): Sentence[] {
  return [
    ...about(MORE_SAID, { place: '', contrasts: more.slice(0, MOST) }, phrasing),
    ...about(LESS_SAID, { place: '', contrasts: less.slice(0, MOST) }, phrasing),
  ];
}

/** Which groups are most and which are least alike; nothing with fewer than three pairs, which say little. */
export function similaritySentences(
  pairs: readonly SimilarPair[],
  names: readonly GroupName[],
  what: 'groepen' | 'wijken',
): Sentence[] {
  const [most] = pairs;
  const least = pairs.at(-1);
  if (most === undefined || least === undefined || pairs.length < 3) return [];
  const text =
    most.similarity - least.similarity < SPREAD
      ? evenly(least.similarity, most.similarity, what)
      : unevenly(least, most, names, what);
  return [{ text, evidence: [] }];
}

function evenly(lowest: number, highest: number, what: 'groepen' | 'wijken'): string {
  const range =
    decimal(lowest) === decimal(highest) ? decimal(lowest) : `${decimal(lowest)} tot ${decimal(highest)}`;
  return what === 'groepen'
    ? `In wat zij noemen lijken alle groepen ongeveer evenveel op elkaar (overeenkomst ${range}).`
    : `De wijken lijken ongeveer evenveel op elkaar in wat er ter sprake komt (${range}).`;
}

function unevenly(
  least: SimilarPair,
  most: SimilarPair,
  names: readonly GroupName[],
  what: 'groepen' | 'wijken',
): string {
  const [alike, apart] = [pairText(most, names), pairText(least, names)];
  const [high, low] = [decimal(most.similarity), decimal(least.similarity)];
  return what === 'groepen'
    ? `In wat zij noemen lijken ${alike} het meest op elkaar (overeenkomst ${high}), ${apart} het minst (${low}).`
    : `Van de wijken lijken ${alike} het meest op elkaar (${high}); het verschil is het grootst tussen ${apart} (${low}).`;
}

/** The wijk that resembles this one most, when there are at least three. */
export function mostAlike(
  wijk: GroupName,
  pairs: readonly SimilarPair[],
  names: readonly GroupName[],
): Sentence[] {
  const own = pairs.filter(({ groups }) => groups.includes(wijk.id));
  const [most, second] = own;
  if (most === undefined || second === undefined || most.similarity - second.similarity < CLEAR) return [];
  const other = most.groups.find((id) => id !== wijk.id) ?? '';
  return [
    {
      text: `In wat de respondenten noemen, lijkt ${wijk.inText} het meest op ${nameOf(other, names)}.`,
      evidence: [],
    },
  ];
}

/** Two decimals, as Dutch readers write them. */
export function decimal(value: number): string {
  return value.toFixed(2).replace('.', ',');
}

/** Of groups that stand together the name has an "en" of its own. */
function pairText({ groups }: SimilarPair, names: readonly GroupName[]): string {
  const [one, other] = groups.map((id) => nameOf(id, names)) as [string, string];
  return / en /.test(`${one} ${other}`) ? `${one} enerzijds en ${other} anderzijds` : `${one} en ${other}`;
}

function nameOf(id: string, names: readonly GroupName[]): string {
  return names.find((group) => group.id === id)?.inText ?? id;
}

interface Apart {
  readonly place: string;
  readonly contrasts: readonly Contrast[];
}

function about(ways: readonly Way<Apart>[], apart: Apart, phrasing: Phrasing): Sentence[] {
  if (apart.contrasts.length === 0) return [];
  return [{ text: phrasing(ways, apart), evidence: apart.contrasts.flatMap(({ evidence }) => evidence) }];
}

const label = ({ code }: Contrast): string => topic(inSentence(code.label));
const fractions = ({ own, rest }: Contrast): string =>
  `${ofAll(own.mentions, own.interviewed)} tegenover ${ofAll(rest.mentions, rest.interviewed)}`;
const listed = (contrasts: readonly Contrast[]): string =>
  enumerate(contrasts.map((contrast) => `${label(contrast)} (${fractions(contrast)})`));

const MORE_HERE: readonly Way<Apart>[] = [
  {
    say: ({ place, contrasts }) =>
      `In ${place} gaat het vaker dan in de andere wijken over ${listed(contrasts)}.`,
  },
  { say: ({ place, contrasts }) => `Wat in ${place} meer naar voren komt dan elders: ${listed(contrasts)}.` },
  {
    say: ({ place, contrasts }) =>
      `Respondenten in ${place} noemen vaker ${listed(contrasts)} dan wie in een andere wijk sprak.`,
  },
  {
    say: ({ place, contrasts }) =>
      `${capitalised(place)} onderscheidt zich door de aandacht voor ${listed(contrasts)}.`,
  },
  {
    say: ({ place, contrasts }) =>
      `Meer dan in de andere wijken hoorden wij in ${place} over ${listed(contrasts)}.`,
  },
];

const LESS_HERE: readonly Way<Apart>[] = [
  { say: ({ contrasts }) => `Juist minder komt hier ter sprake: ${listed(contrasts)}.` },
  {
    say: ({ contrasts }) => `Daartegenover staat dat hier minder wordt gesproken over ${listed(contrasts)}.`,
  },
  { say: ({ place, contrasts }) => `Minder vaak dan elders gaat het in ${place} over ${listed(contrasts)}.` },
  {
    say: ({ contrasts }) => `Op de achtergrond blijft hier ${listed(contrasts)}.`,
    fits: ({ contrasts }) => contrasts.length === 1,
  },
  {
    say: ({ contrasts }) => `Wat andere wijken meer bezighoudt, is ${listed(contrasts)}.`,
    fits: ({ contrasts }) => contrasts.length === 1,
  },
];

const NOTHING_HERE: readonly Way<Apart>[] = [
  {
    say: ({ place }) =>
      `In de gesprekken uit ${place} komen ongeveer dezelfde onderwerpen voor als in de andere wijken.`,
  },
  { say: ({ place }) => `Geen onderwerp komt in ${place} veel vaker of veel minder vaak voor dan elders.` },
  { say: ({ place }) => `Het beeld in ${place} ligt dicht bij dat van de andere wijken samen.` },
  { say: ({ place }) => `${capitalised(place)} springt er bij geen enkel onderwerp uit.` },
  { say: ({ place }) => `Tussen ${place} en de rest zien wij in de onderwerpen geen groot verschil.` },
];

const MORE_SAID: readonly Way<Apart>[] = [
  {
    say: ({ contrasts }) => `Vaker dan alle anderen samen noemen zij ${listed(contrasts)}.`,
  },
  { say: ({ contrasts }) => `Kenmerkend is hoe vaak zij spreken over ${listed(contrasts)}.` },
  { say: ({ contrasts }) => `Zij brengen vaker dan de andere groepen ter sprake: ${listed(contrasts)}.` },
  { say: ({ contrasts }) => `Meer dan bij anderen gaat het bij hen over ${listed(contrasts)}.` },
  { say: ({ contrasts }) => `Opvallend vaak horen wij van hen over ${listed(contrasts)}.` },
];

const LESS_SAID: readonly Way<Apart>[] = [
  { say: ({ contrasts }) => `Minder vaak spreken zij over ${listed(contrasts)}.` },
  { say: ({ contrasts }) => `Wat anderen wel en zij weinig noemen: ${listed(contrasts)}.` },
  { say: ({ contrasts }) => `Over ${listed(contrasts)} horen wij hen minder dan de anderen.` },
  { say: ({ contrasts }) => `Daar staat tegenover dat zij minder zeggen over ${listed(contrasts)}.` },
  { say: ({ contrasts }) => `Zij gaan minder in op ${listed(contrasts)}.` },
];
