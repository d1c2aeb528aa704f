/** The opening of a theme: how many speak of it, and what comes up most. */

import { capitalised, enumerate, inSentence } from '../../language/phrases.js';
import type { CodeFinding, GroupName, ThemeFinding } from '../../model/findings.js';
import type { Sentence } from '../blocks.js';
import { ofAll, people, topic, verbBefore, withVerb } from './people.js';
import type { Phrasing, Way } from './phrasing.js';
import { warned } from './warned.js';

/** Where a theme stands among the others. */
export interface Rank {
  /** It alone is mentioned by the most, or by the fewest, people. */
  readonly isMost: boolean;
  readonly isLeast: boolean;
}

/** Two to three sentences before the codes. */
export function openingOf(
  theme: ThemeFinding,
  rank: Rank,
  names: readonly GroupName[],
  phrasing: Phrasing,
): Sentence[] {
  const { all } = theme;
  const opening = phrasing(OPENING, { theme, rank });
  return [
    warned({ text: opening, evidence: all.evidence }, all.mentions),
    ...contrastOf(theme, names, phrasing),
    ...mostMentioned(theme, phrasing),
  ];
}

interface Opening {
  readonly theme: ThemeFinding;
  readonly rank: Rank;
}

const about = ({ theme }: Opening): string => `over ${inSentence(theme.theme.label)}`;

const OPENING: readonly Way<Opening>[] = [
  {
    fits: ({ rank }) => rank.isMost,
    say: (opening) =>
      `${capitalised(about(opening))} ${verbBefore(people(opening.theme.all), 'spreekt', 'spreken')}; het is daarmee het meest besproken thema.`,
  },
  {
    fits: ({ rank }) => rank.isLeast,
    say: (opening) =>
      `${capitalised(withVerb(people(opening.theme.all), 'zegt', 'zeggen'))} iets ${about(opening)}; geen ander thema komt zo weinig ter sprake.`,
  },
  {
    say: (opening) =>
      `${capitalised(about(opening))} ${verbBefore(people(opening.theme.all), 'spreekt', 'spreken')}.`,
  },
  {
    say: (opening) =>
      `${capitalised(withVerb(people(opening.theme.all), 'zegt', 'zeggen'))} iets ${about(opening)}.`,
  },
  {
    fits: ({ theme: { all } }) => 10 * all.mentions >= 9 * all.interviewed && all.mentions < all.interviewed,
    say: ({ theme: { all } }) =>
      `Dit thema komt bij bijna iedereen terug: ${ofAll(all.mentions, all.interviewed)} respondenten spreken erover.`,
  },
  {
    say: ({ theme: { all } }) =>
      `In de gesprekken ${verbBefore(people(all), 'noemt', 'noemen')} een of meer onderwerpen van dit thema.`,
  },
  {
    fits: ({ theme: { all } }) => all.mentions < all.interviewed,
    say: ({ theme: { all } }) =>
      `Dit thema komt ter sprake bij ${ofAll(all.mentions, all.interviewed)} respondenten.`,
  },
  {
    say: (opening) =>
      `${capitalised(withVerb(people(opening.theme.all), 'vertelt', 'vertellen'))} ${about(opening)}.`,
  },
  {
    say: (opening) =>
      `Bij ${ofAll(opening.theme.all.mentions, opening.theme.all.interviewed)} respondenten gaat het ook ${about(opening)}.`,
  },
  {
    fits: ({ theme: { all } }) => 3 * all.mentions > 2 * all.interviewed && all.mentions < all.interviewed,
    say: (opening) =>
      `Een ruime meerderheid heeft het ${about(opening)}: ${ofAll(opening.theme.all.mentions, opening.theme.all.interviewed)} respondenten.`,
  },
];

interface Contrast {
  readonly most: string;
  readonly least: string;
}

/** Groups that differ less than this in the share that speaks of the theme are alike. */
const DIFFERS = 0.4;

