/** Putting a copy in the place of a database that can't be read, which is set aside and not thrown away. */

import { exists, renameFile } from '../../files/disk.js';

/** What SQLite keeps beside a database that is in use; it belongs to that one only. */
const ENDS = ['', '-wal', '-shm', '-journal'];

/** @returns where the damaged database is now, or null when there was none */
export function takePlace(copy: string, path: string): string | null {
  const aside = freeName(path);
  const there = ENDS.filter((end) => exists(path + end));
  for (const end of there) renameFile(path + end, aside + end);
  renameFile(copy, path);
  return there.includes('') ? aside : null;
}

function freeName(path: string): string {
  for (let attempt = 1; ; attempt += 1) {
    const name = `${path}.beschadigd-${attempt}`;
    if (!exists(name)) return name;
  }
}
