/** Codes that set one group apart from everybody else. */

import type { Counted } from '../../model/findings.js';
import type { Group } from '../../model/planned.js';
import type { Mentions } from '../mentions.js';

/** Whole per cents, so that a difference of exactly so many points is not lost in rounding. */
export interface DistinctiveSettings {
  /** At least so many people of the group mention it. */
  readonly people: number;
  /** At least so many per cent of the group mention it. */
  readonly percent: number;
  /** The group's percentage lies at least so many points above that of the rest. */
  readonly pointsAbove: number;
}

export const DISTINCTIVE: DistinctiveSettings = { people: 3, percent: 50, pointsAbove: 40 };

/** "6 van 8 tegenover 3 van 24". */
export interface DistinctiveCode {
  readonly code: string;
  readonly group: string;
  /** How many of the group mention it, and how many were interviewed. */
  readonly mentions: number;
  readonly interviewed: number;
  /** The same of all other groups together. */
  readonly restMentions: number;
  readonly restInterviewed: number;
  /** The share of the group minus that of the rest, from 0 to 1. */
  readonly difference: number;
}

/**
 * The codes that set a group apart, by group and within a group the largest difference first. Somebody counts once in
 * the rest, and a group without a rest has nothing to be set apart from.
 */
export function distinctiveCodes(
  codes: readonly string[],
  groups: readonly Group[],
  mentions: Mentions,
  settings: DistinctiveSettings = DISTINCTIVE,
): DistinctiveCode[] {
  return groups.flatMap((group) => {
    const own = new Set(group.members.map(({ id }) => id));
    const rest = new Set(
      groups.flatMap(({ members }) => members.map(({ id }) => id)).filter((id) => !own.has(id)),
    );
    return codes
      .map((code): DistinctiveCode => {
        const who = mentions.get(code) ?? new Set();
        const counted = {
          mentions: countIn(own, who),
          interviewed: own.size,
          restMentions: countIn(rest, who),
          restInterviewed: rest.size,
        };
        return { code, group: group.id, ...counted, difference: shareAbove(counted, restOf(counted)) };
      })
      .filter((found) => isDistinctive(found, restOf(found), settings))
      .sort((a, b) => b.difference - a.difference);
  });
}

function countIn(people: ReadonlySet<string>, who: ReadonlySet<string>): number {
  return [...people].filter((id) => who.has(id)).length;
}

function restOf({
  restMentions,
  restInterviewed,
}: Pick<DistinctiveCode, 'restMentions' | 'restInterviewed'>): Counted {
  return { mentions: restMentions, interviewed: restInterviewed };
}

/** The share of a group that mentions something minus that of the rest, from -1 to 1. */
export function shareAbove(group: Counted, rest: Counted): number {
  return group.mentions / Math.max(1, group.interviewed) - rest.mentions / Math.max(1, rest.interviewed);
}

/**
 * Whether something that a group mentions sets it apart from the rest. Without a division, so that 7 of 10 lies 40
 * points above 3 of 10, and not a hair less.
 */
export function isDistinctive(
  group: Counted,
  rest: Counted,
  { people, percent, pointsAbove }: DistinctiveSettings,
): boolean {
  return (
    rest.interviewed > 0 &&
    group.mentions >= people &&
    100 * group.mentions >= percent * group.interviewed &&
    100 * (group.mentions * rest.interviewed - rest.mentions * group.interviewed) >=
      pointsAbove * group.interviewed * rest.interviewed
  );
}
