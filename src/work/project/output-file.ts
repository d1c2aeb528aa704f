/** The files that a person asks for: they never come in the place of what the project lives on. */

import { dirname, join } from 'node:path';
import { placeOf, writeWhole } from '../../files/disk.js';
import { UserError } from '../../model/errors.js';
import { FORGOTTEN_FILE, PROJECT_FILE } from '../../project/index.js';
import { type ProjectFolder, projectPath, sourcePath } from './project-folder.js';

/** In the folder of reports: what was published, to compare a next publication with. */
export const VERSIONS_FILE = 'openbare-versies.json';

/**
 * Writes a file that a person asked for, whole or not at all; a folder that is not there yet is made.
 *
 * @param write how, when not as any file: for the eyes of this person only, for instance
 * @throws UserError as `refuseProjectFile` does, and when the disk refuses.
 */
export function writeOutput(
  path: string,
  content: string | Uint8Array,
  here: ProjectFolder,
  shownAs = here.shown(path),
  write: typeof writeWhole = writeWhole,
): void {
  refuseProjectFile(path, here, shownAs);
  write(path, content, shownAs);
}

/**
 * Refuses a path before the work for it is done.
 *
 * @throws UserError when it is, however it is written or linked to, a file of the project, or lies among its interviews or
 * reserve copies.
 */
export function refuseProjectFile(path: string, here: ProjectFolder, shownAs: string): void {
  const place = placeOf(path);
  // Below a file too: a folder in its place would be as bad.
  if (!ownPlaces(here).some((own) => isWithin(place, placeOf(own)))) return;
  throw new UserError(`${shownAs}: dit is een bestand of map van het project zelf. Kies een andere naam.`);
}

/** The files and folders that the project lives on. */
export function ownPlaces(here: ProjectFolder): string[] {
  return [...ownFiles(here), ...ownFolders(here)];
}

function ownFiles(here: ProjectFolder): string[] {
  const database = projectPath(here, 'database');
  return [
    ...[PROJECT_FILE, FORGOTTEN_FILE].map((name) => join(here.folder, name)),
    join(projectPath(here, 'reports'), VERSIONS_FILE),
    ...FILES_OF_PROJECT.map((key) => projectPath(here, key)),
    ...BESIDE_DATABASE.map((end) => database + end),
    ...[...here.rows.keys()].map((file) => sourcePath(here, file)),
  ];
}

const FILES_OF_PROJECT = [
  'respondents',
  'codebook',
  'database',
  'wijkFacts',
  'quotes',
  'coreq',
  'guide',
  'knownNames',
  'key',
] as const;

/** What SQLite and `store/place` keep there while somebody works. */
const BESIDE_DATABASE = ['-wal', '-shm', '-journal', '.bezig'];

/** One that holds the project, or its reports, is no folder for interviews or reserve copies alone. */
function ownFolders(here: ProjectFolder): string[] {
  const backups = projectPath(here, 'backups');
  const isShared = [here.folder, projectPath(here, 'reports')].some((held) =>
    isWithin(placeOf(held), placeOf(backups)),
  );
  return [projectPath(here, 'interviews'), ...(isShared ? [] : [backups])];
}

/** Of places as `placeOf` gives them. */
export function isWithin(place: string, folder: string): boolean {
  return place === folder || (dirname(place) !== place && isWithin(dirname(place), folder));
}
