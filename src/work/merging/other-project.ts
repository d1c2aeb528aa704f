/** The other copy of the project: its folder, or a copy of the database alone; read as it is, and never written to. */

import { basename, join } from 'node:path';
import { readCodebook } from '../../coding/index.js';
import { exists, isFolder, isSamePlace, readBytes } from '../../files/disk.js';
import type { Codebook } from '../../model/codebook.js';
import { reworded, UserError } from '../../model/errors.js';
import { PROJECT_FILE } from '../../project/index.js';
import type { NamedFile } from '../project/caller.js';
import { openProject, type ProjectFolder, projectPath } from '../project/project-folder.js';

export interface OtherProject {
  readonly project: ProjectFolder;
  /** As the person typed it, for messages. */
  readonly shownAs: string;
  /** How messages name its database. */
  readonly databaseAs: string;
  /** False for a copy of the database alone, such as a synchronising program leaves: the other files are those here. */
  readonly isFolder: boolean;
}

/** @throws UserErrors when there is no other copy there, or nothing was imported in it. */
export function openOther({ path, shownAs: written }: NamedFile, here: ProjectFolder): OtherProject {
  const shownAs = written.replace(/[\\/]+$/, '') || written;
  if (!exists(path)) throw new UserError(`${shownAs}: deze map bestaat niet. Controleer de naam.`);
  const other = isFolder(path) ? folderOf(path, shownAs, here) : databaseOf(path, shownAs, here);
  if (isSamePlace(projectPath(other.project, 'database'), projectPath(here, 'database'))) {
    throw new UserError(`${shownAs}: dit is de database van dit project zelf. Noem die van de andere kopie.`);
  }
  if (!exists(projectPath(other.project, 'database'))) {
    throw new UserError(`${shownAs}: daar is nog niets ingelezen. Er valt niets samen te voegen.`);
  }
  return other;
}

function folderOf(folder: string, shownAs: string, here: ProjectFolder): OtherProject {
  if (isSamePlace(folder, here.folder)) {
    throw new UserError(`${shownAs}: dit is dit project zelf. Noem de map van de andere kopie.`);
  }
  if (!exists(join(folder, PROJECT_FILE))) {
    throw new UserError(
      `${shownAs}: hier staat geen ${PROJECT_FILE}. Noem de projectmap van de andere kopie.`,
    );
  }
  const project = within(shownAs, () =>
    openProject({ path: folder, shownAs: folder }, { ...here, say: SILENT }),
  );
  return { project, shownAs, databaseAs: `${shownAs}, ${project.project.paths.database}`, isFolder: true };
}

function databaseOf(path: string, shownAs: string, here: ProjectFolder): OtherProject {
  const paths = { ...here.project.paths, database: path };
  const project = { ...here, project: { ...here.project, paths } };
  return { project, shownAs, databaseAs: shownAs, isFolder: false };
}

/**
 * The codebook there; null when it is the same as here.
 *
 * @throws UserErrors when it holds mistakes.
 */
export function otherCodebook({ project, shownAs }: OtherProject, here: Codebook): Codebook | null {
  const name = project.project.paths.codebook;
  const { codebook } = within(shownAs, () =>
    readCodebook(readBytes(projectPath(project, 'codebook'), name), basename(name), 'codes'),
  );
  return codebook.hash === here.hash ? null : codebook;
}

/** What it says about people and copies was said where it belongs. */
const SILENT = (): void => {};

/** Does the work with files of the other copy: a message about one of them says where it lies. */
function within<T>(shownAs: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw elsewhere(error, shownAs);
  }
}

/** The error with the folder before it, so that nobody looks for the mistake here. */
function elsewhere(error: unknown, shownAs: string): unknown {
  if (!(error instanceof UserError)) return error;
  return reworded(error, (line) => (line.startsWith(shownAs) ? line : `${shownAs}, ${line}`));
}
