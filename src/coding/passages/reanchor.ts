/** Carrying passages over to a corrected text: each keeps its words and its speaker, or is flagged for a person to look at. */

import type { PlaceNow } from '../../model/coding.js';
import { compare } from './compare.js';
import { changed, gone } from './other-words.js';
import { inPlace, moved } from './same-words.js';
import { lookedFor, type Passage, type Place, type Sought } from './sought.js';
import type { SpokenText } from './spoken-words.js';

/**
 * Finds passages of an old text in a new one, by a diff of words of which each is its speaker's.
 *
 * @returns for each passage, in the same order, its place in the new text
 */
export function reanchor(before: SpokenText, after: SpokenText, passages: readonly Passage[]): PlaceNow[] {
  if (passages.length === 0) return [];
  const compared = compare(before, after);
  const found = passages.map((passage) => {
    const sought = lookedFor(passage, compared);
    const place =
      inPlace(sought, compared) ??
      moved(sought, compared) ??
      changed(sought, compared) ??
      gone(sought, compared);
    return { sought, place };
  });
  return undoubted(found).map(({ isMoved: _, ...place }) => place);
}

interface Found {
  readonly sought: Sought;
  readonly place: Place;
}

/** Of passages from several places whose words came back in one, nobody can say which it is. */
function undoubted(found: readonly Found[]): Place[] {
  const keyOf = ({ start, end }: Place): string => `${start}-${end}`;
  const origins = new Map<string, Set<number>>();
  for (const { sought, place } of found) {
    if (!place.isMoved) continue;
    const known = origins.get(keyOf(place)) ?? new Set();
    origins.set(keyOf(place), known.add(sought.passage.start));
  }
  return found.map(({ sought: { kept }, place }) =>
    place.isMoved && (origins.get(keyOf(place))?.size ?? 0) > 1
      ? { ...place, attention: 'gewijzigd', kept }
      : place,
  );
}
