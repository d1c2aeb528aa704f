/** What the Word library leaves to be done: Dutch and patterns in charts, a title on every table, the same bytes every time. */

import { strFromU8, strToU8, unzipSync } from 'fflate';
import { withLooks } from './chart-looks.js';
import { zipReproducibly } from './reproducible.js';

const MAIN_PART = 'word/document.xml';
const CHART_PART = /^word\/charts\/chart\d+\.xml$/;

/**
 * @param docx bytes of a document of our own making
 * @param captions titles of the tables, in their order in the document
 * @param made what the document says of when it was made
 */
export function finish(docx: Uint8Array, captions: readonly string[], made: Date): Uint8Array {
  const parts = unzipSync(docx);
  for (const [name, bytes] of Object.entries(parts)) {
    if (name === MAIN_PART) parts[name] = strToU8(titleTables(strFromU8(bytes), captions));
    if (CHART_PART.test(name)) parts[name] = strToU8(withLooks(strFromU8(bytes)));
  }
  return zipReproducibly(parts, made);
}

function titleTables(xml: string, captions: readonly string[]): string {
  let table = 0;
  return xml.replaceAll('</w:tblPr>', () => {
    const caption = captions[table] ?? '';
    table += 1;
    return `<w:tblCaption w:val="${escapeAttribute(caption)}"/></w:tblPr>`;
  });
}

function escapeAttribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
