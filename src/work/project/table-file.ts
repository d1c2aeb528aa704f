/** A new spreadsheet that a person asked for, xlsx or csv by its name. */

import { extname, join } from 'node:path';
import { exists, type writeWhole } from '../../files/disk.js';
import { cutCells } from '../../files/office/index.js';
import { contentOf, type Sheets } from '../../files/table/sheet-file.js';
import { UserError } from '../../model/errors.js';
import { refuseProjectFile, writeOutput } from './output-file.js';
import type { ProjectFolder } from './project-folder.js';

export interface TableFile {
  readonly path: string;
  /** As messages name it. */
  readonly shownAs: string;
  readonly isCsv: boolean;
}

/**
 * @param output a path that a person chose; without it the file is called `name` and lies in the project folder
 * @throws UserError when it is neither xlsx nor csv, a file of the project, or there already: somebody may have filled it in.
 */
export function newTableFile(output: string | undefined, name: string, here: ProjectFolder): TableFile {
  const path = output ?? join(here.folder, name);
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

/**
 * Writes sheets to such a file; a csv has room for one.
 *
 * @param write how, when not as any file: for the eyes of this person only, for instance
 * @returns a line per text that a cell of Excel can't hold
 */
export function writeTable(
  sheets: Sheets,
  { path, shownAs, isCsv }: TableFile,
  here: ProjectFolder,
  write?: typeof writeWhole,
): string[] {
  writeOutput(path, contentOf(sheets, { isCsv }), here, shownAs, write);
  return sheets.flatMap(cutCells);
}
