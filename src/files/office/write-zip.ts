/** Zip archives of which the same parts give the same bytes, whatever computer and clock they are written on. */

import { strToU8, zipSync } from 'fflate';

/** The earliest that a zip archive can hold, in any time zone. */
const FIRST_MOMENT = new Date(1980, 0, 1);

/**
 * @param parts by name; text is written as UTF-8
 * @param level 0 stores the parts as they are
 * @returns the bytes of an archive, by a library in JavaScript: what zlib makes of the same bytes differs between processors
 */
export function writeZip(parts: Readonly<Record<string, string | Uint8Array>>, level: 0 | 6 = 6): Uint8Array {
  const bytes = Object.entries(parts).map(([name, part]) => [
    name,
    typeof part === 'string' ? strToU8(part) : part,
  ]);
  return zipSync(Object.fromEntries(bytes), { mtime: FIRST_MOMENT, level });
}
