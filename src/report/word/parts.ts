/** The parts of a document between the Word library and the file: XML as text, which is edited more than once, the rest as bytes. */

import { isUtf8 } from 'node:buffer';
import { strFromU8, strToU8, zipSync } from 'fflate';
import { OWN_ARCHIVE, readZip } from '../../files/office/zip.js';

/** By name. */
export type Parts = Record<string, string | Uint8Array>;

const XML = /\.(?:xml|rels)$/;
/** The earliest that a zip archive can hold, in any time zone. */
const FIRST_MOMENT = new Date(1980, 0, 1);

/** The parts of an archive that the Word library made. */
export function partsIn(archive: Uint8Array): Parts {
  return Object.fromEntries(
    [...readZip(archive, () => true, OWN_ARCHIVE)].map(([name, bytes]) => [
      name,
      // A template may hold XML of others in UTF-16, which stays as it is.
      XML.test(name) && isUtf8(bytes) ? strFromU8(bytes) : bytes,
    ]),
  );
}

/** A part that is XML; empty when it is not there. */
export function xmlIn(parts: Readonly<Parts>, name: string): string {
  const part = parts[name];
  return typeof part === 'string' ? part : '';
}

/**
 * @param level 0 stores the parts as they are
 * @returns the bytes of an archive, by a library in JavaScript: what zlib makes of the same bytes differs between processors
 */
export function zipParts(parts: Readonly<Parts>, level: 0 | 6 = 6): Uint8Array {
  const bytes = Object.entries(parts).map(([name, part]) => [
    name,
    typeof part === 'string' ? strToU8(part) : part,
  ]);
  return zipSync(Object.fromEntries(bytes), { mtime: FIRST_MOMENT, level });
}
