/** What is kept while names are decided about on a screen: the key, and what was found, so that only what changed is looked at. */

import { type Lexicon, type RememberingReader, rememberTexts } from '../../names/index.js';
import { loadLexicon } from '../project/known-names.js';
import { createKeySession, type KeySession } from './key-session.js';

/** Lives as long as the screen; all of it is in memory. */
export interface NameDesk {
  readonly session: KeySession;
  words(): Promise<Words>;
  /** What is worked out from texts as they are stored, from their files, and from those files with the key as it is. */
  readonly ofStored: Kept;
  readonly ofSources: Kept;
  readonly ofKey: Kept;
}

/** The lexicon, with the texts that were read with it. */
export interface Words {
  readonly lexicon: Lexicon;
  readonly stored: RememberingReader;
  readonly sources: RememberingReader;
}

/** What was worked out last, until what it was worked out from is another. */
export type Kept = <T>(state: string, work: () => Promise<T>) => Promise<T>;

export function createNameDesk(): NameDesk {
  let words: Promise<Words> | undefined;
  return {
    session: createKeySession(),
    words() {
      words ??= loadLexicon().then((lexicon) => ({
        lexicon,
        stored: rememberTexts(lexicon),
        sources: rememberTexts(lexicon),
      }));
      return words;
    },
    ofStored: keepLast(),
    ofSources: keepLast(),
    // As the key is, and as it would be: whoever decides what was just foretold has the second already.
    ofKey: keepLast(2),
  };
}

/** @param most of how many states */
function keepLast(most = 1): Kept {
  const last = new Map<string, Promise<unknown>>();
  return <T>(state: string, work: () => Promise<T>): Promise<T> => {
    const known = last.get(state);
    if (known !== undefined) return known as Promise<T>;
    const made = work();
    last.set(state, made);
    const [oldest] = last.keys();
    if (last.size > most && oldest !== undefined) last.delete(oldest);
    // What failed is tried again.
    made.catch(() => last.delete(state));
    return made;
  };
}
