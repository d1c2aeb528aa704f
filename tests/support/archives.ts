/** OpenDocument texts and Excel workbooks made by hand, as small as a test needs them. */

import { archive } from './docx.js';

const ODT_NAMESPACES =
  'xmlns:office="o" xmlns:text="t" xmlns:style="s" xmlns:fo="f" xmlns:table="b" xmlns:draw="d" xmlns:svg="v"';

/** An OpenDocument text; `styles` are its automatic styles. */
export function odt(body: string, styles = ''): Uint8Array {
  return archive({
    'content.xml':
      `<office:document-content ${ODT_NAMESPACES}><office:automatic-styles>${styles}</office:automatic-styles>` +
      `<office:body><office:text>${body}</office:text></office:body></office:document-content>`,
  });
}

/** A workbook with one sheet; `cells` is the XML of its rows. */
export function workbook(cells: string, sharedStrings = ''): Uint8Array {
  return archive({
    'xl/workbook.xml': '<workbook/>',
    'xl/sharedStrings.xml': `<sst>${sharedStrings}</sst>`,
    'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${cells}</sheetData></worksheet>`,
  });
}
