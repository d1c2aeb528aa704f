/** Reserve copies: made without being asked for before many rows or the schema change, and named when the database is damaged. */

import { join, resolve } from 'node:path';
import { exists, namesIn, readBytes, removeFile, sizeOf, writePrivate } from '../../files/disk.js';
import { momentAsText } from '../../language/moment.js';
import { UserError } from '../../model/errors.js';
import {
  type Backup,
  backUpChanges,
  backupsIn,
  countTexts,
  DamagedStore,
  ForeignStore,
  isSound,
  isUpToDate,
  NewerStore,
  prune,
  type Store,
  withStoreAsItIs,
} from '../../store/index.js';
import { type ProjectFolder, projectPath } from './project-folder.js';

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

/**
 * The same once in a sitting and a day, for changes that are too small and too many to have a copy each; of a caller that
 * remembers none, one each time.
 *
 * @throws UserError when the copy can't be made; it is tried again the next time.
 */
export function backUpOnce(
  here: ProjectFolder,
  store: Store,
  command: string,
  today = new Date(),
): Promise<void> {
  const { reserveCopies } = here;
  if (reserveCopies === undefined || countTexts(store) === 0) return backUpFirst(here, store, command);
  const key = `${today.toDateString()} ${databaseOf(here)}`;
  const before = reserveCopies.get(key);
  // Who comes second waits for the copy that is being made: it must hold how things stood before both.
  if (before !== undefined) return before;
  const made = backUpFirst(here, store, command);
  reserveCopies.set(key, made);
  made.catch(() => reserveCopies.delete(key));
  return made;
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
  const made = await backUpChanges(store, folder, `voor-${command.replaceAll(' ', '-')}`);
  keepKeyBeside(made ?? backupsOf(here)[0], here);
  prune(folder, databaseOf(here), here.project.keepBackups, new Date());
  removeLoneKeys(here);
}

/** Saves the key beside a reserve copy, encrypted as it is: without it nobody knows who is who in the copy. */
export function keepKeyBeside(backup: Backup | undefined, here: ProjectFolder): void {
  const key = projectPath(here, 'key');
  if (backup === undefined || !exists(key) || exists(besideCopy(backup))) return;
  copyKey(key, besideCopy(backup), here);
}

/** Until it is the same: whoever forgets a person writes the key, and then the copies that are there. */
function copyKey(key: string, copy: string, here: ProjectFolder): void {
  const now = (): Uint8Array => readBytes(key, here.project.paths.key);
  let written: Uint8Array;
  do {
    written = now();
    writePrivate(copy, written, here.shown(copy));
  } while (Buffer.compare(written, now()) !== 0);
}

/** The keys beside the reserve copies, newest first. */
export function keyCopiesOf(here: ProjectFolder): string[] {
  return backupsOf(here).map(besideCopy).filter(exists);
}

/** Gives every copy of the key what the key holds now, so that none names who was forgotten. */
export function renewKeyCopies(here: ProjectFolder): void {
  const key = projectPath(here, 'key');
  for (const copy of keyCopiesOf(here)) {
    if (exists(key)) copyKey(key, copy, here);
    else removeFile(copy);
  }
}

const KEY_END = '.sleutel.json';

function besideCopy({ path }: Backup): string {
  return path.replace(/\.db$/, KEY_END);
}

/** Of reserve copies that are gone. */
function removeLoneKeys(here: ProjectFolder): void {
  const folder = backupFolder(here);
  const kept = new Set(keyCopiesOf(here));
  for (const name of namesIn(folder)) {
    const path = join(folder, name);
    if (name.endsWith(KEY_END) && !kept.has(path)) removeFile(path);
  }
}

/** The error, with the newest copy that this version can read to its end when it can't read the database. */
export function withBestBackup(error: unknown, here: ProjectFolder): unknown {
  if (!(error instanceof DamagedStore || error instanceof NewerStore || error instanceof ForeignStore))
    return error;
  const best = backupsOf(here).find(({ path }) => isSound(path));
  if (best === undefined) return error;
  const put = error instanceof NewerStore ? 'Werk wijkstem bij, of zet' : 'Zet';
  return new UserError(error.problem, {
    how: `${put} de reservekopie van ${momentAsText(best.made)} terug`,
    command: 'restore',
    options: [best.name],
  });
}

/**
 * No file, or one of no bytes, looks like a new project; with reserve copies beside it, the database was lost.
 *
 * @throws DamagedStore
 */
export function refuseLost(path: string, here: ProjectFolder): void {
  const isThere = exists(path);
  if ((isThere && sizeOf(path) > 0) || backupsOf(here).length === 0) return;
  const what = isThere ? 'is leeggemaakt' : 'is er niet meer, maar er zijn nog reservekopieën';
  throw new DamagedStore(`${here.project.paths.database}: de database ${what}.`);
}

function databaseOf({ folder, project }: ProjectFolder): string {
  return resolve(folder, project.paths.database);
}
