/** What every page of a Word document has: its size and margins, for whom it is at the top, and its number at the bottom. */

import { AlignmentType, BorderStyle, Footer, Header, PageNumber, Paragraph, TextRun } from 'docx';
import { GREY } from './styles.js';

const A4 = { width: 11_906, height: 16_838 };
const MARGIN = { top: 1_418, bottom: 1_418, left: 1_418, right: 1_418 };
/** Width of the text on a page, in twentieths of a point. */
export const TEXT_WIDTH = A4.width - MARGIN.left - MARGIN.right;

/** @param mark for whom it is: CONCEPT, INTERN */
export function pages(mark: string, title: string) {
  return {
    properties: { page: { size: A4, margin: MARGIN } },
    headers: { default: header(mark, title) },
    footers: { default: footer() },
  };
}

/** For whom the document is and what to mind, before anything else is read. */
export function caution(mark: string, text: string): Paragraph {
  return new Paragraph({
    border: { left: { style: BorderStyle.SINGLE, size: 24, space: 8, color: 'D55E00' } },
    indent: { left: 160 },
    children: [new TextRun({ text: `${mark}. `, bold: true }), new TextRun(text)],
  });
}

function header(mark: string, title: string): Header {
  return new Header({
    children: [
      new Paragraph({
        alignment: AlignmentType.RIGHT,
        children: [
          ...(mark === ''
            ? []
            : [new TextRun({ text: `${mark}   `, bold: true, size: 18, color: 'B34700' })]),
          new TextRun({ text: title, size: 18, color: GREY }),
        ],
      }),
    ],
  });
}

function footer(): Footer {
  return new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.RIGHT,
        children: [
          new TextRun({
            children: ['pagina ', PageNumber.CURRENT, ' van ', PageNumber.TOTAL_PAGES],
            size: 18,
            color: GREY,
          }),
        ],
      }),
    ],
  });
}
