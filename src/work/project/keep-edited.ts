/** A version of a file that a person edited is kept beside the one that takes its place. */

import { extname } from 'node:path';
import { exists } from '../../files/disk.js';
import { writeOutput } from './output-file.js';
import type { ProjectFolder } from './project-folder.js';

/** Under the first free name beside it. @returns that path */
export function keepEdited(path: string, edited: Uint8Array, here: ProjectFolder): string {
  const extension = extname(path);
  const stem = path.slice(0, -extension.length);
  for (let number = 1; ; number += 1) {
    const kept = `${stem} (bewerkt ${number})${extension}`;
    if (exists(kept)) continue;
    writeOutput(kept, edited, here, kept);
    return kept;
  }
}
