/** Taking what goes for good out of the reserve copies that the tool made. */

import { dirname } from 'node:path';
import { listFiles } from '../../files/disk.js';
import {
  closeStore,
  isSound,
  openStore,
  removeUnfinished,
  type Store,
  storeError,
} from '../../store/index.js';
import { type ProjectFolder, projectPath } from './project-folder.js';
import { backupFolder, backupsOf } from './reserve-copies.js';

export interface ErasedCopies {
  /** How many copies are without it now. */
  readonly cleaned: number;
  /** Names of copies that can't be opened: only a person can delete them. */
  readonly unreadable: readonly string[];
}

/**
 * Opens every reserve copy for the work; what a stopped program left of one goes altogether.
 *
 * @param erase takes it out of a copy, and tells whether there was anything to take out
 * @throws UserError when a copy can be read and not be rewritten, as on a full disk
 */
export function eraseInCopies(here: ProjectFolder, erase: (copy: Store) => boolean): ErasedCopies {
  for (const place of [backupFolder(here), dirname(projectPath(here, 'database'))]) {
    removeUnfinished(place, new Date());
  }
  const unreadable: string[] = [];
  let cleaned = 0;
  for (const { path, name } of backupsOf(here)) {
    const isErased = eraseIn(path, name, erase);
    if (isErased === null) unreadable.push(`${here.project.paths.backups}/${name}`);
    else if (isErased) cleaned += 1;
  }
  return { cleaned, unreadable: [...unreadable, ...setAside(here)] };
}

/** Null when the copy can't be read. */
function eraseIn(path: string, name: string, erase: (copy: Store) => boolean): boolean | null {
  try {
    const store = openStore(path, { shownAs: name, journal: 'DELETE' });
    try {
      return erase(store);
    } finally {
      closeStore(store);
    }
  } catch (error) {
    if (!isSound(path)) return null;
    throw storeError(error, name);
  }
}

/** Databases that `restore` set aside because they were damaged. */
function setAside(here: ProjectFolder): string[] {
  const database = projectPath(here, 'database');
  return listFiles(dirname(database)).filter((file) => /\.beschadigd-\d+(?:-\w+)?$/.test(file));
}
