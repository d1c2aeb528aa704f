/** The file of tombstones beside project.yaml: read by every command, written by `forget`. */

import { join } from 'node:path';
import { exists, readBytes, writeWhole } from '../../files/disk.js';
import { FORGOTTEN_FILE, type Forgotten, readForgotten, writeForgotten } from '../../project/index.js';

/** @throws UserError when the file is damaged. */
export function openTombstones(folder: string): Forgotten[] {
  const path = join(folder, FORGOTTEN_FILE);
  return exists(path) ? readForgotten(readBytes(path, FORGOTTEN_FILE)) : [];
}

/** Adds a tombstone, or puts it in the place of the same respondent's. */
export function saveTombstone(folder: string, tombstone: Forgotten): void {
  const others = openTombstones(folder).filter(({ respondent }) => respondent !== tombstone.respondent);
  writeWhole(join(folder, FORGOTTEN_FILE), writeForgotten([...others, tombstone]), FORGOTTEN_FILE);
}
