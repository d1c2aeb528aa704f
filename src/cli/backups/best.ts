/** Naming the reserve copy that a person should put back when the database is damaged. */

import { exists, sizeOf } from '../../files/disk.js';
import { UserError } from '../../model/errors.js';
import { DamagedStore, isSound } from '../../store/index.js';
import { momentAsText } from '../moment.js';
import type { ProjectFolder } from '../project-folder.js';
import { backupsOf } from './first.js';

/** The error, with the newest copy that can be read to its end when the database can't. */
export function withBestBackup(error: unknown, here: ProjectFolder): unknown {
  if (!(error instanceof DamagedStore)) return error;
  const best = backupsOf(here).find(({ path }) => isSound(path));
  if (best === undefined) return error;
  return new UserError(
    `${error.problem} Zet de reservekopie van ${momentAsText(best.made)} terug: wijkstem restore ${best.name}`,
  );
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
