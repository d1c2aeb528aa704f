/** Who speaks of a code: everybody alike, one group above all, or some here and there. */

import type { CodeFinding, Counted, GroupFinding, GroupName } from '../../model/findings.js';
import type { Sentence } from '../blocks.js';
import type { Phrasing } from './phrasing.js';
import {
  ALONE,
  IN_WIJK,
  LEADING,
  type Leading,
  type Named,
  SHARED,
  SILENCE,
  SPREAD,
} from './presence-ways.js';
import { warned } from './warned.js';

/** A group leads when its share lies at least so far above that of the rest. */
const LEADS = 0.2;
/** Fewer people than this lead nothing. */
const FEWEST = 3;

/** The first sentence about a code; its label stands in front of it. */
export function presenceOf(finding: CodeFinding, names: readonly GroupName[], phrasing: Phrasing): Sentence {
  const { all, perspectives, points } = finding;
  const groups = named(perspectives, names).filter(({ interviewed }) => interviewed > 0);
  const isShared = points.some(({ kind }) => kind === 'shared');
  const isSetApart = points.some((point) => point.kind === 'distinctive' && point.by === 'perspective');
  const leading = leadingIn(all, groups, finding, names);
  const text =
    leading !== null && (isSetApart || !isShared)
      ? phrasing(LEADING, leading)
      : isShared
        ? phrasing(SHARED, { all, groups })
        : phrasing(groups.length > 1 ? SPREAD : ALONE, { all, groups });
  return warned({ text, evidence: all.evidence }, all.mentions);
}

/** Says which groups say nothing about it, when that is worth saying. */
export function silenceOf(finding: CodeFinding, names: readonly GroupName[], phrasing: Phrasing): Sentence[] {
  const silent = finding.points.flatMap((point) => (point.kind === 'absent' ? point.groups : []));
  const groups = named(
    finding.perspectives.filter(({ group }) => silent.includes(group)),
    names,
  );
  return groups.length === 0 ? [] : [{ text: phrasing(SILENCE, { groups }), evidence: [] }];
}

/** Says in which wijk it is mentioned far more than elsewhere. */
export function wijkOf(finding: CodeFinding, names: readonly GroupName[], phrasing: Phrasing): Sentence[] {
  const point = finding.points.find((one) => one.kind === 'distinctive' && one.by === 'wijk');
  if (point?.kind !== 'distinctive') return [];
  const [top] = named(
    finding.wijken.filter(({ group }) => group === point.group),
    names,
  );
  if (top === undefined) return [];
  return [
    {
      text: phrasing(IN_WIJK, { all: finding.all, groups: [], top, rest: point.rest, isHighest: true }),
      evidence: finding.all.evidence,
    },
  ];
}

function leadingIn(
  all: Counted,
  groups: readonly Named[],
  { points, perspectives }: CodeFinding,
  names: readonly GroupName[],
): Leading | null {
  const share = ({ mentions, interviewed }: Counted): number => mentions / Math.max(1, interviewed);
  const setApart = points.find((point) => point.kind === 'distinctive' && point.by === 'perspective');
  const [top] =
    setApart?.kind === 'distinctive'
      ? named(
          perspectives.filter(({ group }) => group === setApart.group),
          names,
        )
      : groups
          .filter(({ mentions, interviewed }) => mentions >= FEWEST && interviewed >= FEWEST)
          .sort((a, b) => share(b) - share(a));
  if (top === undefined || groups.length < 2) return null;
  const rest = { mentions: all.mentions - top.mentions, interviewed: all.interviewed - top.interviewed };
  if (rest.interviewed === 0 || (setApart === undefined && share(top) - share(rest) < LEADS)) return null;
  const isHighest = groups.every((group) => group.name === top.name || share(group) < share(top));
  return { all, groups, top, rest, isHighest };
}

function named(findings: readonly GroupFinding[], names: readonly GroupName[]): Named[] {
  return findings.map(({ group, mentions, interviewed }) => ({
    name: names.find(({ id }) => id === group)?.inText ?? group,
    mentions,
    interviewed,
  }));
}
