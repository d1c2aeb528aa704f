/** Checks of pictures and charts: a description in Dutch, not too long, and a place in the text. */

import { everyElement, type XmlElement } from '../../files/xml/tree.js';
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
  const parts = ownParts(drawing);
  const properties = parts.find(({ name }) => name === 'wp:docPr');
  const has = (part: string): boolean => parts.some(({ name }) => name === part);
  // What a text box says is read as text.
  const isRead = has('wps:txbx') || parts.some(isDecorative);
  return [
    ...(properties === undefined || isRead ? [] : description(where, properties.attributes.descr ?? '')),
    ...(has('wp:anchor') ? [floating(where)] : []),
  ];
}

/** As Word wrote pictures before 2010, and still writes embedded objects. */
function checkOldDrawing(drawing: XmlElement, where: string): Finding[] {
  const parts = ownParts(drawing);
  if (!parts.some(({ name }) => name === 'v:imagedata')) return [];
  const shape = parts.find(({ name, attributes }) => name === 'v:shape' && attributes.alt !== undefined);
  return description(where, shape?.attributes.alt ?? '');
}

/** Without those of what is drawn in its text boxes. */
function ownParts(drawing: XmlElement): XmlElement[] {
  return [...everyElement(drawing, ({ name }) => name === 'w:txbxContent' || name === drawing.name)];
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

function isDecorative({ name, attributes }: XmlElement): boolean {
  return name === 'adec:decorative' && ['1', 'true'].includes(attributes.val ?? '');
}
