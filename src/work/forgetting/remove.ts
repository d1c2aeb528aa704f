/** Taking the people of tombstones out of one database: the project's own, a reserve copy, or one that comes from elsewhere. */

import type { Forgotten } from '../../project/index.js';
import {
  erase,
  forgetMemosAbout,
  forgetOtherAnswers,
  forgetOtherSummaries,
  forgetSummariesOf,
  forgetText,
  forgetTurns,
  forgetWords,
  heldTexts,
  lookAtAllAgain,
  NOTHING_REMOVED,
  type Removed,
  type Store,
  type StoredAnswers,
  type StoredSummaries,
  sumOfRemoved,
  type Tells,
  transcripts,
} from '../../store/index.js';
import { withoutTurns } from '../../transcripts/index.js';
import { joined, type Place, placesInRows, placesOf } from '../project/person-places.js';
import type { ProjectFolder } from '../project/project-folder.js';

/** What a reserve copy may hold of what researchers wrote. */
export interface KeptTexts {
  /** The only texts of reports. */
  readonly answers: StoredAnswers;
  /** The only summaries that tell of the person. */
  readonly summaries: StoredSummaries;
  readonly tells: Tells;
}

/**
 * Removes a person from a store, as an act that can't be taken back, and every byte that is left of them in its file. Doing
 * it again does what was left undone.
 *
 * @param here the project, when its respondents.csv may still say where the person speaks
 * @param kept of a copy: what researchers wrote that may stay in it
 */
export function forgetIn(
  store: Store,
  tombstone: Forgotten,
  here: ProjectFolder | null,
  kept: KeptTexts | null = null,
): Removed {
  return erase(store, 'forget', () => {
    if (kept !== null) {
      forgetOtherAnswers(store, kept.answers);
      forgetOtherSummaries(store, kept.tells, kept.summaries);
    }
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
  lookAtAllAgain(store);
  const memos = forgetMemosAbout(store, tombstone.respondent);
  const summaries = forgetSummariesOf(store, tombstone.respondent);
  return places
    .map((place) => removePlace(store, place))
    .reduce(sumOfRemoved, { ...NOTHING_REMOVED, memos, summaries });
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
