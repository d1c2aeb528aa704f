/** Taking the people of tombstones out of one database: the project's own, a reserve copy, or one that comes from elsewhere. */

import type { Forgotten } from '../../project/index.js';
import {
  erase,
  forgetMemosAbout,
  forgetOtherAnswers,
  forgetText,
  forgetTurns,
  forgetWords,
  heldTexts,
  NOTHING_REMOVED,
  type Removed,
  type Store,
  type StoredAnswers,
  sumOfRemoved,
  transcripts,
} from '../../store/index.js';
import { withoutTurns } from '../../transcripts/index.js';
import { joined, type Place, placesInRows, placesOf } from '../project/person-places.js';
import type { ProjectFolder } from '../project/project-folder.js';

/**
 * Removes a person from a store, as an act that can't be taken back, and every byte that is left of them in its file. Doing
 * it again does what was left undone.
 *
 * @param here the project, when its respondents.csv may still say where the person speaks
 * @param kept of a copy: the only texts of reports that stay in it
 */
export function forgetIn(
  store: Store,
  tombstone: Forgotten,
  here: ProjectFolder | null,
  kept: StoredAnswers | null = null,
): Removed {
  return erase(store, 'forget', () => {
    if (kept !== null) forgetOtherAnswers(store, kept);
    return removeFrom(store, tombstone, here);
  });
}

/** Removes the rows; call it within `write`, as a final act, or within `rehearse`. */
export function removeFrom(store: Store, tombstone: Forgotten, here: ProjectFolder | null): Removed {
  const held = heldTexts(store);
  const places = joined([
    ...placesOf(tombstone, held),
    ...(here === null ? [] : placesInRows(tombstone.respondent, held, here)),
  ]);
  forgetWords(store);
  const memos = forgetMemosAbout(store, tombstone.respondent);
  return places.map((place) => removePlace(store, place)).reduce(sumOfRemoved, { ...NOTHING_REMOVED, memos });
}

/** Removes a text, or turns of it; call it within `write`, as a final act. */
export function removePlace(store: Store, { file, whole, labels }: Place): Removed {
  if (whole) return forgetText(store, file);
  const text = [...transcripts(store)].find((one) => one.file === file);
  if (text === undefined) return NOTHING_REMOVED;
  const shortened = withoutTurns(text, ({ speaker }) => labels.has(speaker));
  if (shortened.transcript.turns.length === 0) return forgetText(store, file);
  const staying = new Set(shortened.transcript.turns.map(({ speaker }) => speaker));
  return forgetTurns(store, file, shortened, staying);
}
