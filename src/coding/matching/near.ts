/** Terms whose parts stand near each other: which places of the parts belong together. */

import { NEAR_WORDS, type Reach, SENTENCE_WORDS } from '../terms/term.js';

/** Tokens `first` to `last`, both inclusive. */
export interface Place {
  readonly first: number;
  readonly last: number;
}

/** The number of the sentence that a token stands in. */
export type SentenceOf = (token: number) => number;

/**
 * For each place of the first part, the stretch that it makes with the nearest place of every other part. Places of
 * one term share no word: one word cannot be two parts.
 */
export function placesNear(
  [anchors = [], ...others]: readonly (readonly Place[])[],
  reach: Reach,
  sentenceOf: SentenceOf,
): Place[] {
  if (others.length === 0) return [...anchors];
  if (others.some((places) => places.length === 0)) return [];
  const parts = others.map(inOrder);
  const isNear = nearness(reach, sentenceOf);
  return anchors.flatMap((anchor) => {
    const together = choose(anchor, parts, [anchor], isNear);
    if (together === null) return [];
    return [
      {
        first: Math.min(...together.map(({ first }) => first)),
        last: Math.max(...together.map(({ last }) => last)),
      },
    ];
  });
}

type IsNear = (anchor: Place, other: Place) => boolean;

function nearness(reach: Reach, sentenceOf: SentenceOf): IsNear {
  switch (reach) {
    case '&':
      return (anchor, other) => wordsBetween(anchor, other) <= NEAR_WORDS;
    case '&zin':
      return (anchor, other) =>
        wordsBetween(anchor, other) <= SENTENCE_WORDS && sentenceOf(anchor.first) === sentenceOf(other.first);
    case '&beurt':
      return () => true;
  }
}

function wordsBetween(a: Place, b: Place): number {
  return b.first > a.last ? b.first - a.last - 1 : a.first - b.last - 1;
}

interface PlacesInOrder {
  readonly byFirst: readonly Place[];
  readonly byLast: readonly Place[];
}

function inOrder(places: readonly Place[]): PlacesInOrder {
  return {
    byFirst: [...places].sort((a, b) => a.first - b.first || a.last - b.last),
    byLast: [...places].sort((a, b) => a.last - b.last || a.first - b.first),
  };
}

function choose(
  anchor: Place,
  [part, ...rest]: readonly PlacesInOrder[],
  taken: readonly Place[],
  isNear: IsNear,
): readonly Place[] | null {
  if (part === undefined) return taken;
  for (const place of outward(anchor, part, isNear)) {
    if (taken.some((other) => place.first <= other.last && other.first <= place.last)) continue;
    const together = choose(anchor, rest, [...taken, place], isNear);
    if (together !== null) return together;
  }
  return null;
}

/** The places around an anchor, nearest first, as far as they are near. */
function* outward(anchor: Place, { byFirst, byLast }: PlacesInOrder, isNear: IsNear): Generator<Place> {
  let right = firstIndex(byFirst, ({ first }) => first > anchor.last);
  let left = firstIndex(byLast, ({ last }) => last >= anchor.first) - 1;
  for (;;) {
    const next = nearOrUndefined(byFirst[right], anchor, isNear);
    const previous = nearOrUndefined(byLast[left], anchor, isNear);
    if (next === undefined && previous === undefined) return;
    const isNext =
      previous === undefined ||
      (next !== undefined && wordsBetween(anchor, next) <= wordsBetween(anchor, previous));
    if (isNext && next !== undefined) {
      yield next;
      right += 1;
    } else if (previous !== undefined) {
      yield previous;
      left -= 1;
    }
  }
}

function nearOrUndefined(place: Place | undefined, anchor: Place, isNear: IsNear): Place | undefined {
  return place !== undefined && isNear(anchor, place) ? place : undefined;
}

/** The index of the first place for which a condition holds that holds for all behind it; the length for none. */
export function firstIndex(places: readonly Place[], holds: (place: Place) => boolean): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const place = places[middle];
    if (place !== undefined && holds(place)) high = middle;
    else low = middle + 1;
  }
  return low;
}
