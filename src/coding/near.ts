/** Terms whose parts stand near each other: which places of the parts belong together. */

import { NEAR_WORDS } from './terms.js';

/** Tokens `first` to `last`, both inclusive. */
export interface Place {
  readonly first: number;
  readonly last: number;
}

/**
 * For each place of the first part, the stretch that it makes with the nearest place of every other part. Places of
 * one term share no word: one word cannot be two parts.
 */
export function placesNear([anchors = [], ...others]: readonly (readonly Place[])[]): Place[] {
  if (others.length === 0) return [...anchors];
  if (others.some((places) => places.length === 0)) return [];
  const parts = others.map(placesByEdge);
  return anchors.flatMap((anchor) => {
    const together = choose(anchor, parts, [anchor]);
    if (together === null) return [];
    return [
      {
        first: Math.min(...together.map(({ first }) => first)),
        last: Math.max(...together.map(({ last }) => last)),
      },
    ];
  });
}

interface PlacesByEdge {
  readonly byFirst: ReadonlyMap<number, readonly Place[]>;
  readonly byLast: ReadonlyMap<number, readonly Place[]>;
}

function placesByEdge(places: readonly Place[]): PlacesByEdge {
  return { byFirst: groupedBy(places, 'first'), byLast: groupedBy(places, 'last') };
}

function groupedBy(places: readonly Place[], edge: keyof Place): Map<number, Place[]> {
  const groups = new Map<number, Place[]>();
  for (const place of places) {
    const group = groups.get(place[edge]);
    if (group === undefined) groups.set(place[edge], [place]);
    else group.push(place);
  }
  return groups;
}

function choose(
  anchor: Place,
  [part, ...rest]: readonly PlacesByEdge[],
  taken: readonly Place[],
): readonly Place[] | null {
  if (part === undefined) return taken;
  for (const place of outward(anchor, part)) {
    if (taken.some((other) => place.first <= other.last && other.first <= place.last)) continue;
    const together = choose(anchor, rest, [...taken, place]);
    if (together !== null) return together;
  }
  return null;
}

/** The places around an anchor, nearest first. */
function* outward(anchor: Place, { byFirst, byLast }: PlacesByEdge): Generator<Place> {
  for (let between = 0; between <= NEAR_WORDS; between += 1) {
    yield* byFirst.get(anchor.last + 1 + between) ?? [];
    yield* byLast.get(anchor.first - 1 - between) ?? [];
  }
}
