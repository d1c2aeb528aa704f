/** Stores in a temporary folder, closed and removed after the test. */

import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { sha256 } from '../../src/files/hash.js';
import type { Transcript } from '../../src/model/transcript.js';
import { closeStore, openStore, type StoreOptions } from '../../src/store/open.js';
import type { Store } from '../../src/store/store.js';
import { type StoredTranscript, saveTranscript, transcripts } from '../../src/store/transcripts.js';
import { settleVoices } from '../../src/store/voices/settle.js';
import { folderWith } from './project.js';

/** Opens a store at a path, with a short name in its messages. */
export function openAt(path: string, options: StoreOptions = {}): Store {
  const store = openStore(path, { shownAs: 'proef.db', ...options });
  onTestFinished(() => closeStore(store));
  return store;
}

/** A new store that holds these texts. */
export function storeWith(files: Readonly<Record<string, Transcript>> = {}): Store {
  const store = openAt(join(folderWith({}), 'proef.db'));
  for (const [file, transcript] of Object.entries(files)) save(store, file, transcript);
  return store;
}

/** Saves a text as import does, in a transaction of its own. */
export function save(store: Store, file: string, transcript: Transcript): void {
  const source = sha256(JSON.stringify(transcript));
  store.db.transaction(() => {
    saveTranscript(store, file, source, transcript);
    settleVoices(store.db);
  })();
}

/** The current text of a file. */
export function stored(store: Store, file: string): StoredTranscript {
  const found = [...transcripts(store)].find((transcript) => transcript.file === file);
  if (found === undefined) throw new Error(`${file} is not in the store`);
  return found;
}
