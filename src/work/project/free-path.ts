/** A path for a new file that nothing lies at: the name as it is, or with the first number that is free. */

import { join } from 'node:path';
import { exists } from '../../files/disk.js';

/** @param extension with the dot; empty for a folder */
export function freePath(folder: string, stem: string, extension: string): string {
  for (let number = 1; ; number += 1) {
    const path = join(folder, `${stem}${number === 1 ? '' : ` (${number})`}${extension}`);
    if (!exists(path)) return path;
  }
}