function contrastOf(
  { perspectives, all }: ThemeFinding,
  names: readonly GroupName[],
  phrasing: Phrasing,
): Sentence[] {
  const groups = perspectives
    .filter(({ interviewed }) => interviewed > 0)
    .map((group) => ({ ...group, share: group.mentions / group.interviewed }))
    .sort((a, b) => b.share - a.share);
  const [most, second] = groups;
  const [lastButOne, least] = groups.slice(-2);
  if (most === undefined || second === undefined || least === undefined || lastButOne === undefined)
    return [];
  const isClear = most.share > second.share && least.share < lastButOne.share;
  if (!isClear || most.share - least.share < DIFFERS || Math.min(most.interviewed, least.interviewed) < 3)
    return [];
  const say = ({ group, mentions, interviewed }: (typeof groups)[number]): string =>
    `${names.find(({ id }) => id === group)?.inText ?? group} (${ofAll(mentions, interviewed)})`;
  return [
    {
      text: phrasing(CONTRAST, { most: say(most), least: say(least) }),
      evidence: all.evidence,
    },
  ];
}

const CONTRAST: readonly Way<Contrast>[] = [
  { say: ({ most, least }) => `Het komt vaker ter sprake bij ${most} dan bij ${least}.` },
  { say: ({ most, least }) => `Naar verhouding spreken ${most} er het vaakst over, en ${least} het minst.` },
  { say: ({ most, least }) => `Het verschil is het grootst tussen ${most} en ${least}.` },
  {
    say: ({ most, least }) =>
      `Van alle groepen noemen ${most} het thema het meest; ${least} zijn het stilst.`,
  },
  { say: ({ most, least }) => `Tussen de groepen loopt dit uiteen, van ${most} tot ${least}.` },
];

function mostMentioned({ codes, all }: ThemeFinding, phrasing: Phrasing): Sentence[] {
  const several = codes
    .filter((code) => code.all.mentions > 1)
    .sort((a, b) => b.all.mentions - a.all.mentions);
  const [first, second] = several;
  // A ranking of a single subject, or of subjects that only share one place, says nothing.
  if (first === undefined || second === undefined) return [];
  const label = ({ code, all: { mentions } }: CodeFinding): string =>
    `${topic(inSentence(code.label))} (${ofAll(mentions, all.interviewed)})`;
  const tied = several.filter(({ all: { mentions } }) => mentions === first.all.mentions);
  if (tied.length > 3) return [];
  const top = tied.length > 1 ? tied : [first];
  const below = several.filter(({ all: { mentions } }) => mentions < first.all.mentions);
  const runnersUp = below.filter(({ all: { mentions } }) => mentions === below[0]?.all.mentions);
  const next = runnersUp.length > 2 ? [] : runnersUp;
  return [
    {
      text: phrasing(RANKING, {
        top: enumerate(top.map(label)),
        next: enumerate(next.map(label)),
        several: top.length > 1,
        isMost: 2 * first.all.mentions > all.interviewed,
      }),
      evidence: [...top, ...next].flatMap(({ all }) => all.evidence),
    },
  ];
}

interface Ranking {
  readonly top: string;
  readonly next: string;
  readonly several: boolean;
  /** More than half of all people mention the first. */
  readonly isMost: boolean;
}

const followed = (next: string): string => (next === '' ? '' : `, gevolgd door ${next}`);
const after = (next: string): string => (next === '' ? '' : `, daarna over ${next}`);

const RANKING: readonly Way<Ranking>[] = [
  { say: ({ top, next }) => `Het vaakst gaat het over ${top}${followed(next)}.` },
  {
    say: ({ top, next }) => `Vooral ${top} komt naar voren${followed(next)}.`,
    fits: ({ several }) => !several,
  },
  { say: ({ top, next }) => `Bovenaan staat ${top}${followed(next)}.`, fits: ({ several }) => !several },
  { say: ({ top, next }) => `Bovenaan staan ${top}${followed(next)}.`, fits: ({ several }) => several },
  {
    fits: ({ isMost }) => isMost,
    say: ({ top, next }) => `De meesten hebben het dan over ${top}${after(next)}.`,
  },
  {
    say: ({ top, next }) => `Onder de onderwerpen is ${top} het meest te horen${followed(next)}.`,
    fits: ({ several }) => !several,
  },
  { say: ({ top, next }) => `Het gaat dan vooral over ${top}${followed(next)}.` },
  {
    say: ({ top, next, several }) => `Het meest genoemd ${several ? 'zijn' : 'is'} ${top}${followed(next)}.`,
  },
  { say: ({ top, next }) => `De gesprekken gaan dan met name over ${top}${after(next)}.` },
];
