/** What the Word library leaves to be done: Dutch in charts, and a title on every table. */

import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const MAIN_PART = 'word/document.xml';
const CHART_PART = /^word\/charts\/chart\d+\.xml$/;

/**
 * @param docx bytes of a document of our own making
 * @param captions titles of the tables, in their order in the document
 */
export function finish(docx: Uint8Array, captions: readonly string[]): Uint8Array {
  const parts = unzipSync(docx);
  for (const [name, bytes] of Object.entries(parts)) {
    if (name === MAIN_PART) parts[name] = strToU8(titleTables(strFromU8(bytes), captions));
    if (CHART_PART.test(name))
      parts[name] = strToU8(
        strFromU8(bytes)
          .replaceAll('lang="en-US"', 'lang="nl-NL"')
          .replaceAll('<c:lang val="en-US"/>', '<c:lang val="nl-NL"/>'),
      );
  }
  return zipSync(parts);
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
