/** Perspectives that a public version leaves out: too few people, and nobody who may stand with them. */

import type { PrivacyRules } from '../model/project.js';
import type { Part } from './parts.js';

/**
 * A perspective in no coarse group is never put together with strangers, so one of fewer than `threshold` people is left
 * out. So are all coarse groups when together they have too few: the perspectives beside them are strangers to them.
 *
 * @returns the parts that stay, in order, and those that go; empty parts stay
 */
export function withoutOutsiders(
  privacy: PrivacyRules,
  perspectives: readonly Part[],
  threshold: number,
): { readonly kept: readonly Part[]; readonly leftOut: readonly Part[] } {
  const inGroups = perspectives.filter((part) => isInGroups(privacy, part));
  const together = inGroups.reduce((sum, { members }) => sum + members.length, 0);
  const goes = (part: Part): boolean => {
    if (part.members.length === 0) return false;
    return (inGroups.includes(part) ? together : part.members.length) < threshold;
  };
  return {
    kept: perspectives.filter((part) => !goes(part)),
    leftOut: perspectives.filter(goes),
  };
}

/** Whether all of its perspectives stand in a coarse group. */
export function isInGroups({ coarseGroups }: PrivacyRules, { ids }: Part): boolean {
  return ids.every((id) => coarseGroups.some((group) => group.perspectives.includes(id)));
}

/** The same parts without these people. */
export function withoutPeople(parts: readonly Part[], leftOut: readonly Part[]): readonly Part[] {
  const gone = new Set(leftOut.flatMap(({ members }) => members));
  if (gone.size === 0) return parts;
  return parts.map((part) => ({ ...part, members: part.members.filter((person) => !gone.has(person)) }));
}
