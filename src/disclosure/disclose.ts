/** Counts that were planned → counts that a version may show: each is about a group which that version tells apart. */

import type { Comparison } from '../model/comparison.js';
import type { Disclosed } from '../model/disclosed.js';
import type { CrossTable } from '../model/matrix.js';
import type { CountedGroup, Group, Grouping } from '../model/planned.js';

/**
 * Lets counts through to the report. They should have been made from `groups`, so what stops here is a mistake of the
 * program, found before anybody reads it.
 *
 * @param counted every group that `planned` has a count of, by its id in `groups`
 * @throws Error when one of them is not a group of this version, or has another number of people
 */
export function disclose<T>(planned: T, counted: Iterable<CountedGroup>, groups: Grouping): Disclosed<T> {
  // A perspective and a wijk may have the same id.
  const shown = new Set(groupsIn(groups).map(({ id, members }) => keyOf(id, members.length)));
  for (const { id, interviewed } of counted) {
    if (!shown.has(keyOf(id, interviewed))) {
      throw new Error(`A count about "${id}" (${interviewed}) is not of a group of this version.`);
    }
  }
  return planned as Disclosed<T>;
}

export function discloseComparison(planned: Comparison, groups: Grouping): Disclosed<Comparison> {
  const { interviewed, perspectives, wijken, interviewedByBoth, themes } = planned;
  const crossed = [
    interviewedByBoth,
    ...themes.flatMap((theme) => [theme.perspectiveByWijk, ...theme.codes]),
  ];
  return disclose(
    planned,
    [
      { id: groups.everyone.id, interviewed },
      ...perspectives,
      ...wijken,
      ...themes.flatMap(({ codesByPerspective, codesByWijk }) => [
        ...codesByPerspective.columns,
        ...codesByWijk.columns,
      ]),
      ...crossed.flatMap((cross) => (cross === null ? [] : countedInCross(cross, groups))),
    ],
    groups,
  );
}

function keyOf(id: string, interviewed: number): string {
  return JSON.stringify([id, interviewed]);
}

function countedInCross(cross: CrossTable, { everyone }: Grouping): CountedGroup[] {
  const { perspectives, wijken, cells, ofPerspectives, ofWijken, ofAll } = cross;
  const sized = (axes: readonly { readonly id: string }[], counts: typeof ofPerspectives): CountedGroup[] =>
    axes.map(({ id }, index) => ({ id, interviewed: counts[index]?.interviewed ?? 0 }));
  return [
    { id: everyone.id, interviewed: ofAll.interviewed },
    ...sized(perspectives, ofPerspectives),
    ...sized(wijken, ofWijken),
    ...cells.flatMap((row, perspective) =>
      row.flatMap((cell, wijk) =>
        cell === null
          ? []
          : [
              {
                id: `${perspectives[perspective]?.id}@${wijken[wijk]?.id}`,
                interviewed: cell.interviewed,
              },
            ],
      ),
    ),
  ];
}

function groupsIn({ everyone, byPerspective, byWijk, crossing }: Grouping): Group[] {
  return [
    everyone,
    ...byPerspective,
    ...byWijk,
    ...(crossing === null ? [] : [...crossing.perspectives, ...crossing.cells.flat()]),
  ].filter((group) => group !== null);
}
