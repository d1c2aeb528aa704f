/** The other copy of the project: its folder, read as it is, and never written to. */

import { join, resolve } from 'node:path';
import { exists, isFolder, isSamePlace } from '../../files/disk.js';
import { UserError, UserErrors } from '../../model/errors.js';
import { PROJECT_FILE } from '../../project/project-file.js';
import type { Io } from '../io.js';
import { openProject, type ProjectFolder, projectPath } from '../project-folder.js';

export interface OtherProject {
  readonly project: ProjectFolder;
  /** As the person typed it, for messages. */
  readonly shownAs: string;
}

/** @throws UserErrors when there is no other project there, or nothing was imported in it. */
export function openOther(written: string, here: ProjectFolder, io: Io): OtherProject {
  const folder = resolve(io.cwd, written);
  const shownAs = written.replace(/[\\/]+$/, '') || written;
  if (!exists(folder)) throw new UserError(`${shownAs}: deze map bestaat niet. Controleer de naam.`);
  if (!isFolder(folder)) {
    throw new UserError(`${shownAs}: dit is een bestand. Noem de projectmap van de andere kopie.`);
  }
  if (isSamePlace(folder, here.folder)) {
    throw new UserError(`${shownAs}: dit is dit project zelf. Noem de map van de andere kopie.`);
  }
  if (!exists(join(folder, PROJECT_FILE))) {
    throw new UserError(
      `${shownAs}: hier staat geen ${PROJECT_FILE}. Noem de projectmap van de andere kopie.`,
    );
  }
  const project = within(shownAs, () => openProject({ project: folder }, { ...io, stderr: SILENT }));
  if (isSamePlace(projectPath(project, 'database'), projectPath(here, 'database'))) {
    throw new UserError(
      `${shownAs}: die map gebruikt de database van dit project. Er valt niets samen te voegen.`,
    );
  }
  if (!exists(projectPath(project, 'database'))) {
    throw new UserError(`${shownAs}: daar is nog niets ingelezen. Er valt niets samen te voegen.`);
  }
  return { project, shownAs };
}

/** What it says about people and copies was said where it belongs. */
const SILENT = { write: () => true };

/** Does the work with files of the other copy: a message about one of them says where it lies. */
export function within<T>(shownAs: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw elsewhere(error, shownAs);
  }
}

/** The error with the folder before it, so that nobody looks for the mistake here. */
export function elsewhere(error: unknown, shownAs: string): unknown {
  if (!(error instanceof UserError)) return error;
  const lines = error instanceof UserErrors ? error.lines : [error.message];
  return new UserErrors(lines.map((line) => (line.startsWith(shownAs) ? line : `${shownAs}, ${line}`)));
}
