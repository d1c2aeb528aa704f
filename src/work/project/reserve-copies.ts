/** Reserve copies that are made without being asked for: before many rows or the schema change. */

import { resolve } from 'node:path';
import { exists, sizeOf } from '../../files/disk.js';
import {
  type Backup,
  backUpChanges,
  backupsIn,
  countTexts,
  isUpToDate,
  prune,
  type Store,
  withStoreAsItIs,
} from '../../store/index.js';
import type { ProjectFolder } from './project-folder.js';

export function backupFolder({ folder, project }: ProjectFolder): string {
  return resolve(folder, project.paths.backups);
}

export function backupsOf(here: ProjectFolder): Backup[] {
  return backupsIn(backupFolder(here), databaseOf(here));
}

/**
 * Makes a reserve copy before a command that may change many rows, unless the newest one is the same or there is nothing to
 * lose; call it before `write`.
 *
 * @throws UserError when the copy can't be made.
 */
export async function backUpFirst(here: ProjectFolder, store: Store, command: string): Promise<void> {
  if (countTexts(store) === 0) return;
  await backUpAndPrune(here, store, command);
}

/** Makes a reserve copy before the schema of an older version is brought up to date. */
export async function backUpBeforeMigration(here: ProjectFolder): Promise<void> {
  const path = databaseOf(here);
  const shownAs = here.project.paths.database;
  if (!exists(path) || sizeOf(path) === 0 || isUpToDate(path, shownAs)) return;
  await withStoreAsItIs(path, shownAs, (store) => backUpAndPrune(here, store, 'migratie'));
}

async function backUpAndPrune(here: ProjectFolder, store: Store, command: string): Promise<void> {
  const folder = backupFolder(here);
  await backUpChanges(store, folder, `voor-${command.replaceAll(' ', '-')}`);
  prune(folder, databaseOf(here), here.project.keepBackups, new Date());
}

function databaseOf({ folder, project }: ProjectFolder): string {
  return resolve(folder, project.paths.database);
}
