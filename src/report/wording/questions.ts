/** What the codings show about a research question: most mentioned, most telling, and per topic in short. */

import { partSubject, withVerb } from '../../language/agreement.js';
import { enumerate } from '../../language/phrases.js';
import type { Apart, By, Foremost, Judged, Judging, MostApart, Opposed, Spoken } from '../../model/claims.js';
import type { CodeFinding, ThemeFinding } from '../../model/findings.js';
import type { Sentence } from '../blocks.js';
import { foremostInBrief, foremostOf } from './foremost.js';
import { type Names, topic } from './names.js';
import { oordelenIn } from './oordelen.js';
import { fraction, ofAll } from './people.js';
import type { Phrasing, Way } from './phrasing.js';
import { moreIn, spokenOf } from './presence.js';

/** The codes that help to answer a question and that somebody mentions, most mentioned first. */
export function codesFor(question: string, findings: readonly ThemeFinding[]): CodeFinding[] {
  return findings
    .flatMap(({ codes }) => codes)
    .filter(({ questions, all }) => questions.includes(question) && all.mentions > 0)
    .sort((a, b) => b.all.mentions - a.all.mentions);
}

/** More topics would be a list to read, not an answer. */
const MOST_NAMED = 3;

/**
 * One to three sentences; none when nobody mentions any of the codes.
 *
 * @param codes as `codesFor` gives them
 * @param told codes of which the contrast was told under an earlier question; it grows
 */
export function answerOf(
  question: string,
  codes: readonly CodeFinding[],
  told: Set<string>,
  phrasing: Phrasing,
): Sentence[] {
  if (codes.length === 0) return [];
  const foremost = foremostOf(
    question,
    codes.map(({ code, all: { mentions, interviewed } }) => ({
      about: code,
      counted: { mentions, interviewed },
    })),
  );
  const named =
    foremost === null
      ? codes.slice(0, MOST_NAMED)
      : codes.filter(({ code }) =>
          [...foremost.top, ...foremost.next].some(({ about }) => about.id === code.id),
        );
  const evidence = named.flatMap(({ all }) => all.evidence);
  return [
    foremost === null
      ? phrasing(
          NAMED,
          named.map((one) => spokenOf(one.code, one)),
          evidence,
        )
      : phrasing(FOREMOST, foremost, evidence),
    ...contrastSentence(question, codes, told, phrasing),
    ...judgementSentence(codes, phrasing),
  ];
}

/** Brief: how many people there are, stands above all answers. */
const FOREMOST: readonly Way<Foremost>[] = [
  { say: (claim) => `Het vaakst gaat het over ${foremostInBrief(claim)}.` },
  { say: (claim) => `Het vaakst wordt gesproken over ${foremostInBrief(claim)}.` },
];

const NAMED: readonly Way<readonly Spoken[]>[] = [
  { say: (spoken) => `Respondenten spreken in dit verband onder meer over ${counted(spoken)}.` },
  { say: (spoken) => `Bij deze vraag gaat het onder meer over ${counted(spoken)}.` },
];

const counted = (spoken: readonly Spoken[]): string =>
  enumerate(spoken.map(({ about, all }) => `${topic(about)} (${all.mentions})`));

/** Opposed oordelen, or else the largest contrast between a group and all others, by perspective before by wijk. */
function contrastSentence(
  question: string,
  codes: readonly CodeFinding[],
  told: Set<string>,
  phrasing: Phrasing,
): Sentence[] {
  if (codes.some(({ points }) => points.some(({ kind }) => kind === 'opposed'))) {
    return opposedIn(codes, told, phrasing);
  }
  const by = (['perspective', 'wijk'] as const).find((one) =>
    codes.some(({ points }) => moreIn(points, one) !== undefined),
  );
  return by === undefined ? [] : contrastIn(question, codes, by, told, phrasing);
}

/** Of the oordelen that are opposed those that are so most. @param told codes of which it was told before; it grows */
export function opposedIn(codes: readonly CodeFinding[], told: Set<string>, phrasing: Phrasing): Sentence[] {
  const opposed = codes.flatMap(({ points }) => points.filter((point) => point.kind === 'opposed'));
  const [sharpest] = opposed.sort((a, b) => distance(b) - distance(a));
  if (sharpest === undefined) return [];
  return onceAbout(sharpest.about.id, codes, told, (evidence) => phrasing(OPPOSED, sharpest, evidence));
}

/** The largest difference between a group and all others, where it lies clear of the next. @param within whose codes they are */
export function contrastIn(
  within: string,
  codes: readonly CodeFinding[],
  by: By,
  told: Set<string>,
  phrasing: Phrasing,
): Sentence[] {
  const most = largestContrast(codes, by);
  if (most === null) return [];
  return onceAbout(most.about.id, codes, told, (evidence) =>
    phrasing(MOST_APART[by], { kind: 'most apart', within, apart: most }, evidence),
  );
}

/** Null when there is none, or when the next is as large. */
export function largestContrast(codes: readonly CodeFinding[], by: By): Apart | null {
  const [most, next] = codes
    .flatMap(({ points }) => moreIn(points, by) ?? [])
    .sort((a, b) => shareAbove(b) - shareAbove(a));
  if (most === undefined) return null;
  return next !== undefined && shareAbove(most) - shareAbove(next) < CLEAR ? null : most;
}

