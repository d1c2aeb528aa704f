/** Checks of pictures and charts: a description in Dutch, not too long, and a place in the text. */

import { descendants, type XmlElement } from '../../files/xml-tree.js';
import type { Docx } from './docx.js';
import { type Finding, finding } from './finding.js';

/** What a screen reader can read without losing its listener; the numbers belong in a table. */
export const LONGEST_DESCRIPTION = 500;

/** What programs make up when nobody described the picture. */
const MADE_UP =
  /^(?:picture|image|chart|graphic|object|afbeelding|grafiek)?\s*\d*$|\.(?:png|jpe?g|gif|svg)$|automatisch gegenereerd|automatically generated|^(?:column|bar|line|pie|stacked|clustered)[^.]*\bchart\b/i;

export function checkDrawings({ main }: Docx): Finding[] {
  return [...descendants(main, 'w:drawing')].flatMap((drawing, index) => {
    const place = `Afbeelding of grafiek ${index + 1}`;
    const [properties] = [...descendants(drawing, 'wp:docPr')];
    const floating = [...descendants(drawing, 'wp:anchor')].length > 0;
    return [
      ...(properties === undefined || isDecorative(properties)
        ? []
        : description(place, properties.attributes.descr ?? '')),
      ...(floating
        ? [
            finding(
              'zwevend',
              `${place} zweeft los van de tekst; een schermlezer weet niet waar hij hoort. Kies bij Tekstterugloop „In regel met tekst”.`,
            ),
          ]
        : []),
    ];
  });
}

function description(place: string, text: string): Finding[] {
  if (text.trim() === '') {
    return [finding('alt-tekst', `${place} heeft geen alternatieve tekst. Beschrijf wat er te zien is.`)];
  }
  if (MADE_UP.test(text.trim())) {
    return [
      finding(
        'alt-tekst',
        `${place} heeft een alternatieve tekst die een programma maakte. Beschrijf zelf wat er te zien is.`,
      ),
    ];
  }
  return text.length > LONGEST_DESCRIPTION
    ? [
        finding(
          'alt-tekst',
          `${place} heeft een alternatieve tekst van ${text.length} tekens. Kort hem in tot ${LONGEST_DESCRIPTION} en zet de cijfers in een tabel.`,
        ),
      ]
    : [];
}

function isDecorative(properties: XmlElement): boolean {
  return [...descendants(properties, 'adec:decorative')].some(({ attributes }) => attributes.val === '1');
}
