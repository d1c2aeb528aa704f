/** Where a new spreadsheet comes that a person asked for, xlsx or csv by its name. */

import { extname, join, resolve } from 'node:path';
import { exists } from '../files/disk.js';
import { UserError } from '../model/errors.js';
import { type ProjectFolder, refuseProjectFile } from '../work/project/project-folder.js';
import type { Io } from './io.js';

export interface TableFile {
  readonly path: string;
  /** As messages name it. */
  readonly shownAs: string;
  readonly isCsv: boolean;
}

/**
 * @param output as typed; without it the file is called `name` and lies in the project folder
 * @throws UserError when it is neither xlsx nor csv, a file of the project, or there already: somebody may have filled it in.
 */
export function newTableFile(
  output: string | undefined,
  name: string,
  here: ProjectFolder,
  io: Io,
): TableFile {
  const path = output === undefined ? join(here.folder, name) : resolve(io.cwd, output);
  const shownAs = here.shown(path);
  const extension = extname(path).toLowerCase();
  if (extension !== '.csv' && extension !== '.xlsx') {
    throw new UserError(`${shownAs}: laat de naam eindigen op .xlsx of .csv.`);
  }
  refuseProjectFile(path, here, shownAs);
  if (exists(path)) {
    throw new UserError(`${shownAs}: dit bestand bestaat al. Kies een andere naam met --output.`);
  }
  return { path, shownAs, isCsv: extension === '.csv' };
}
