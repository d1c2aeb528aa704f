/** Putting a reserve copy back: up to date, and without who was forgotten since. */

import { dirname } from 'node:path';
import { exists, removeFile, renameFile } from '../../files/disk.js';
import { UserError } from '../../model/errors.js';
import {
  closeStore,
  copyTo,
  DamagedStore,
  freePath,
  isSound,
  openStore,
  putBack,
  unfinished,
  withStoreAsItIs,
} from '../../store/index.js';
import { forgetIn } from '../forgetting/remove.js';
import type { NamedFile } from '../project/caller.js';
import { type ProjectFolder, projectPath } from '../project/project-folder.js';
import { withStore } from '../project/project-store.js';
import { backUpFirst, backupsOf } from '../project/reserve-copies.js';
import { refuseNewTombstones } from '../project/tombstones.js';

export interface Restored {
  /** The copy that was put back. */
  readonly name: string;
  /** False when the database held the same already. */
  readonly isChanged: boolean;
  /** Where a database went that can't be read, damaged or a newer version's, as the person would write it. */
  readonly setAside: string | null;
  /** Whether the history has it, so that it can be undone. */
  readonly isAct: boolean;
}

/**
 * A sound database gets the rows of the copy, and its history goes on; in the place of another comes the copy itself. The
 * reserve copy stays as it is.
 *
 * @param chosen a number or a name from the list, or a file
 * @throws UserError when there is no such copy, or it is damaged itself, another program's, or a newer version's.
 */
export async function restoreCopy(chosen: NamedFile, here: ProjectFolder): Promise<Restored> {
  const { path: source, name } = copyOf(chosen, here);
  return withPrepared(source, name, here, async (copy) => {
    const database = projectPath(here, 'database');
    if (!isSound(database)) {
      refuseNewTombstones(here.folder, here.forgotten);
      const aside = takePlace(copy, database);
      return { name, isChanged: true, setAside: aside && here.shown(aside), isAct: false };
    }
    return withStore(here, 'change', async (store) => {
      await backUpFirst(here, store, 'restore');
      return { name, isChanged: putBack(store, copy), setAside: null, isAct: true };
    });
  });
}

interface Source {
  readonly name: string;
  readonly path: string;
}

function copyOf({ path, shownAs }: NamedFile, here: ProjectFolder): Source {
  const backups = backupsOf(here);
  const listed = /^\d{1,4}$/.test(shownAs)
    ? backups[Number(shownAs) - 1]
    : backups.find(({ name }) => name === shownAs);
  if (listed !== undefined) return listed;
  if (exists(path) && path !== projectPath(here, 'database')) return { name: shownAs, path };
  const next = { how: 'Kies er een uit', command: 'restore' };
  throw new UserError(`${shownAs}: deze reservekopie is er niet.`, next);
}

/** What SQLite keeps beside a database that is in use; it belongs to that one only. */
const ENDS = ['', '-wal', '-shm', '-journal'];

/** Hands the path of a copy that can take the place of the database to the work, and removes it unless the work moved it. */
async function withPrepared<T>(
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
    for (const end of ENDS) removeFile(path + end);
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

/** The damaged database is set aside and not thrown away. @returns where it is now, or null when there was none */
function takePlace(copy: string, path: string): string | null {
  const aside = freeName(path);
  const there = ENDS.filter((end) => exists(path + end));
  for (const end of there) renameFile(path + end, aside + end);
  renameFile(copy, path);
  return there.includes('') ? aside : null;
}

function freeName(path: string): string {
  for (let attempt = 1; ; attempt += 1) {
    const name = `${path}.beschadigd-${attempt}`;
    if (!exists(name)) return name;
  }
}
