/** Reserve copies: made without being asked for before many rows or the schema change, and named when the database is damaged. */

import { resolve } from 'node:path';
import { exists, sizeOf } from '../../files/disk.js';
import { momentAsText } from '../../language/moment.js';
import { UserError } from '../../model/errors.js';
import {
  type Backup,
  backUpChanges,
  backupsIn,
  countTexts,
  DamagedStore,
  isSound,
  isUpToDate,
  NewerStore,
  prune,
  type Store,
  withStoreAsItIs,
} from '../../store/index.js';
import type { ProjectFolder } from './project-folder.js';

export type { Backup } from '../../store/index.js';

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

/** The error, with the newest copy that this version can read to its end when it can't read the database. */
export function withBestBackup(error: unknown, here: ProjectFolder): unknown {
  if (!(error instanceof DamagedStore || error instanceof NewerStore)) return error;
  const best = backupsOf(here).find(({ path }) => isSound(path));
  if (best === undefined) return error;
  const put = error instanceof DamagedStore ? 'Zet' : 'Werk wijkstem bij, of zet';
  return new UserError(error.problem, {
    how: `${put} de reservekopie van ${momentAsText(best.made)} terug`,
    command: 'restore',
    options: [best.name],
  });
}

/**
 * A file of no bytes looks like a new database; with reserve copies beside it, it lost what it held.
 *
 * @throws DamagedStore
 */
export function refuseEmptied(path: string, here: ProjectFolder): void {
  if (!exists(path) || sizeOf(path) > 0 || backupsOf(here).length === 0) return;
  throw new DamagedStore(`${here.project.paths.database}: de database is leeggemaakt.`);
}

function databaseOf({ folder, project }: ProjectFolder): string {
  return resolve(folder, project.paths.database);
}
