/** What is worth saying about a code: contrasts between groups, agreement and split judgement. */

import type { Counted, Finding, GroupFinding, Point } from '../../model/findings.js';
import type { ComparisonSettings } from '../../model/project.js';
import { isDistinctive, shareAbove } from '../comparing/distinctive.js';

/** Of fewer oordelen nothing is said about agreement. */
const MIN_OORDELEN = 4;
/** This share of the oordelen in one direction is called agreement, and this much in both a split. */
const AGREED = 0.8;
const SPLIT = 1 / 3;
/** The silence of a smaller group means little, and so does silence about what few others mention. */
const MIN_SILENT = 3;
const MENTIONED_ELSEWHERE = 1 / 3;

/** The most telling first: opposed oordelen, what sets a group apart, the oordeel of all, who mentions it. */
export function pointsOf(finding: Finding, settings: ComparisonSettings): Point[] {
  const opposed = opposition(finding.perspectives, settings.minJudged);
  return [
    ...opposed,
    ...distinctive(finding.perspectives, 'perspective', settings),
    ...distinctive(finding.wijken, 'wijk', settings),
    ...(opposed.length > 0 ? [] : judgement(finding.all)),
    ...presence(finding),
  ];
}

/** The two perspectives that lie furthest apart, when one leans to positive and the other to negative. */
function opposition(groups: readonly GroupFinding[], minJudged: number): Point[] {
  const judging = groups.filter(({ judged }) => judged >= minJudged);
  const ordered = [...judging].sort((a, b) => balance(b) - balance(a));
  const [positive] = ordered;
  const negative = ordered.at(-1);
  if (positive === undefined || negative === undefined) return [];
  if (balance(positive) <= 0 || balance(negative) >= 0) return [];
  return [{ kind: 'opposed', positive: positive.group, negative: negative.group }];
}

/** The share that is positive minus the share that is negative, from -1 to 1. */
function balance({ oordelen, judged }: GroupFinding): number {
  return judged === 0 ? 0 : (oordelen.positief - oordelen.negatief) / judged;
}

function distinctive(
  groups: readonly GroupFinding[],
  by: 'perspective' | 'wijk',
  settings: ComparisonSettings,
): Point[] {
  return groups
    .map((group) => ({ group, rest: restOf(group, groups) }))
    .filter(({ group, rest }) => isDistinctive(group, rest, settings))
    .sort((a, b) => shareAbove(b.group, b.rest) - shareAbove(a.group, a.rest))
    .map(({ group, rest }) => ({ kind: 'distinctive', by, group: group.group, rest }));
}

/** All groups but one, as one. */
export function restOf(own: GroupFinding, groups: readonly GroupFinding[]): Counted {
  const others = groups.filter((group) => group !== own);
  return {
    mentions: others.reduce((sum, { mentions }) => sum + mentions, 0),
    interviewed: others.reduce((sum, { interviewed }) => sum + interviewed, 0),
  };
}

function judgement({ oordelen, judged }: GroupFinding): Point[] {
  if (judged < MIN_OORDELEN) return [];
  const { positief, negatief } = oordelen;
  if (positief >= AGREED * judged) return [{ kind: 'agreed', oordeel: 'positief' }];
  if (negatief >= AGREED * judged) return [{ kind: 'agreed', oordeel: 'negatief' }];
  return Math.min(positief, negatief) >= SPLIT * judged ? [{ kind: 'split' }] : [];
}

function presence({ all, perspectives }: Finding): Point[] {
  const groups = perspectives.filter(({ interviewed }) => interviewed > 0);
  const isEverywhere = groups.length > 1 && groups.every(({ mentions }) => mentions > 0);
  if (isEverywhere && 2 * all.mentions > all.interviewed) return [{ kind: 'shared' }];
  const silent = groups.filter(({ interviewed, mentions }) => interviewed >= MIN_SILENT && mentions === 0);
  return silent.length > 0 && all.mentions >= MENTIONED_ELSEWHERE * all.interviewed
    ? [{ kind: 'absent', groups: silent.map(({ group }) => group) }]
    : [];
}

/** Of a group without people 0. */
export function share({ mentions, interviewed }: Counted): number {
  return mentions / Math.max(1, interviewed);
}
