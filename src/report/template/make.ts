/** A starter template, for a bureau to give its own look in Word. */

import {
  AlignmentType,
  Document,
  Footer,
  Header,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
} from 'docx';
import { partsIn, xmlIn } from '../word/parts.js';
import { zipReproducibly } from '../word/reproducible.js';
import { NUMBERING, STYLES } from '../word/styles.js';

const TYPES = '[Content_Types].xml';
/** The template is the same for everybody, always. */
const MADE = new Date('2026-01-01T00:00:00Z');

/** @returns the bytes of a .dotx file that holds every placeholder */
export async function makeTemplate(): Promise<Uint8Array> {
  const line = (text: string): Paragraph => new Paragraph({ style: 'Lead', children: [new TextRun(text)] });
  const document = new Document({
    title: 'Sjabloon voor een rapport van wijkstem',
    creator: 'wijkstem',
    styles: STYLES,
    numbering: NUMBERING,
    sections: [
      {
        headers: { default: new Header({ children: [rightAligned(new TextRun('{{merk}}   {{titel}}'))] }) },
        footers: {
          default: new Footer({
            children: [
              rightAligned(
                new TextRun({ children: ['pagina ', PageNumber.CURRENT, ' van ', PageNumber.TOTAL_PAGES] }),
              ),
            ],
          }),
        },
        children: [
          new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun('{{titel}}')] }),
          ...['{{merk}}', '{{versie}}', '{{opdrachtgever}}', '{{auteur}}', '{{datum}}'].map(line),
          new Paragraph('{{basis}}'),
          new Paragraph('{{waarschuwing}}'),
          new Paragraph('{{colofon}}'),
          new Paragraph('{{inhoud}}'),
          new Paragraph('{{rapport}}'),
        ],
      },
    ],
  });
  const parts = partsIn(await Packer.toBuffer(document));
  parts[TYPES] = xmlIn(parts, TYPES).replace('document.main+xml', 'template.main+xml');
  return zipReproducibly(parts, MADE);
}

function rightAligned(run: TextRun): Paragraph {
  return new Paragraph({ alignment: AlignmentType.RIGHT, children: [run] });
}
