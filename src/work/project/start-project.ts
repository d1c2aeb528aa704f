/** An empty project whose files explain themselves. */

import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { exists, isFolder, listFiles, makeFolder, readBytes, writeWhole } from '../../files/disk.js';
import { UserError } from '../../model/errors.js';
import { newProjectFile, newRespondentsFile, PROJECT_FILE } from '../../project/index.js';
import type { NamedFile } from './caller.js';

const CODEBOOK = fileURLToPath(new URL('../../../codebooks/wijkbudget.yaml', import.meta.url));

/** @throws UserError when something is there already. */
export function startProject({ path: folder, shownAs }: NamedFile): void {
  if (exists(folder) && (!isFolder(folder) || listFiles(folder, shownAs).length > 0)) {
    throw new UserError(`${shownAs}: dit bestaat al en is niet leeg. Kies een nieuwe of lege map.`);
  }
  const files: readonly (readonly [string, string | Uint8Array])[] = [
    ['respondents.csv', newRespondentsFile()],
    ['codeboek.yaml', readBytes(CODEBOOK)],
    // Last, because it is what makes a folder a project.
    [PROJECT_FILE, newProjectFile(new Date())],
  ];
  makeFolder(join(folder, 'interviews'), shownAs);
  for (const [name, content] of files) writeWhole(join(folder, name), content, join(shownAs, name));
}
