/** Decisions about names, from a file that a person filled in: they go into the key, and all texts are read again with them. */

import { exists, readBytes } from '../../files/disk.js';
import { filesWithNames, knownFiles } from '../../store/index.js';
import type { FileResult } from '../importing/read-interview.js';
import { runImport } from '../importing/run-import.js';
import type { NamedFile } from '../project/caller.js';
import { openKey } from '../project/key-folder.js';
import { type ProjectFolder, sourcePath } from '../project/project-folder.js';
import { withStore } from '../project/project-store.js';
import { type HiddenEverywhere, hideEverywhere } from './hide-everywhere.js';
import { readNameDecisions, withDecisions } from './sheet.js';

export interface DecidedNames {
  readonly decisions: number;
  readonly results: readonly FileResult[];
  /** How many texts changed. */
  readonly changed: number;
  /** How many codings wait for a person, because their words changed. */
  readonly flagged: number;
  /** Files that are no longer there, so that their text stays as it is. */
  readonly missing: string[];
  readonly hidden: HiddenEverywhere;
}

/** @throws UserErrors with every mistake in the file; then nothing was taken over */
export async function decideNames(here: ProjectFolder, { path, shownAs }: NamedFile): Promise<DecidedNames> {
  const key = await openKey(here);
  const decisions = readNameDecisions(readBytes(path, shownAs), shownAs, key.key);
  const { present, missing } = await sourcesOf(here);
  const results = await runImport(
    present,
    here,
    { again: true, replace: true },
    { command: COMMAND, decided: (now) => withDecisions(now, decisions), opened: key },
  );
  return {
    decisions: decisions.length,
    results,
    changed: results.filter(({ outcome }) => outcome === 'vernieuwd').length,
    flagged: results.reduce((sum, result) => sum + (result.flagged ?? 0), 0),
    missing,
    hidden: await hideEverywhere(COMMAND, here, key),
  };
}

const COMMAND = 'names import';

interface Sources {
  readonly present: readonly string[];
  readonly missing: string[];
}

/** The files of all stored texts but those of which a person said that they hold no names. */
async function sourcesOf(here: ProjectFolder): Promise<Sources> {
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
