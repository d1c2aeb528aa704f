/** The codebook that a command works on: the file that was named, or else the project's. */

import { basename, resolve } from 'node:path';
import type { SharedOptions } from '../../cli/command.js';
import type { Io } from '../../cli/io.js';
import { type CodebookFile, readCodebook } from '../../coding/index.js';
import { readBytes } from '../../files/disk.js';
import { openProject, projectPath } from '../project/project-folder.js';

/**
 * Reads and checks a codebook.
 *
 * @param file as the person typed it
 * @throws UserErrors when the file is missing or holds mistakes.
 */
export function chosenCodebook(file: string | undefined, options: SharedOptions, io: Io): CodebookFile {
  const path = file === undefined ? projectPath(openProject(options, io), 'codebook') : resolve(io.cwd, file);
  const shownAs = file ?? basename(path);
  return readCodebook(readBytes(path, shownAs), shownAs);
}
