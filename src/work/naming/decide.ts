/** Decisions about names, from a file that a person filled in: they go into the key, and all texts are read again with them. */

import { exists, readBytes } from '../../files/disk.js';
import type { Key } from '../../names/index.js';
import { filesWithNames, knownFiles } from '../../store/index.js';
import { takeNamesOut } from '../importing/names-out.js';
import type { FileResult } from '../importing/read-interview.js';
import { earlierIn, readAll, runImport } from '../importing/run-import.js';
import type { NamedFile } from '../project/caller.js';
import { type OpenKey, openKeyOf } from '../project/key-folder.js';
import { type ProjectFolder, sourcePath } from '../project/project-folder.js';
import { withStore } from '../project/project-store.js';
import { type HiddenEverywhere, hideEverywhere } from './hide-everywhere.js';
import { type DecidedRow, readNameDecisions, withDecisions } from './sheet.js';
import { type Touched, touchedBy } from './touched.js';

export interface DecidedNames {
  readonly decisions: number;
  readonly touched: Touched;
  readonly results: readonly FileResult[];
  /** How many texts changed. */
  readonly changed: number;
  /** How many codings wait for a person, because their words changed. */
  readonly flagged: number;
  readonly hidden: HiddenEverywhere;
}

/**
 * Counts what decisions would do, and changes nothing.
 *
 * @throws UserErrors with every mistake in the file
 */
export async function rehearseNames(here: ProjectFolder, named: NamedFile): Promise<Touched> {
  const { key } = await keyOf(here);
  return touches(here, decidedRows(named, key), key);
}

/**
 * Takes decisions over, after counting what they do.
 *
 * @throws UserErrors with every mistake in the file; then nothing was taken over
 */
export async function decideNames(here: ProjectFolder, named: NamedFile): Promise<DecidedNames> {
  const key = await keyOf(here);
  const rows = decidedRows(named, key.key);
  const decisions = rows.flatMap((row) => row.decisions);
  const touched = await touches(here, rows, key.key);
  const { present } = await sourcesOf(here);
  const results = await runImport(present, here, AGAIN, {
    command: COMMAND,
    decided: (now) => withDecisions(now, decisions),
    opened: key,
  });
  return {
    decisions: decisions.length,
    touched,
    results,
    changed: results.filter(({ outcome }) => outcome === 'vernieuwd').length,
    flagged: results.reduce((sum, result) => sum + (result.flagged ?? 0), 0),
    hidden: await hideEverywhere(COMMAND, here, key),
  };
}

const AGAIN = { again: true, replace: true };

function keyOf(here: ProjectFolder): Promise<OpenKey> {
  return withStore(here, 'read', (store) => openKeyOf(store, here));
}

function decidedRows({ path, shownAs }: NamedFile, key: Key): DecidedRow[] {
  return readNameDecisions(readBytes(path, shownAs), shownAs, key);
}

/** Takes the names out twice, as the key is and as it would be. */
async function touches(here: ProjectFolder, rows: readonly DecidedRow[], key: Key): Promise<Touched> {
  const { present, missing } = await sourcesOf(here);
  const read = await withStore(here, 'read', (store) => readAll(present, here, earlierIn(store), AGAIN));
  const decided = withDecisions(
    key,
    rows.flatMap(({ decisions }) => decisions),
  );
  const before = await takeNamesOut(read, here, {}, key);
  const after = await takeNamesOut(read, here, {}, decided);
  return { ...touchedBy(rows, before.told, after.told), missing };
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
