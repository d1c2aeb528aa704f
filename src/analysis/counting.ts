/** Counting in many groups at once who mentions a subject: one walk over the people, however many groups there are. */

import type { Crossing, Group } from '../model/planned.js';

/** How many members of a group mention the subject. */
export type Counts = (subject: string, group: Group) => number;

/**
 * Prepares counting in these groups, which may overlap.
 *
 * @param mentions of each subject the people who mention it, each once
 * @throws Error when the result is asked about a group that is not one of these objects
 */
export function countsIn(groups: readonly Group[], mentions: ReadonlyMap<string, Iterable<string>>): Counts {
  const placeOf = new Map(groups.map((group, at) => [group, at] as const));
  const places = placesOfPeople(groups);
  const known = new Map<string, readonly number[]>();
  const countsOf = (subject: string): readonly number[] => {
    const counts = new Array<number>(groups.length).fill(0);
    for (const person of mentions.get(subject) ?? []) {
      for (const at of places.get(person) ?? []) counts[at] = (counts[at] ?? 0) + 1;
    }
    known.set(subject, counts);
    return counts;
  };
  return (subject, group) => {
    const count = (known.get(subject) ?? countsOf(subject))[placeOf.get(group) ?? -1];
    if (count === undefined) throw new Error(`Nobody prepared counting in ${group.id}.`);
    return count;
  };
}

function placesOfPeople(groups: readonly Group[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (const [at, { members }] of groups.entries()) {
    for (const { id } of members) {
      const ofPerson = places.get(id);
      if (ofPerson === undefined) places.set(id, [at]);
      else ofPerson.push(at);
    }
  }
  return places;
}

/** All groups that a table of perspectives and wijken counts in. */
export function groupsOfCrossing({ perspectives, wijken, cells }: Crossing): Group[] {
  return [...perspectives, ...wijken, ...cells.flat().filter((group) => group !== null)];
}
