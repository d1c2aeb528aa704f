/** Random compositions of the people interviewed, in the perspectives and wijken of the wijkbudget. */

import fc from 'fast-check';
import type { Project } from '../../src/model/project.js';
import type { Respondent } from '../../src/model/respondent.js';
import { aPerspective, aProject } from './a-project.js';
import { person } from './people.js';

export const PERSPECTIVES = ['gemeente', 'verdeler', 'ontvanger', 'afgewezen', 'procesbegeleider'];
export const WIJKEN = ['spoorwijk', 'moerwijk', 'nieuw-waldeck', 'zeeheldenkwartier'];

/** @param threshold how many people a group has at least */
export function wijkbudget(threshold = 3): Project {
  return aProject({
    wijken: WIJKEN.map((id) => ({ id, label: id })),
    perspectives: PERSPECTIVES.map((id) => aPerspective(id, id)),
    privacy: {
      threshold,
      appendixThreshold: threshold + 2,
      coarseGroups: [
        {
          id: 'bewoners',
          label: 'bewoners',
          singular: 'bewoner',
          perspectives: ['verdeler', 'ontvanger', 'afgewezen'],
        },
        {
          id: 'professionals',
          label: 'professionals',
          singular: 'professional',
          perspectives: ['gemeente', 'procesbegeleider'],
        },
      ],
      showsWijken: true,
      neverWithWijk: ['procesbegeleider'],
    },
  });
}

/** So many people of each perspective in each wijk: `{ verdeler: [3, 0, 1, 2] }`, wijken in order. */
export function people(sizes: Readonly<Record<string, readonly number[]>>): Respondent[] {
  return Object.entries(sizes).flatMap(([perspective, counts]) =>
    counts.flatMap((count, wijk) =>
      Array.from({ length: count }, (_, index) =>
        person(`${perspective}-${WIJKEN[wijk]}-${index + 1}`, perspective, WIJKEN[wijk] ?? ''),
      ),
    ),
  );
}

/** Mostly small groups and many empty ones, as projects have; now and then large ones. */
export const someInterviewed: fc.Arbitrary<Respondent[]> = fc
  .array(
    fc.array(
      fc.oneof(
        { weight: 3, arbitrary: fc.constant(0) },
        { weight: 5, arbitrary: fc.nat(3) },
        { weight: 2, arbitrary: fc.nat(9) },
      ),
      { minLength: WIJKEN.length, maxLength: WIJKEN.length },
    ),
    { minLength: PERSPECTIVES.length, maxLength: PERSPECTIVES.length },
  )
  .map((sizes) => people(Object.fromEntries(PERSPECTIVES.map((id, index) => [id, sizes[index] ?? []]))));
