/** Whether a report is still as the program wrote it: Word and LibreOffice put in who saved it last. */

import { readZip } from '../../files/zip.js';
import { UserError } from '../../model/errors.js';

/** Who last saved the document, as long as nobody edited it. */
export const PROGRAM = 'wijkstem';
const PROPERTIES = 'docProps/core.xml';

/** False for a document that somebody saved since, and for anything that is no report of ours. */
export function isUntouched(docx: Uint8Array): boolean {
  try {
    const properties = readZip(docx, (name) => name === PROPERTIES).get(PROPERTIES);
    return new TextDecoder().decode(properties).includes(`<cp:lastModifiedBy>${PROGRAM}</cp:lastModifiedBy>`);
  } catch (error) {
    if (error instanceof UserError) return false;
    throw error;
  }
}
