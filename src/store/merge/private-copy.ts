/** A copy of a database in somebody else's folder, in which not a byte is touched, not even to read. */

import { copyFile, exists, removeFile } from '../../files/disk.js';
import { copyTo } from '../backups/back-up.js';
import { withStoreAsItIs } from '../open.js';

/**
 * Copies the file itself: to open it would leave files beside it. Where another program has it open, and its last changes
 * may be in such a file, SQLite makes the copy.
 *
 * @throws UserError when the file can't be read, or is not a database of ours.
 */
export async function copyUntouched(path: string, to: string, shownAs: string): Promise<void> {
  if (!isInUse(path)) {
    copyFile(path, to, shownAs);
    if (!isInUse(path)) return;
    removeFile(to);
  }
  await withStoreAsItIs(path, shownAs, ({ db }) => copyTo(db, to, shownAs));
}

function isInUse(path: string): boolean {
  return ['-wal', '-journal'].some((end) => exists(path + end));
}
