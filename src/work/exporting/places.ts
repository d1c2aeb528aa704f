/** Where an export comes: one workbook, or a folder with a csv file per table. */

import { basename, extname, join, resolve } from 'node:path';
import type { Io } from '../../cli/io.js';
import { exists } from '../../files/disk.js';
import { UserError } from '../../model/errors.js';
import type { Audience } from '../../model/planned.js';
import { asTyped, type ProjectFolder, projectPath, refuseProjectFile } from '../project/project-folder.js';

/**
 * The path of the workbook, or of the folder. The name of an internal one says so, also when a person chose it for a
 * workbook; in a folder that a person chose, each file says it.
 *
 * @throws UserError when a workbook's name does not end in .xlsx, or the project lives there.
 */
export function exportPath(
  output: string | undefined,
  asCsv: boolean,
  audience: Audience,
  here: ProjectFolder,
  io: Io,
): string {
  const name = `export-${here.project.reportDate}${asCsv ? '' : '.xlsx'}`;
  const chosen = output === undefined ? join(projectPath(here, 'reports'), name) : resolve(io.cwd, output);
  if (!asCsv && extname(chosen).toLowerCase() !== '.xlsx') {
    throw new UserError(
      `${asTyped(chosen, io)}: laat de naam eindigen op .xlsx, of kies --csv voor een map met csv-bestanden.`,
    );
  }
  const isAsChosen = asCsv && output !== undefined;
  const path = audience === 'intern' && !isAsChosen ? markedInternal(chosen) : chosen;
  refuseProjectFile(path, here, asTyped(path, io));
  return path;
}

/** `tabel.csv` becomes `tabel-intern.csv`; a name that says it already stays. */
export function markedInternal(path: string): string {
  if (/intern/i.test(basename(path))) return path;
  const extension = extname(path);
  return `${path.slice(0, path.length - extension.length)}-intern${extension}`;
}

/** @throws UserError when a file is there: somebody may work in it. */
export function refuseExisting(paths: readonly string[], io: Io): void {
  const there = paths.find(exists);
  if (there === undefined) return;
  throw new UserError(
    `${asTyped(there, io)}: dit bestand bestaat al. Verplaats het, of kies een andere naam met --output.`,
  );
}
