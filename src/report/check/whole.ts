/** Checks of the document as a whole: its title, its language, its content type, and places that nobody filled. */

import { childOf, elementsOf, type XmlElement } from '../../files/xml/tree.js';
import { isPlaceKey } from '../written/places.js';
import { type Docx, shown, wordsOf } from './docx.js';
import { fieldsIn } from './fields.js';
import { type Finding, finding } from './finding.js';

export function checkWhole(docx: Docx): Finding[] {
  return [...title(docx), ...language(docx), ...contentType(docx), ...placeholders(docx)];
}

function title({ properties }: Docx): Finding[] {
  const words = childOf(properties, 'dc:title')?.children.join('').trim() ?? '';
  return words === ''
    ? [finding('titel', 'Het document heeft geen titel. Vul hem in bij de eigenschappen van het document.')]
    : [];
}

function language({ main, tree }: Docx): Finding[] {
  const standard = defaultLanguage(tree('styles'));
  if (!isDutch(standard)) {
    return [
      finding(
        'taal',
        'De taal van het document is niet Nederlands; een schermlezer leest het dan verkeerd voor. Kies in Word de controletaal Nederlands als standaard.',
      ),
    ];
  }
  return mostlyForeign(main.tree)
    ? [
        finding(
          'taal',
          'Meer dan de helft van de tekst staat op een andere taal dan Nederlands; een schermlezer leest die verkeerd voor. Selecteer de tekst en kies de controletaal Nederlands.',
        ),
      ]
    : [];
}

function isDutch(tag: string | undefined): boolean {
  return /^nl\b/i.test(tag ?? '');
}

/** That of the style of plain paragraphs, or of the document when that has none. */
function defaultLanguage(styles: XmlElement | undefined): string | undefined {
  if (styles === undefined) return undefined;
  const plain = elementsOf(styles).find(
    ({ name, attributes }) =>
      name === 'w:style' &&
      attributes['w:type'] === 'paragraph' &&
      ['1', 'true', 'on'].includes(attributes['w:default'] ?? ''),
  );
  const defaults = childOf(childOf(childOf(styles, 'w:docDefaults'), 'w:rPrDefault'), 'w:rPr');
  return [childOf(plain, 'w:rPr'), defaults]
    .map((properties) => childOf(properties, 'w:lang')?.attributes['w:val'])
    .find((tag) => tag !== undefined);
}

function mostlyForeign(main: XmlElement): boolean {
  let foreign = 0;
  let all = 0;
  for (const run of shown(main, 'w:r')) {
    const letters = elementsOf(run).reduce(
      (sum, { name, children }) => (name === 'w:t' ? sum + children.join('').length : sum),
      0,
    );
    const tag = childOf(childOf(run, 'w:rPr'), 'w:lang')?.attributes['w:val'];
    all += letters;
    if (tag !== undefined && !isDutch(tag)) foreign += letters;
  }
  return foreign > all / 2;
}

/** Word refuses a template that is called a document. */
function contentType({ type }: Docx): Finding[] {
  return type.endsWith('document.main+xml')
    ? []
    : [
        finding(
          'soort',
          'Dit bestand is vanbinnen een sjabloon of iets anders dan een document. Sla het in Word op als Word-document (.docx).',
        ),
      ];
}

function placeholders({ texts }: Docx): Finding[] {
  const names = new Set<string>();
  let empty = 0;
  for (const { tree } of texts) {
    for (const paragraph of shown(tree, 'w:p')) {
      for (const [, name = ''] of wordsOf(paragraph).matchAll(/\{\{([^{}]{1,40})\}\}/g)) {
        names.add(`{{${name.trim()}}}`);
      }
    }
    for (const field of fieldsIn(tree)) {
      const name = /^\s*MERGEFIELD\s+"?([^\s"\\]+)/i.exec(field)?.[1];
      if (name !== undefined) names.add(`«${name}»`);
    }
    empty += [...shown(tree, 'w:sdtPr')].filter(isEmptyControl).length;
  }
  return [
    ...[...names].map((name) => `De invulplaats ${name} is niet ingevuld. Vul haar in of haal haar weg.`),
    ...(empty === 0 ? [] : [`Invulvelden die nog leeg zijn: ${empty}. Vul ze in of haal ze weg.`]),
  ].map((message) => finding('invulplaats', message));
}

/** The marked places of our own draft are meant to be empty until the researcher writes there. */
function isEmptyControl(properties: XmlElement): boolean {
  return (
    childOf(properties, 'w:showingPlcHdr') !== undefined &&
    !isPlaceKey(childOf(properties, 'w:tag')?.attributes['w:val'] ?? '')
  );
}
