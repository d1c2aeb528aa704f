/** Decisions about names, from a file that a person filled in: they go into the key, and all texts are read again with them. */

import { readBytes } from '../../files/disk.js';
import type { Key } from '../../names/index.js';
import { takeNamesOut } from '../importing/names-out.js';
import { earlierIn, readAll } from '../importing/run-import.js';
import type { NamedFile } from '../project/caller.js';
import { type OpenKey, openKeyOf } from '../project/key-folder.js';
import type { ProjectFolder } from '../project/project-folder.js';
import { withStore } from '../project/project-store.js';
import { AGAIN, type ReadAgain, readTextsAgain, sourcesOf } from './read-again.js';
import { type DecidedRow, readNameDecisions, withDecisions } from './sheet.js';
import { type Touched, touchedBy } from './touched.js';

export interface DecidedNames extends ReadAgain {
  readonly decisions: number;
  readonly touched: Touched;
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
  return {
    decisions: decisions.length,
    touched,
    ...(await readTextsAgain(here, key, (now) => withDecisions(now, decisions))),
  };
}

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
