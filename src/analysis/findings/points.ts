/** What is worth saying about a code: contrasts between groups, agreement and split judgement. */

import type { Finding, GroupFinding, Point } from '../../model/findings.js';
import type { ComparisonSettings } from '../../model/project.js';
import { isDistinctive } from '../comparing/distinctive.js';
import { balanceOf } from '../comparing/oordelen.js';
import { restOf, shareAbove } from '../comparing/shares.js';

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
  const ordered = [...judging].sort((a, b) => balanceOf(b) - balanceOf(a));
  const [positive] = ordered;
  const negative = ordered.at(-1);
  if (positive === undefined || negative === undefined) return [];
  if (balanceOf(positive) <= 0 || balanceOf(negative) >= 0) return [];
  return [{ kind: 'opposed', positive: positive.group, negative: negative.group }];
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
