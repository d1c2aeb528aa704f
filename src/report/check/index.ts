/** Whether a Word document can be opened and read by everybody; a group of rules is one file and one line here. */

import { checkContents } from './contents.js';
import { type Docx, openDocx } from './docx.js';
import { checkDrawings } from './drawings.js';
import type { Finding } from './finding.js';
import { checkHeadings } from './headings.js';
import { checkReferences } from './references.js';
import { checkTables } from './tables.js';
import { checkWhole } from './whole.js';

const RULES: readonly ((docx: Docx) => Finding[])[] = [
  checkWhole,
  checkHeadings,
  checkContents,
  checkTables,
  checkDrawings,
  checkReferences,
];

/**
 * All that is wrong, in the order of the rules; nothing when the document is in order.
 *
 * @throws UserError when the bytes are no Word document, or a damaged one
 */
export function checkDocx(bytes: Uint8Array): Finding[] {
  const docx = openDocx(bytes);
  return RULES.flatMap((rule) => rule(docx));
}
