/** A name that no text shows any longer stands nowhere else either: not in what was, nor in what is kept to go back to it. */

import { hidingOf } from '../../names/index.js';
import {
  erase,
  type HidesIn,
  hideWords,
  holdsWords,
  memosTelling,
  type Store,
  type StoredTranscript,
  summariesTelling,
  transcripts,
} from '../../store/index.js';
import { eraseInCopies } from '../project/erased-copies.js';
import { type OpenKey, openKey } from '../project/key-folder.js';
import type { ProjectFolder } from '../project/project-folder.js';
import { withStore } from '../project/project-store.js';
import { renewKeyCopies } from '../project/reserve-copies.js';

export interface HiddenEverywhere {
  /** Whether the database held any of it, so that nothing until now can be taken back. */
  readonly isFinal: boolean;
  /** How many reserve copies are without it now. */
  readonly copies: number;
  /** Reserve copies that can't be opened: only a person can delete them. */
  readonly unreadable: readonly string[];
  /** Ids of memos that hold a name. */
  readonly toRead: readonly string[];
  /** Ids of summaries that hold one. */
  readonly summariesToRead: readonly string[];
}

/**
 * Looks for all names of the key, so that doing it again does what was left undone.
 *
 * @param command as the history names it
 * @param opened the key, when its passphrase was asked before
 * @throws UserError as `openKey` does, and when a copy or the database can't be rewritten.
 */
export async function hideEverywhere(
  command: string,
  here: ProjectFolder,
  opened?: OpenKey,
): Promise<HiddenEverywhere> {
  const { key } = await openKey(here, opened);
  if (key.entries.length === 0) {
    return { isFinal: false, copies: 0, unreadable: [], toRead: [], summariesToRead: [] };
  }
  const { hides, isFinal, ...toRead } = await withStore(here, 'change', (store) => {
    const hides = hidingOf(key, [...transcripts(store)].flatMap(wordsShown));
    const tells = (text: string) => hides(text, null).length > 0;
    return {
      hides,
      isFinal: hideInStore(store, command, hides),
      toRead: memosTelling(store, tells),
      summariesToRead: summariesTelling(store, tells),
    };
  });
  const { cleaned, unreadable } = eraseInCopies(here, (copy) => hideInStore(copy, command, hides));
  // The copies hold pseudonyms that the keys beside them may not know.
  if (cleaned > 0) renewKeyCopies(here);
  return { isFinal, copies: cleaned, unreadable, ...toRead };
}

/** Tells whether any of it was there. */
function hideInStore(store: Store, command: string, hides: HidesIn): boolean {
  if (!holdsWords(store, hides)) return false;
  erase(store, command, () => hideWords(store, hides));
  return true;
}

function wordsShown({ text, turns }: StoredTranscript): string[] {
  return [text, ...new Set(turns.flatMap(({ speaker, notes = [] }) => [speaker, ...notes]))];
}
