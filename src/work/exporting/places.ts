/** Where an export comes: one workbook, or a folder with a csv file per table. */

import { basename, extname, join } from 'node:path';
import { exists } from '../../files/disk.js';
import { UserError } from '../../model/errors.js';
import type { Audience } from '../../model/planned.js';
import { refuseProjectFile } from '../project/output-file.js';
import { type ProjectFolder, projectPath } from '../project/project-folder.js';

/**
 * The path of the workbook, or of the folder, unless a person chose one. The name of an internal one says so, also when a person chose it for a
 * workbook; in a folder that a person chose, each file says it.
 *
 * @throws UserError when a workbook's name does not end in .xlsx, or the project lives there.
 */
export function exportPath(
  output: string | undefined,
  asCsv: boolean,
  audience: Audience,
  here: ProjectFolder,
): string {
  const name = `export-${here.project.reportDate}${asCsv ? '' : '.xlsx'}`;
  const chosen = output ?? join(projectPath(here, 'reports'), name);
  if (!asCsv && extname(chosen).toLowerCase() !== '.xlsx') {
    throw new UserError(
      `${here.shown(chosen)}: laat de naam eindigen op .xlsx, of kies --csv voor een map met csv-bestanden.`,
    );
  }
  const isAsChosen = asCsv && output !== undefined;
  const path = audience === 'intern' && !isAsChosen ? markedInternal(chosen) : chosen;
  refuseProjectFile(path, here, here.shown(path));
  return path;
}

/** `tabel.csv` becomes `tabel-intern.csv`; a name that says it already stays. */
export function markedInternal(path: string): string {
  if (/intern/i.test(basename(path))) return path;
  const extension = extname(path);
  return `${path.slice(0, path.length - extension.length)}-intern${extension}`;
}

/** @throws UserError when a file is there: somebody may work in it. */
export function refuseExisting(paths: readonly string[], here: ProjectFolder): void {
  const there = paths.find(exists);
  if (there === undefined) return;
  throw new UserError(
    `${here.shown(there)}: dit bestand bestaat al. Verplaats het, of kies een andere naam met --output.`,
  );
}
