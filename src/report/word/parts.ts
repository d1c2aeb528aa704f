/** The parts of a document between the Word library and the file: XML as text, which is edited more than once, the rest as bytes. */

import { isUtf8 } from 'node:buffer';
import { OWN_ARCHIVE, readZip } from '../../files/office/index.js';

/** By name. */
export type Parts = Record<string, string | Uint8Array>;

const XML = /\.(?:xml|rels)$/;

/** The parts of an archive that the Word library made. */
export function partsIn(archive: Uint8Array): Parts {
  return Object.fromEntries(
    [...readZip(archive, () => true, OWN_ARCHIVE)].map(([name, bytes]) => [
      name,
      // A template may hold XML of others in UTF-16, which stays as it is.
      XML.test(name) && isUtf8(bytes) ? new TextDecoder().decode(bytes) : bytes,
    ]),
  );
}

/** A part that is XML; empty when it is not there. */
export function xmlIn(parts: Readonly<Parts>, name: string): string {
  const part = parts[name];
  return typeof part === 'string' ? part : '';
}
