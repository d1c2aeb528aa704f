/** Groups of people and what they mention, from a few words. */

import type { Mentions } from '../../src/analysis/mentions.js';
import type { Group } from '../../src/model/planned.js';
import { person } from './people.js';

/** So many people in each group: `{ verdeler: 2 }` holds verdeler-1 and verdeler-2. */
export function groupsOf(sizes: Readonly<Record<string, number>>): Group[] {
  return Object.entries(sizes).map(([id, size]) => ({
    id,
    label: id,
    members: Array.from({ length: size }, (_, index) => person(`${id}-${index + 1}`, id, 'noord')),
  }));
}

/** Of each code how many people of each group mention it: the first so many. */
export function mentionedBy(codes: Readonly<Record<string, Readonly<Record<string, number>>>>): Mentions {
  return new Map(
    Object.entries(codes).map(([code, counts]) => [
      code,
      new Set(
        Object.entries(counts).flatMap(([group, count]) =>
          Array.from({ length: count }, (_, index) => `${group}-${index + 1}`),
        ),
      ),
    ]),
  );
}
