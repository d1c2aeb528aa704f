/** Taking a file away again that was just brought in: only while it is as it was dropped, and nothing of it was imported. */

import { join } from 'node:path';
import { readBytes, removeFile } from '../../files/disk.js';
import { sha256 } from '../../files/hash.js';
import { UserError } from '../../model/errors.js';
import { type ProjectFolder, projectPath } from '../project/project-folder.js';
import { interviewNamed } from './already-there.js';
import { stillOut } from './still-out.js';

/**
 * Whoever dropped it still has the file that it is a copy of; a file that somebody put there otherwise is not removed.
 *
 * @param hash of the bytes that were dropped
 * @throws UserError when it was imported meanwhile, or holds something else now.
 */
export async function takeAway(file: string, hash: string | undefined, here: ProjectFolder): Promise<void> {
  const path = join(projectPath(here, 'interviews'), interviewNamed(file, here));
  const isOut = (await stillOut(here)).files.includes(file);
  if (hash === undefined || sha256(readBytes(path, file)) !== hash || !isOut) {
    throw new UserError(
      `dit bestand is niet zojuist hier neergezet, of het is al ingelezen. Haal het zelf weg uit de map ${here.project.paths.interviews}.`,
    );
  }
  removeFile(path, file);
}
