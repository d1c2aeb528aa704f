/** A codebook by its path: that of the project, or another one that a person named. */

import { basename } from 'node:path';
import { type CodebookFile, readCodebook } from '../../coding/index.js';
import { readBytes } from '../../files/disk.js';
import type { NamedFile } from '../project/caller.js';
import { type ProjectFolder, projectPath } from '../project/project-folder.js';

/**
 * Reads and checks a codebook.
 *
 * @throws UserErrors when the file is missing or holds mistakes.
 */
export function readCodebookAt({ path, shownAs }: NamedFile): CodebookFile {
  return readCodebook(readBytes(path, shownAs), shownAs);
}

export function codebookOf(here: ProjectFolder): NamedFile {
  const path = projectPath(here, 'codebook');
  return { path, shownAs: basename(path) };
}