function onceAbout(
  code: string,
  codes: readonly CodeFinding[],
  told: Set<string>,
  say: (evidence: readonly string[]) => Sentence,
): Sentence[] {
  if (told.has(code)) return [];
  told.add(code);
  return [say(codes.find((one) => one.code.id === code)?.all.evidence ?? [])];
}

/** The largest difference between groups lies so far above the next, as a share. */
const CLEAR = 0.01;

function shareAbove({ group, rest }: Apart): number {
  return group.mentions / group.interviewed - rest.mentions / rest.interviewed;
}

function distance({ positive, negative }: Opposed): number {
  const balance = ({ oordelen, judged }: Judging): number => (oordelen.positief - oordelen.negatief) / judged;
  return balance(positive) - balance(negative);
}

const OPPOSED: readonly Way<Opposed>[] = [
  {
    say: ({ about, positive, negative }, names) =>
      `Over ${topic(about)} zijn ${side(positive, 'positief', names)} en ${side(negative, 'negatief', names)}.`,
  },
  {
    say: ({ about, positive, negative }, names) =>
      `Over ${topic(about)} staan de oordelen tegenover elkaar: ${side(positive, 'positief', names)}, ${side(negative, 'negatief', names)}.`,
  },
];

function side(judging: Judging, oordeel: 'positief' | 'negatief', names: Names): string {
  return `${names.of('perspective', judging.group)} overwegend ${oordeel} (${ofAll(judging.oordelen[oordeel], judging.judged)})`;
}

const groupOf = ({ apart: { by, group } }: MostApart, names: Names): string => names.of(by, group.group);
const about = ({ apart }: MostApart): string => topic(apart.about);

const MOST_APART: Readonly<Record<By, readonly Way<MostApart>[]>> = {
  perspective: [
    {
      say: (most, names) => {
        const { group, rest } = most.apart;
        const part = partSubject(group.mentions, group.interviewed, groupOf(most, names));
        return `De groepen verschillen het meest als het gaat over ${about(most)}: ${withVerb(part, 'heeft', 'hebben')} het daarover, tegenover ${partSubject(rest.mentions, rest.interviewed, 'anderen').text}.`;
      },
    },
    {
      say: (most, names) =>
        `Het grootste verschil tussen groepen is dat ${groupOf(most, names)} vaker dan de anderen spreken over ${about(most)} (${fraction(most.apart.group)} tegenover ${fraction(most.apart.rest)}).`,
    },
  ],
  wijk: [
    {
      say: (most, names) =>
        `Het grootste verschil tussen wijken is dat het in ${groupOf(most, names)} vaker dan elders gaat over ${about(most)} (${fraction(most.apart.group)} tegenover ${fraction(most.apart.rest)}).`,
    },
  ],
};

/** The topic on which most people judge, of those of which it can be said which way. */
function judgementSentence(codes: readonly CodeFinding[], phrasing: Phrasing): Sentence[] {
  const judged = codes
    .flatMap(({ points, all }) =>
      points.filter((point) => point.kind === 'judged').map((point) => ({ point, evidence: all.evidence })),
    )
    .sort((a, b) => b.point.judged - a.point.judged);
  const chosen = judged.find(({ point }) => !point.isSplit) ?? judged[0];
  return chosen === undefined ? [] : [phrasing(JUDGED, chosen.point, chosen.evidence)];
}

const isUnanimous = ({ leans, oordelen, judged }: Judged): boolean =>
  leans !== null && oordelen[leans] === judged;

const JUDGED: readonly Way<Judged>[] = [
  {
    fits: ({ isSplit }) => isSplit,
    say: (judged) => `Over ${topic(judged.about)} zijn de oordelen verdeeld (${oordelenIn(judged)}).`,
  },
  {
    fits: ({ isSplit }) => isSplit,
    say: (judged) => `De oordelen over ${topic(judged.about)} lopen uiteen: ${oordelenIn(judged)}.`,
  },
  {
    fits: isUnanimous,
    say: (judged) =>
      `Eensgezind ${judged.leans} zijn de oordelen over ${topic(judged.about)} (alle ${judged.judged}).`,
  },
  {
    fits: isUnanimous,
    say: (judged) =>
      `Wie over ${topic(judged.about)} oordeelt, is zonder uitzondering ${judged.leans} (alle ${judged.judged}).`,
  },
  {
    fits: (judged) => !judged.isSplit && !isUnanimous(judged),
    say: (judged) =>
      `Overwegend ${judged.leans} zijn de oordelen over ${topic(judged.about)} (${oordelenIn(judged)}).`,
  },
  {
    fits: (judged) => !judged.isSplit && !isUnanimous(judged),
    say: (judged) =>
      `Over ${topic(judged.about)} is het oordeel overwegend ${judged.leans} (${oordelenIn(judged)}).`,
  },
];

/** A topic with its counts, to be listed under a question: "Manier van kiezen (23): 4 positief en 2 negatief.". */
export function evidenceLine(finding: CodeFinding, phrasing: Phrasing): Sentence {
  const { code, all } = finding;
  const judged: Judged = {
    kind: 'judged',
    about: code,
    group: all.group,
    oordelen: all.oordelen,
    judged: all.judged,
    leans: null,
    isSplit: false,
  };
  return phrasing(LINE, [spokenOf(code, finding), judged], all.evidence);
}

const LINE: readonly Way<readonly [Spoken, Judged]>[] = [
  {
    say: ([{ about: code, all }, judged]) =>
      `${code.label} (${all.mentions}): ${judged.judged === 0 ? 'geen oordelen' : oordelenIn(judged)}.`,
  },
];
