/** A copy of the other database to read from: up to date, whole, and without people who are gone. */

import { dirname } from 'node:path';
import { removeFile, sizeOf } from '../../files/disk.js';
import { UserError } from '../../model/errors.js';
import type { Forgotten } from '../../project/index.js';
import {
  asking,
  checkHeld,
  closeStore,
  copyUntouched,
  DamagedStore,
  freePath,
  type HeldText,
  heldTexts,
  NewerStore,
  openStore,
  refuseBusy,
  type Store,
  unfinished,
  write,
} from '../../store/index.js';
import { removeFrom, removePlace } from '../forgetting/remove.js';
import { joined, placesInRows } from '../project/person-places.js';
import { type ProjectFolder, projectPath } from '../project/project-folder.js';
import type { OtherProject } from './other-project.js';

/** Who is gone in either copy. */
export interface Gone {
  readonly forgotten: readonly Forgotten[];
  /** Ids of respondents who took back their consent. */
  readonly withdrawn: readonly string[];
}

/**
 * Hands a private copy of the other database to the work and removes it afterwards; the other's own files stay as they are.
 *
 * @param isHeld whether this project holds a text already
 * @throws UserErrors when the other database is damaged, another program's, or a newer version's.
 */
export async function withOtherStore<T>(
  other: OtherProject,
  here: ProjectFolder,
  gone: Gone,
  isHeld: (text: HeldText) => boolean,
  work: (store: Store) => Promise<T>,
): Promise<T> {
  const database = projectPath(here, 'database');
  const path = unfinished(freePath(dirname(database), database, 'samenvoegen', new Date()));
  try {
    const store = await privateCopy(other, path);
    try {
      withoutGone(store, other, here, gone, isHeld);
      return await work(store);
    } finally {
      closeStore(store);
    }
  } finally {
    for (const end of ['', '-wal', '-shm', '-journal']) removeFile(path + end);
  }
}

async function privateCopy({ project, ...other }: OtherProject, path: string): Promise<Store> {
  const { shownAs, databaseAs } = other;
  const database = projectPath(project, 'database');
  const refused = (text: string): UserError =>
    other.isFolder
      ? new UserError(text, { how: 'Zet daar eerst een reservekopie terug', command: 'restore' })
      : new UserError(`${text} Hieruit valt niets over te nemen.`);
  if (sizeOf(database) === 0) throw refused(`${databaseAs}: deze database is leeg.`);
  refuseBusy(database, databaseAs, asking());
  try {
    await copyUntouched(database, path, databaseAs);
    const store = openStore(path, { shownAs: databaseAs, journal: 'DELETE' });
    if (isWhole(store)) return store;
  } catch (error) {
    if (error instanceof NewerStore) {
      throw new UserError(`${error.problem} Werk wijkstem hier bij en probeer het opnieuw.`);
    }
    throw error instanceof DamagedStore ? refused(error.problem) : error;
  }
  if (!other.isFolder) throw refused(`${shownAs}: in deze database klopt iets niet.`);
  const next = { how: 'Typ eerst', command: 'check', options: ['--project', `"${shownAs}"`] };
  throw new UserError(`${shownAs}: in de database daar klopt iets niet.`, next);
}

/** Closes it when it is not. */
function isWhole(store: Store): boolean {
  let isSound = false;
  try {
    isSound = checkHeld(store).length === 0;
  } finally {
    if (!isSound) closeStore(store);
  }
  return isSound;
}

/** Of texts that are here already, the turns of who withdrew stay: here they do not count either. */
function withoutGone(
  store: Store,
  { project }: OtherProject,
  here: ProjectFolder,
  { forgotten, withdrawn }: Gone,
  isHeld: (text: HeldText) => boolean,
): void {
  if (forgotten.length + withdrawn.length === 0) return;
  write(store, { command: 'merge', final: true }, () => {
    for (const tombstone of forgotten) {
      removeFrom(store, tombstone, project);
      removeFrom(store, tombstone, here);
    }
    for (const respondent of withdrawn) {
      const fresh = heldTexts(store).filter((text) => !isHeld(text));
      const places = [project, here].flatMap((rows) => placesInRows(respondent, fresh, rows));
      for (const place of joined(places)) removePlace(store, place);
    }
  });
}
