/** Which parts of names may be the same: equal ones, an initial and what begins with it, and slips of each other. */

import { isSameName } from './misspelling.js';
import { createSlips } from './slips.js';

export interface NameKin {
  isSame(one: string, other: string): boolean;
  /** The places in an index where a person with this part is kept, who is then found under parts that are the same. */
  placesOf(part: string): readonly string[];
  /** The places where everybody with a part that is the same as this one is found, among those who were kept. */
  placesToLook(part: string): readonly string[];
}

/** @param isListed whether a part is a name that people have, so that it is no slip for another one: "Fatima" and "Fatiha" */
export function createNameKin(isListed: (part: string) => boolean): NameKin {
  const slips = createSlips();
  /** Of each part that was seen, the parts that are the same. */
  const kin = new Map<string, string[]>();

  const listed = new Map<string, boolean>();

  function isOnList(part: string): boolean {
    const is = listed.get(part) ?? isListed(part);
    listed.set(part, is);
    return is;
  }

  function isSlip(one: string, other: string): boolean {
    return isSameName(one, other) && !(isOnList(one) && isOnList(other));
  }

  function kinOf(part: string): readonly string[] {
    const before = kin.get(part);
    if (before !== undefined) return before;
    const found = slips.near(part).filter((other) => !(isOnList(part) && isOnList(other)));
    for (const other of found) kin.get(other)?.push(part);
    const all = [part, ...found];
    kin.set(part, all);
    slips.add(part);
    return all;
  }

  return {
    isSame(one, other) {
      if (one === other) return true;
      if (isInitial(one) || isInitial(other)) return one[0] === other[0];
      return isSlip(one, other);
    },
    placesOf(part) {
      if (isInitial(part)) return [initialOf(part), beginningOf(part)];
      kinOf(part);
      return [part, beginningOf(part)];
    },
    placesToLook: (part) => (isInitial(part) ? [beginningOf(part)] : [...kinOf(part), initialOf(part)]),
  };
}

function isInitial(part: string): boolean {
  return part.endsWith('.');
}

function initialOf(part: string): string {
  return `${part[0]}.`;
}

/** No part has a space. */
function beginningOf(part: string): string {
  return `${part[0]} `;
}
