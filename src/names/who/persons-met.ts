/** Who may be meant by the parts of a name: somebody in the same file first, else whoever has the full name in another. */

import type { NameKin } from './name-kin.js';
import { createPersonIndex, type Named, type PersonIndex } from './person-index.js';

export interface PersonsMet<Person extends Named> {
  /** Adds a person, whose parts only change through `rename`. */
  meet(person: Person): void;
  /** Says that a person was named in a file. */
  mention(person: Person, file: string): void;
  /** Changes the parts of a person's name. */
  rename(person: Person, parts: readonly string[]): void;
  /** Of those in a file whose whole name it may be, and else of those whose name it may be a part of, who was named last. */
  here(parts: readonly string[], file: string): Person | undefined;
  /** Somebody in the project with the same full name. */
  elsewhere(parts: readonly string[]): Person | undefined;
  /** The only one in the project who is called by this surname in the other way: fully for "meneer X", and so for a full name. */
  bySurname(parts: readonly string[], isTitled: boolean): Person | undefined;
  /** Says that somebody was called "meneer X" where only X was said of their name. */
  callByTitle(person: Person): void;
}

/** Who is called by a first name alone is another person in each file. */
const FULL = 2;

/** The persons of a file, and when each was last named in it. */
interface InFile<Person extends Named> {
  readonly index: PersonIndex<Person>;
  readonly named: Map<Person, number>;
}

/** @param setParts gives a person other parts */
export function createPersonsMet<Person extends Named>(
  kin: NameKin,
  setParts: (person: Person, parts: readonly string[]) => void,
): PersonsMet<Person> {
  /** Of every person which one they are, from 0. */
  const order = new Map<Person, number>();
  const project = createPersonIndex<Person>(kin);
  const inFile = new Map<string, InFile<Person>>();
  const filesOf = new Map<Person, InFile<Person>[]>();
  /** Of each part who ever had it in their name, each with how many had it before them. */
  const bearers = new Map<string, Map<Person, number>>();
  /** Of whom the only name is known to be a surname. */
  const byTitle = new Set<Person>();
  let mentions = 0;

  function keep(person: Person): void {
    if (person.parts.length >= FULL) project.add(person);
    for (const part of person.parts) {
      const persons = bearers.get(part) ?? new Map<Person, number>();
      bearers.set(part, persons);
      if (!persons.has(person)) persons.set(person, persons.size);
    }
  }

  return {
    meet(person) {
      order.set(person, order.size);
      keep(person);
    },
    mention(person, file) {
      const there = inFile.get(file) ?? { index: createPersonIndex<Person>(kin), named: new Map() };
      inFile.set(file, there);
      if (!there.named.has(person)) {
        there.index.add(person);
        const files = filesOf.get(person);
        if (files === undefined) filesOf.set(person, [there]);
        else files.push(there);
      }
      mentions += 1;
      there.named.set(person, mentions);
    },
    rename(person, parts) {
      const indexes = [project, ...(filesOf.get(person) ?? []).map(({ index }) => index)];
      for (const index of indexes) index.remove(person);
      setParts(person, parts);
      for (const index of indexes.slice(1)) index.add(person);
      keep(person);
    },
    here(parts, file) {
      const there = inFile.get(file);
      if (there === undefined) return undefined;
      const { index, named } = there;
      const when = (person: Person): number => named.get(person) as number;
      return most(when, (use) => index.same(parts, use)) ?? most(when, (use) => index.partly(parts, use));
    },
    elsewhere(parts) {
      if (parts.length < FULL) return undefined;
      // Whoever has exactly this surname comes before those who have nearly the same one.
      const family = bearers.get(parts.at(-1) as string);
      const first = (person: Person): number | undefined => {
        const place = (family ?? order).get(person);
        return place === undefined ? undefined : -place;
      };
      return most(first, (use) => project.same(parts, use));
    },
    bySurname(parts, isTitled) {
      const isFull = parts.length >= FULL;
      if (!isFull && !isTitled) return undefined;
      const surname = parts.at(-1) ?? '';
      let only: Person | undefined;
      for (const person of bearers.get(surname)?.keys() ?? []) {
        const isFamily = person.parts.length >= FULL || byTitle.has(person);
        if (!isFamily || person.parts.at(-1) !== surname) continue;
        if (only !== undefined) return undefined;
        only = person;
      }
      const isOtherWay = only !== undefined && only.parts.length >= FULL !== isFull;
      return isOtherWay ? only : undefined;
    },
    callByTitle(person) {
      if (person.parts.length < FULL) byTitle.add(person);
    },
  };
}

/** The one with the highest rank, of those who have one. */
function most<Person>(
  rankOf: (person: Person) => number | undefined,
  each: (use: (person: Person) => void) => void,
): Person | undefined {
  let best: Person | undefined;
  let highest = Number.NEGATIVE_INFINITY;
  each((person) => {
    const rank = rankOf(person);
    if (rank === undefined || rank <= highest) return;
    best = person;
    highest = rank;
  });
  return best;
}
