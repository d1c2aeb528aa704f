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

/**
 * Puts the smallest part together with another until each that has people has at least `threshold` of them. It goes
 * with the smallest part that it is related to, and when there is none with the smallest of all.
 */
export function withoutSmall(
  parts: readonly Part[],
  threshold: number,
  related: (one: Part, other: Part) => boolean = () => true,
): readonly Part[] {
  const filled = bySize(parts.filter(({ members }) => members.length > 0));
  const [small, ...others] = filled;
  if (small === undefined || small.members.length >= threshold) return parts;
  const partner = others.find((other) => related(small, other)) ?? others[0];
  return partner === undefined ? parts : withoutSmall(joined(parts, small, partner), threshold, related);
}

/** The smallest first; parts of one size keep their order. */
export function bySize(parts: readonly Part[]): Part[] {
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
