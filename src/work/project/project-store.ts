/** The store of a project, opened for a piece of work and closed after it. */

import { exists } from '../../files/disk.js';
import { UserError } from '../../model/errors.js';
import type { CastMember } from '../../model/respondent.js';
import { closeStore, openStore, type Store, speakerLabels, storeError, useCast } from '../../store/index.js';
import { aboutSharing, sharedThrough, whileMarked } from './place.js';
import { castIn, type ProjectFolder, projectPath } from './project-folder.js';
import { backUpBeforeMigration, backupsOf, refuseLost, withBestBackup } from './reserve-copies.js';
import { refuseNewTombstones } from './tombstones.js';

/** Whether there is a database, or was one: of one that got lost the reserve copies are there. */
export function hasBegun(here: ProjectFolder): boolean {
  return exists(projectPath(here, 'database')) || backupsOf(here).length > 0;
}

/** Reading leaves the file as it is; changing needs one that is there; creating makes it when needed. */
export type StoreUse = 'read' | 'change' | 'create';

/**
 * Opens the store with the respondents of the project beside it, hands it to the work, and closes it.
 *
 * @throws UserError when there is nothing to read yet, or the file turns out to be damaged; ForgottenMeanwhile from a write
 * when somebody was forgotten since the project was opened.
 */
export async function withStore<T>(
  here: ProjectFolder,
  use: StoreUse,
  work: (store: Store, cast: readonly CastMember[]) => T | Promise<T>,
): Promise<T> {
  const shownAs = here.project.paths.database;
  if (use !== 'create' && !hasBegun(here)) {
    throw new UserError('Er zijn nog geen transcripten ingelezen.', { how: 'Begin met', command: 'import' });
  }
  try {
    return await withOpenStore(here, use, work);
  } catch (error) {
    throw withBestBackup(storeError(error, shownAs), here);
  }
}

/** The same store, for work that knows of every tombstone with which the project was opened last. */
export function knowingOf(store: Store, { folder, forgotten }: ProjectFolder): Store {
  return { ...store, mayKeep: () => refuseNewTombstones(folder, forgotten) };
}

async function withOpenStore<T>(
  here: ProjectFolder,
  use: StoreUse,
  work: (store: Store, cast: readonly CastMember[]) => T | Promise<T>,
): Promise<T> {
  const path = projectPath(here, 'database');
  refuseLost(path, here);
  const shownAs = here.project.paths.database;
  const service = sharedThrough(path);
  const { patienceMs } = here;
  const onWait = (): void =>
    here.say(`${shownAs}: een ander programma schrijft in de database; even wachten …`);
  const opened = async (): Promise<T> => {
    await backUpBeforeMigration(here);
    const store = openStore(path, {
      shownAs,
      readOnly: use === 'read',
      journal: service === null ? 'WAL' : 'DELETE',
      onWait,
      patienceMs,
    });
    return withCast(knowingOf(store, here), here, work);
  };
  if (service === null || use === 'read') return opened();
  here.say(aboutSharing(service));
  return whileMarked(path, shownAs, { onWait, patienceMs }, opened);
}

async function withCast<T>(
  store: Store,
  here: ProjectFolder,
  work: (store: Store, cast: readonly CastMember[]) => T | Promise<T>,
): Promise<T> {
  try {
    const cast = [...speakerLabels(store)].flatMap(([file, labels]) => castIn(here, file, labels));
    useCast(store, here.respondents, cast);
    return await work(store, cast);
  } finally {
    closeStore(store);
  }
}
