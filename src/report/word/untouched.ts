/** Whether a report is still as the program wrote it: a checksum in its properties no longer fits once anything was changed. */

import { contentId, sha256 } from '../../files/hash.js';
import { readZip } from '../../files/office/index.js';
import { UserError } from '../../model/errors.js';

/** Who last saved the document, as long as nobody edited it. */
export const PROGRAM = 'wijkstem';
export const PROPERTIES = 'docProps/core.xml';

const SEAL = /<dc:identifier>wijkstem-([0-9a-f]{12})<\/dc:identifier>/;

/** The properties with a checksum of all other parts, in the place of what a template had there. */
export function sealed(properties: string, parts: Iterable<readonly [string, string | Uint8Array]>): string {
  const seal = `<dc:identifier>wijkstem-${checksum(parts)}</dc:identifier>`;
  return properties
    .replace(/<dc:identifier\b[^>]*?(?:\/>|>[^<]*<\/dc:identifier>)/g, '')
    .replace('</cp:coreProperties>', `${seal}</cp:coreProperties>`);
}

/** False for a document that somebody or some program saved since, and for anything that is no report of ours. */
export function isUntouched(docx: Uint8Array): boolean {
  try {
    const parts = readZip(docx, () => true);
    const properties = new TextDecoder().decode(parts.get(PROPERTIES));
    return SEAL.exec(properties)?.[1] === checksum(parts);
  } catch (error) {
    if (error instanceof UserError) return false;
    throw error;
  }
}

function checksum(parts: Iterable<readonly [string, string | Uint8Array]>): string {
  return contentId(
    ...[...parts]
      .filter(([name]) => name !== PROPERTIES)
      .map(([name, bytes]) => `${name} ${sha256(bytes)}`)
      .sort(),
  );
}
