/** Parts of the interviewed people, such as two perspectives together, made larger until none is too small. */

import type { Respondent } from '../model/respondent.js';

export interface Part {
  /** Ids of perspectives or of wijken, in the order of project.yaml. */
  readonly ids: readonly string[];
  readonly members: readonly Respondent[];
}

/** A part of each id, in order; one without people stays. */
export function partsBy(
  key: 'perspective' | 'wijk',
  ids: readonly string[],
  people: readonly Respondent[],
): Part[] {
  return ids.map((id) => ({ ids: [id], members: people.filter((person) => person[key] === id) }));
}

/** Puts the two smallest parts with people together until each that has people has at least `threshold` of them. */
export function withoutSmall(parts: readonly Part[], threshold: number): readonly Part[] {
  const [small, partner] = bySize(parts.filter(({ members }) => members.length > 0));
  if (small === undefined || partner === undefined || small.members.length >= threshold) return parts;
  return withoutSmall(joined(parts, small, partner), threshold);
}

/** The smallest first; parts of one size keep their order. */
function bySize(parts: readonly Part[]): Part[] {
  return [...parts].sort((a, b) => a.members.length - b.members.length);
}

/** Two of the parts together, at the place of the first. */
export function joined(parts: readonly Part[], one: Part, other: Part): Part[] {
  const [first, second] = parts.indexOf(one) < parts.indexOf(other) ? [one, other] : [other, one];
  const both = { ids: [...first.ids, ...second.ids], members: [...first.members, ...second.members] };
  return parts.filter((part) => part !== second).map((part) => (part === first ? both : part));
}

export function allTogether(parts: readonly Part[]): Part[] {
  if (parts.length === 0) return [];
  return [{ ids: parts.flatMap(({ ids }) => ids), members: parts.flatMap(({ members }) => members) }];
}

export function idOf({ ids }: Part): string {
  return ids.join('+');
}

/** The people of some perspectives in some wijken. */
export function within(perspectives: Part, wijken: Part): Respondent[] {
  return perspectives.members.filter(({ wijk }) => wijken.ids.includes(wijk));
}
