/** Counting in many groups at once who mentions a subject: one walk over the people, however many groups there are. */

import type { Crossing, Group } from '../model/planned.js';
import type { Respondent } from '../model/respondent.js';

/** How many members of a group mention the subject. */
export type Counts = (subject: string, group: Group) => number;

/** What a list of people who mention something calls a person; numbers are counted quicker than ids. */
export type IdOf = (person: Respondent) => unknown;

export const byRespondent: IdOf = ({ id }) => id;

/**
 * Prepares counting in these groups, which may overlap.
 *
 * @param mentions of each subject the people who mention it, each once
 * @throws Error when the result is asked about a group that is not one of these objects
 */
export function countsIn(
  groups: readonly Group[],
  mentions: ReadonlyMap<string, Iterable<unknown>>,
  idOf = byRespondent,
): Counts {
  const placeOf = new Map(groups.map((group, at) => [group, at] as const));
  const places = placesOfPeople(groups, idOf);
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

function placesOfPeople(groups: readonly Group[], idOf: IdOf): Map<unknown, number[]> {
  const places = new Map<unknown, number[]>();
  for (const [at, { members }] of groups.entries()) {
    for (const person of members) {
      const id = idOf(person);
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
