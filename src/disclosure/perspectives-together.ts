/** Perspectives put together until each has enough people: with one of the same coarse group, or coarse groups as wholes. */

import type { PrivacyRules } from '../model/project.js';
import { isInGroups } from './outsiders.js';
import { allTogether, type Part, withoutSmall } from './parts.js';

/**
 * A coarse group of fewer than `threshold` people goes as a whole with the smallest other one, so that no perspective
 * stands with one that its name says nothing of.
 *
 * @param perspectives without those that `withoutOutsiders` leaves out
 */
export function perspectivesTogether(
  privacy: PrivacyRules,
  perspectives: readonly Part[],
  threshold: number,
): readonly Part[] {
  const order = perspectives.flatMap(({ ids }) => ids);
  const placeOf = (id: string | undefined): number => order.indexOf(id ?? '');
  // Who stands in no coarse group stands alone, and is enough: see `withoutOutsiders`.
  const outside = perspectives.filter((part) => !isInGroups(privacy, part)).map((part) => [part]);
  const inGroups = perspectives.filter((part) => isInGroups(privacy, part));
  return [...coarseTogether(byCoarseGroup(privacy, inGroups), threshold), ...outside]
    .flatMap((parts) => withoutSmall(parts, threshold))
    .map((part) => ({ ...part, ids: [...part.ids].sort((one, other) => placeOf(one) - placeOf(other)) }))
    .sort((one, other) => placeOf(one.ids[0]) - placeOf(other.ids[0]));
}

/** Perspectives of one coarse group; one that stands in none, or is of several, is by itself. */
export function byCoarseGroup(
  { coarseGroups }: PrivacyRules,
  perspectives: readonly Part[],
): readonly (readonly Part[])[] {
  const groups = new Map<unknown, Part[]>();
  for (const part of perspectives) {
    const group = coarseGroups.find((one) => part.ids.every((id) => one.perspectives.includes(id))) ?? part;
    groups.set(group, [...(groups.get(group) ?? []), part]);
  }
  return [...groups.values()];
}

function coarseTogether(
  groups: readonly (readonly Part[])[],
  threshold: number,
): readonly (readonly Part[])[] {
  const [smallest, partner] = groups
    .filter((parts) => peopleIn(parts) > 0)
    .sort((one, other) => peopleIn(one) - peopleIn(other));
  if (smallest === undefined || partner === undefined || peopleIn(smallest) >= threshold) return groups;
  const others = groups.filter((parts) => parts !== smallest && parts !== partner);
  return coarseTogether([...others, allTogether([...smallest, ...partner])], threshold);
}

function peopleIn(parts: readonly Part[]): number {
  return parts.reduce((sum, { members }) => sum + members.length, 0);
}
