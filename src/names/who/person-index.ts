/** Persons by the parts of their names, so that few have to be looked at to find somebody. */

import type { NameKin } from './name-kin.js';

export interface Named {
  /** The folded parts of the name, as far as they are known. */
  readonly parts: readonly string[];
}

export interface PersonIndex<Person extends Named> {
  /** Adds a person under the parts that they have now. */
  add(person: Person): void;
  /** Takes a person out, who must still have the parts that they had when added. */
  remove(person: Person): void;
  /** Everybody whose parts are the same as these, one by one. */
  same(parts: readonly string[], use: (person: Person) => void): void;
  /** Everybody of whom these are some parts of the name, or the other way round. */
  partly(parts: readonly string[], use: (person: Person) => void): void;
}

/** Those whose names have so many parts. */
interface OfLength<Person> {
  readonly everybody: Set<Person>;
  /** Of each place in the name, who is kept under a part. */
  readonly byPart: readonly Map<string, Set<Person>>[];
}

export function createPersonIndex<Person extends Named>(kin: NameKin): PersonIndex<Person> {
  const byLength = new Map<number, OfLength<Person>>();

  function ofLength(length: number): OfLength<Person> {
    const before = byLength.get(length);
    if (before !== undefined) return before;
    const made = { everybody: new Set<Person>(), byPart: Array.from({ length }, () => new Map()) };
    byLength.set(length, made);
    return made;
  }

  /** "Ans", and later in the same talk "Ans Verhoeckx". */
  function isPartOf(shorter: readonly string[], longer: readonly string[]): boolean {
    return shorter.every((part) => longer.some((other) => kin.isSame(part, other)));
  }

  return {
    add(person) {
      const { everybody, byPart } = ofLength(person.parts.length);
      everybody.add(person);
      for (const [at, part] of person.parts.entries()) {
        const persons = byPart[at] as Map<string, Set<Person>>;
        for (const place of kin.placesOf(part)) {
          const there = persons.get(place);
          if (there === undefined) persons.set(place, new Set([person]));
          else there.add(person);
        }
      }
    },
    remove(person) {
      const { everybody, byPart } = ofLength(person.parts.length);
      everybody.delete(person);
      for (const [at, part] of person.parts.entries()) {
        for (const place of kin.placesOf(part)) byPart[at]?.get(place)?.delete(person);
      }
    },
    same(parts, use) {
      const persons = byLength.get(parts.length);
      if (persons === undefined) return;
      const options = parts.map((part, at) => () => found(persons.byPart[at], kin.placesToLook(part)));
      eachOf(fewest(options, persons), (person) => {
        if (person.parts.every((part, at) => kin.isSame(part, parts[at] as string))) use(person);
      });
    },
    partly(parts, use) {
      for (const [length, persons] of byLength) {
        const { byPart } = persons;
        if (length < parts.length) {
          const anyPart = parts.flatMap((part) => kin.placesToLook(part));
          const options = byPart.map((place) => () => found(place, anyPart));
          eachOf(fewest(options, persons), (person) => {
            if (isPartOf(person.parts, parts)) use(person);
          });
        }
        if (length > parts.length) {
          const options = parts.map(
            (part) => () => byPart.flatMap((place) => found(place, kin.placesToLook(part))),
          );
          eachOf(fewest(options, persons), (person) => {
            if (isPartOf(parts, person.parts)) use(person);
          });
        }
      }
    },
  };
}

function found<Person>(
  persons: ReadonlyMap<string, Set<Person>> | undefined,
  places: readonly string[],
): Set<Person>[] {
  return places.flatMap((place) => persons?.get(place) ?? []);
}

/** Whoever is meant is in each of the options, so the smallest will do; a name without parts says nothing. */
function fewest<Person>(
  options: readonly (() => readonly Set<Person>[])[],
  { everybody }: OfLength<Person>,
): readonly Set<Person>[] {
  let best: readonly Set<Person>[] = [everybody];
  let least = everybody.size;
  for (const option of options) {
    const persons = option();
    const size = persons.reduce((sum, { size }) => sum + size, 0);
    if (size < least) [best, least] = [persons, size];
    if (least === 0) break;
  }
  return best;
}

function eachOf<Person>(sets: readonly Set<Person>[], use: (person: Person) => void): void {
  for (const persons of sets) for (const person of persons) use(person);
}
