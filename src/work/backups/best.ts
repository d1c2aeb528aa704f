/** Naming the reserve copy that a person should put back when the database is damaged. */

import { exists, sizeOf } from '../../files/disk.js';
import { momentAsText } from '../../language/moment.js';
import { UserError } from '../../model/errors.js';
import { DamagedStore, isSound, NewerStore } from '../../store/index.js';
import type { ProjectFolder } from '../project/project-folder.js';
import { backupsOf } from '../project/reserve-copies.js';

/** The error, with the newest copy that this version can read to its end when it can't read the database. */
export function withBestBackup(error: unknown, here: ProjectFolder): unknown {
  if (!(error instanceof DamagedStore || error instanceof NewerStore)) return error;
  const best = backupsOf(here).find(({ path }) => isSound(path));
  if (best === undefined) return error;
  const copy = `de reservekopie van ${momentAsText(best.made)} terug: wijkstem restore ${best.name}`;
  return new UserError(
    error instanceof DamagedStore
      ? `${error.problem} Zet ${copy}`
      : `${error.problem} Werk wijkstem bij, of zet ${copy}`,
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
