/** What is worth saying about a theme or a code: who is set apart, how people judge, and who speaks of it at all. */

import type { Apart, By, Judged, Judging, Opposed, Point, Share } from '../../model/claims.js';
import type { Finding, GroupFinding } from '../../model/findings.js';
import type { Axis } from '../../model/matrix.js';
import type { ComparisonSettings } from '../../model/project.js';
import { differsByPeople, isDistinctive } from '../comparing/distinctive.js';
import { balanceOf, leaningOf } from '../comparing/oordelen.js';
import { restOf, shareAbove } from '../comparing/shares.js';

/** Of fewer oordelen nothing is said of all people together. */
const MIN_OORDELEN = 4;
/** This share of the oordelen in both directions is a split. */
const SPLIT = 1 / 3;
/** The silence of a smaller group means little, and so does silence about what few others mention. */
const MIN_SILENT = 3;
const MENTIONED_ELSEWHERE = 1 / 3;
/** Differences that are equal may differ by so much when divided. */
const EQUAL = 1e-9;

/** The most telling first: opposed oordelen, what sets a group apart, the oordeel of all, who mentions it. */
export function pointsOf(
  about: Axis,
  finding: Omit<Finding, 'points'>,
  settings: ComparisonSettings,
  isOwnTopic: (perspective: string) => boolean = () => false,
): Point[] {
  const { all, perspectives, wijken } = finding;
  const opposed = opposition(about, perspectives, settings.minJudged);
  return [
    ...opposed,
    ...apart(about, perspectives, 'perspective', settings).filter(({ group }) => !isOwnTopic(group.group)),
    ...apart(about, wijken, 'wijk', settings),
    ...(opposed.length > 0 ? [] : judgement(about, all)),
    ...presence(about, finding),
  ];
}

/** The two perspectives that lie furthest apart, when most of one are positive and most of the other negative. */
function opposition(about: Axis, groups: readonly GroupFinding[], minJudged: number): Opposed[] {
  const judging = groups.filter(({ judged }) => judged >= minJudged);
  const ordered = [...judging].sort((a, b) => balanceOf(b) - balanceOf(a));
  const positive = ordered.find((group) => leaningOf(group) === 'positief');
  const negative = ordered.findLast((group) => leaningOf(group) === 'negatief');
  if (positive === undefined || negative === undefined) return [];
  return [{ kind: 'opposed', about, positive: judgingOf(positive), negative: judgingOf(negative) }];
}

/** The group that speaks of it most, and the one that does least, where it lies far enough from all others together. */
function apart(about: Axis, groups: readonly GroupFinding[], by: By, settings: ComparisonSettings): Apart[] {
  const contrasts = groups
    .filter(({ interviewed }) => interviewed > 0)
    .map((group) => ({ group, rest: restOf(group, groups) }))
    .map((contrast) => ({ ...contrast, above: shareAbove(contrast.group, contrast.rest) }))
    .sort((a, b) => b.above - a.above);
  const [most, next] = contrasts;
  const [lastButOne, least] = contrasts.slice(-2);
  const found = (way: Apart['way'], { group, rest }: (typeof contrasts)[number]): Apart => ({
    kind: 'apart',
    about,
    by,
    way,
    group: shareOf(group),
    rest,
  });
  return [
    ...(most !== undefined &&
    next !== undefined &&
    most.above - next.above > EQUAL &&
    isDistinctive(most.group, most.rest, settings)
      ? [found('more', most)]
      : []),
    ...(least !== undefined &&
    lastButOne !== undefined &&
    lastButOne.above - least.above > EQUAL &&
    isDistinctive(least.rest, least.group, settings)
      ? [found('less', least)]
      : []),
  ];
}

function judgement(about: Axis, all: GroupFinding): Judged[] {
  const { oordelen, judged } = all;
  if (judged < MIN_OORDELEN) return [];
  const leans = leaningOf(all);
  const isSplit = Math.min(oordelen.positief, oordelen.negatief) >= SPLIT * judged;
  return leans === null && !isSplit ? [] : [{ kind: 'judged', about, ...judgingOf(all), leans, isSplit }];
}

function presence(about: Axis, { all, perspectives }: Omit<Finding, 'points'>): Point[] {
  const groups = perspectives.filter(({ interviewed }) => interviewed > 0);
  const isEverywhere = groups.length > 1 && groups.every(({ mentions }) => mentions > 0);
  if (isEverywhere && 2 * all.mentions > all.interviewed) {
    const { mentions, interviewed } = all;
    return [{ kind: 'everywhere', about, all: { mentions, interviewed }, groups: groups.map(shareOf) }];
  }
  const silent = groups.filter(
    (group) =>
      group.interviewed >= MIN_SILENT &&
      group.mentions === 0 &&
      differsByPeople(restOf(group, groups), group),
  );
  return silent.length > 0 && all.mentions >= MENTIONED_ELSEWHERE * all.interviewed
    ? [{ kind: 'silent', about, groups: silent.map(shareOf) }]
    : [];
}

/** Without the ids of codings: a claim is also made to readers who may not see those. */
function shareOf({ group, mentions, interviewed }: Share): Share {
  return { group, mentions, interviewed };
}

function judgingOf({ group, oordelen, judged }: Judging): Judging {
  return { group, oordelen, judged };
}
