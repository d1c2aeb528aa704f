/** Writing the names of a project to a file in which a person decides about them. */

import { writePrivate } from '../../files/disk.js';
import type { ProjectFolder } from '../project/project-folder.js';
import { newTableFile, type TableFile, writeTable } from '../project/table-file.js';
import { canOpenKey, lookAtNames } from './look.js';
import { nameSheet } from './sheet.js';

export interface ExportedNames {
  /** Null when nothing looks like a name, so that there is no file. */
  readonly file: TableFile | null;
  readonly names: number;
  /** How many of them may be a name and wait for a person. */
  readonly doubtful: number;
}

/**
 * What stood behind a pseudonym is written too where the key can be opened: the doubtful words beside it are names as well.
 *
 * @param output where a person wants it; without it the file is `namen.xlsx` in the project folder
 * @throws UserError when it can't come there
 */
export async function exportNames(here: ProjectFolder, output: string | undefined): Promise<ExportedNames> {
  const file = newTableFile(output, 'namen.xlsx', here);
  const { rows } = await lookAtNames(here, canOpenKey(here));
  if (rows.length > 0) writeTable([nameSheet(rows)], file, here, writePrivate);
  const doubtful = rows.filter(({ state }) => state === 'mogelijk').length;
  return { file: rows.length === 0 ? null : file, names: rows.length, doubtful };
}
