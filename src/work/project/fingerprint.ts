/** Whether anything in a project changed since it was last looked at, by whichever program: without opening its files. */

import { join } from 'node:path';
import { savedAt, sizeOf } from '../../files/disk.js';
import { PROJECT_FILE } from '../../project/index.js';
import { type ProjectFolder, projectPath } from './project-folder.js';

/** Sizes and times of all that the project consists of; another text when one of them changed. */
export function fingerprintOf(here: ProjectFolder): string {
  const database = projectPath(here, 'database');
  const files = [
    join(here.folder, PROJECT_FILE),
    projectPath(here, 'respondents'),
    projectPath(here, 'codebook'),
    projectPath(here, 'key'),
    database,
    // Where SQLite writes first.
    `${database}-wal`,
  ];
  return files.map(printOf).join('\n');
}

/** Whoever reads a database makes the empty file that SQLite would write in first: an empty one says no more than none. */
function printOf(path: string): string {
  const size = sizeOf(path);
  return size === 0 ? '0' : `${size} ${savedAt(path)?.getTime() ?? 0}`;
}
