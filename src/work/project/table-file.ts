/** A new spreadsheet that a person asked for, xlsx or csv by its name: its place and its content. */

import { extname, join } from 'node:path';
import { exists } from '../../files/disk.js';
import type { Sheet } from '../../files/sheet.js';
import { sheetAsCsv } from '../../files/sheet-csv.js';
import { writeXlsx } from '../../files/xlsx-write.js';
import { UserError } from '../../model/errors.js';
import { type ProjectFolder, refuseProjectFile } from './project-folder.js';

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

/** What such a file holds when it is of one sheet. */
export function contentOf(sheet: Sheet, { isCsv }: Pick<TableFile, 'isCsv'>): string | Uint8Array {
  return isCsv ? sheetAsCsv(sheet) : writeXlsx([sheet]);
}
