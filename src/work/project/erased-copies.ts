/** Taking a person out of the reserve copies that the tool made. */

import { dirname } from 'node:path';
import { listFiles } from '../../files/disk.js';
import type { Forgotten } from '../../project/index.js';
import { closeStore, isSound, openStore, removeUnfinished, storeError } from '../../store/index.js';
import { type ProjectFolder, projectPath } from '../project/project-folder.js';
import { backupFolder, backupsOf } from '../project/reserve-copies.js';
import { forgetIn } from './remove.js';

export interface CleanedCopies {
  /** How many copies are without the person now. */
  readonly cleaned: number;
  /** Names of copies that can't be opened: only a person can delete them. */
  readonly unreadable: readonly string[];
}

/**
 * Rewrites every reserve copy without the person; what a stopped program left of one goes altogether.
 *
 * @throws UserError when a copy can be read and not be rewritten, as on a full disk
 */
export function forgetInCopies(tombstone: Forgotten, here: ProjectFolder): CleanedCopies {
  for (const place of [backupFolder(here), dirname(projectPath(here, 'database'))]) {
    removeUnfinished(place, new Date());
  }
  const unreadable: string[] = [];
  let cleaned = 0;
  for (const { path, name } of backupsOf(here)) {
    if (isCleaned(path, name, tombstone, here)) cleaned += 1;
    else unreadable.push(`${here.project.paths.backups}/${name}`);
  }
  return { cleaned, unreadable: [...unreadable, ...setAside(here)] };
}

function isCleaned(path: string, name: string, tombstone: Forgotten, here: ProjectFolder): boolean {
  try {
    const store = openStore(path, { shownAs: name, journal: 'DELETE' });
    try {
      forgetIn(store, tombstone, here);
    } finally {
      closeStore(store);
    }
    return true;
  } catch (error) {
    if (!isSound(path)) return false;
    throw storeError(error, name);
  }
}

/** Databases that `restore` set aside because they were damaged. */
function setAside(here: ProjectFolder): string[] {
  const database = projectPath(here, 'database');
  return listFiles(dirname(database)).filter((file) => /\.beschadigd-\d+(?:-\w+)?$/.test(file));
}
