/** All texts of a project read again with the key as it is now, and cleared of what it hides. */

import { exists } from '../../files/disk.js';
import type { Key } from '../../names/index.js';
import { filesWithNames, knownFiles } from '../../store/index.js';
import type { FileResult } from '../importing/read-interview.js';
import { runImport } from '../importing/run-import.js';
import type { OpenKey } from '../project/key-folder.js';
import { type ProjectFolder, sourcePath } from '../project/project-folder.js';
import { withStore } from '../project/project-store.js';
import { withNoneOutstanding } from './decided.js';
import { type HiddenEverywhere, hideEverywhere } from './hide-everywhere.js';

export const AGAIN = { again: true, replace: true };

const COMMAND = 'names import';

export interface ReadAgain {
  readonly results: readonly FileResult[];
  /** How many texts changed. */
  readonly changed: number;
  /** How many codings wait for a person, because their words changed. */
  readonly flagged: number;
  readonly hidden: HiddenEverywhere;
}

/** @param decided changes the key before the texts are read */
export async function readTextsAgain(
  here: ProjectFolder,
  opened: OpenKey,
  decided: (key: Key) => Key = (key) => key,
): Promise<ReadAgain> {
  const { present } = await sourcesOf(here);
  const results = await runImport(present, here, AGAIN, {
    command: COMMAND,
    decided: (key) => withNoneOutstanding(decided(key)),
    opened,
  });
  return {
    results,
    changed: results.filter(({ outcome }) => outcome === 'vernieuwd').length,
    flagged: results.reduce((sum, result) => sum + (result.flagged ?? 0), 0),
    hidden: await hideEverywhere(COMMAND, here, opened),
  };
}

export interface Sources {
  readonly present: readonly string[];
  readonly missing: string[];
}

/** The files of all stored texts but those of which a person said that they hold no names. */
export async function sourcesOf(here: ProjectFolder): Promise<Sources> {
  const files = await withStore(here, 'read', (store) => {
    const cleared = new Set(filesWithNames(store));
    return knownFiles(store)
      .map(({ file }) => file)
      .filter((file) => !cleared.has(file));
  });
  const isThere = (file: string): boolean => exists(sourcePath(here, file));
  // The reader takes the names that the disk knows.
  const present = files.filter(isThere).map((file) => here.sources.get(file) ?? file);
  return { present, missing: files.filter((file) => !isThere(file)) };
}
