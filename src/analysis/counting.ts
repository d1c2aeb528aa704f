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
  const { kindOf, kinds } = kindsOfPeople(groups, idOf);
  const known = new Map<string, readonly number[]>();
  const countsOf = (subject: string): readonly number[] => {
    const ofKind = new Array<number>(kinds.length).fill(0);
    for (const person of mentions.get(subject) ?? []) {
      const kind = kindOf.get(person);
      if (kind !== undefined) ofKind[kind] = (ofKind[kind] ?? 0) + 1;
    }
    const counts = new Array<number>(groups.length).fill(0);
    for (const [kind, places] of kinds.entries()) {
      for (const at of places) counts[at] = (counts[at] ?? 0) + (ofKind[kind] ?? 0);
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

interface Kinds {
  readonly kindOf: ReadonlyMap<unknown, number>;
  /** Of each kind the places of its groups. */
  readonly kinds: readonly (readonly number[])[];
}

/** People of one kind are in the same groups: there are far fewer kinds than people. */
function kindsOfPeople(groups: readonly Group[], idOf: IdOf): Kinds {
  const places = new Map<unknown, number[]>();
  for (const [at, { members }] of groups.entries()) {
    for (const person of members) {
      const id = idOf(person);
      const ofPerson = places.get(id);
      if (ofPerson === undefined) places.set(id, [at]);
      else ofPerson.push(at);
    }
  }
  const numbers = new Map<string, number>();
  const kinds: number[][] = [];
  const kindOf = new Map<unknown, number>();
  for (const [person, ofPerson] of places) {
    const key = ofPerson.join();
    const kind = numbers.get(key) ?? kinds.push(ofPerson) - 1;
    numbers.set(key, kind);
    kindOf.set(person, kind);
  }
  return { kindOf, kinds };
}

/** All groups that a table of perspectives and wijken counts in. */
export function groupsOfCrossing({ perspectives, wijken, cells }: Crossing): Group[] {
  return [...perspectives, ...wijken, ...cells.flat().filter((group) => group !== null)];
}
