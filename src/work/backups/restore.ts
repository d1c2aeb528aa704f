/** A copy of a reserve copy that can take the place of the database: up to date, and without who was forgotten since. */

import { dirname } from 'node:path';
import { removeFile } from '../../files/disk.js';
import { UserError } from '../../model/errors.js';
import {
  closeStore,
  copyTo,
  DamagedStore,
  freePath,
  isSound,
  openStore,
  unfinished,
  withStoreAsItIs,
} from '../../store/index.js';
import { forgetIn } from '../forgetting/remove.js';
import { type ProjectFolder, projectPath } from '../project/project-folder.js';

/**
 * Hands the path of the prepared copy to the work, and removes it unless the work moved it. The copy that it was made from
 * stays as it is.
 *
 * @throws UserError when the reserve copy is damaged itself, another program's, or a newer version's.
 */
export async function withPrepared<T>(
  source: string,
  shownAs: string,
  here: ProjectFolder,
  work: (path: string) => Promise<T>,
): Promise<T> {
  const database = projectPath(here, 'database');
  // Beside the database, so that it can take its place by its name alone.
  const path = unfinished(freePath(dirname(database), database, 'terugzetten', new Date()));
  try {
    await prepare(source, path, shownAs, here);
    return await work(path);
  } finally {
    for (const end of ['', '-wal', '-shm', '-journal']) removeFile(path + end);
  }
}

async function prepare(source: string, path: string, shownAs: string, here: ProjectFolder): Promise<void> {
  try {
    await withStoreAsItIs(source, shownAs, ({ db }) => copyTo(db, path, shownAs));
    if (!isSound(path)) throw new DamagedStore(shownAs);
    const store = openStore(path, { shownAs });
    try {
      for (const tombstone of here.forgotten) forgetIn(store, tombstone, null);
    } finally {
      closeStore(store);
    }
  } catch (error) {
    if (!(error instanceof DamagedStore)) throw error;
    throw new UserError(`${shownAs}: deze reservekopie is zelf beschadigd. Kies een andere.`);
  }
}
