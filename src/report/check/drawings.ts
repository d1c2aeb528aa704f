/** Checks of pictures and charts: a description in Dutch, not too long, and a place in the text. */

import { descendants, type XmlElement } from '../../files/xml-tree.js';
import { type Docx, shown } from './docx.js';
import { type Finding, finding } from './finding.js';
import { seemsEnglish } from './seems-english.js';

/** What a screen reader can read without losing its listener; the numbers belong in a table. */
export const LONGEST_DESCRIPTION = 500;

/** What programs make up when nobody described the picture. */
const MADE_UP =
  /^(?:picture|image|chart|graphic|object|afbeelding|grafiek)?\s*\d*$|\.(?:png|jpe?g|gif|svg)$|automatisch gegenereerd|automatically generated|^(?:column|bar|line|pie|stacked|clustered)[^.]*\bchart\b/i;

export function checkDrawings({ texts }: Docx): Finding[] {
  return texts
    .filter(({ isMargin }) => !isMargin)
    .flatMap(({ tree, place }) => [
      ...[...shown(tree, 'w:drawing')].flatMap((drawing, index) =>
        checkDrawing(drawing, `Afbeelding of grafiek ${index + 1}${place}`),
      ),
      ...['w:pict', 'w:object']
        .flatMap((name) => [...shown(tree, name)])
        .flatMap((drawing, index) =>
          checkOldDrawing(drawing, `Afbeelding ${index + 1} van een oude soort${place}`),
        ),
      ...[...shown(tree, 'w:framePr')]
        .filter(({ attributes }) => attributes['w:dropCap'] === undefined)
        .map(() => floating(`Een tekstkader${place}`))
        .slice(0, 1),
    ]);
}

function checkDrawing(drawing: XmlElement, where: string): Finding[] {
  const [properties] = descendants(drawing, 'wp:docPr');
  const [anchor] = descendants(drawing, 'wp:anchor');
  // What a text box says is read as text.
  const [box] = descendants(drawing, 'wps:txbx');
  return [
    ...(properties === undefined || box !== undefined || isDecorative(properties)
      ? []
      : description(where, properties.attributes.descr ?? '')),
    ...(anchor === undefined ? [] : [floating(where)]),
  ];
}

/** As Word wrote pictures before 2010, and still writes embedded objects. */
function checkOldDrawing(drawing: XmlElement, where: string): Finding[] {
  const [image] = descendants(drawing, 'v:imagedata');
  if (image === undefined) return [];
  const shape = [...descendants(drawing, 'v:shape')].find(({ attributes }) => attributes.alt !== undefined);
  return description(where, shape?.attributes.alt ?? '');
}

function floating(where: string): Finding {
  return finding(
    'zwevend',
    `${where} zweeft los van de tekst; een schermlezer weet niet waar dat hoort. Kies bij Tekstterugloop „In regel met tekst”.`,
  );
}

function description(where: string, text: string): Finding[] {
  const found = (message: string): Finding[] => [finding('alt-tekst', `${where} heeft ${message}`)];
  if (text.trim() === '') return found('geen alternatieve tekst. Beschrijf wat er te zien is.');
  if (MADE_UP.test(text.trim())) {
    return found('een alternatieve tekst die een programma maakte. Beschrijf zelf wat er te zien is.');
  }
  if (seemsEnglish(text)) {
    return found('een alternatieve tekst die Engels lijkt. Schrijf hem in het Nederlands.');
  }
  if (text.length <= LONGEST_DESCRIPTION) return [];
  return found(
    `een alternatieve tekst van ${text.length} tekens. Kort hem in tot ${LONGEST_DESCRIPTION} en zet de cijfers in een tabel.`,
  );
}

function isDecorative(properties: XmlElement): boolean {
  return [...descendants(properties, 'adec:decorative')].some(({ attributes }) =>
    ['1', 'true'].includes(attributes.val ?? ''),
  );
}
