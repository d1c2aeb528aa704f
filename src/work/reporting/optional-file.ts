/** Files that a report uses when they are there. */

import { exists, readBytes } from '../../files/disk.js';
import type { Project } from '../../model/project.js';
import { type ProjectFolder, projectPath } from '../project/project-folder.js';

/** The bytes of a file that project.yaml names, or null when it is not there. */
export function optionalFile(here: ProjectFolder, key: keyof Project['paths']): Uint8Array | null {
  const path = projectPath(here, key);
  return exists(path) ? readBytes(path, here.project.paths[key]) : null;
}
