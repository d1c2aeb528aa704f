/** Checks of the tables: a title, header rows, a place in the text, and a paragraph in every cell. */

import { childOf, elementsOf, everyElement, type XmlElement } from '../../files/xml/tree.js';
import { type Docx, shown, wordsOf } from './docx.js';
import { type Finding, finding } from './finding.js';

export function checkTables({ texts }: Docx): Finding[] {
  return texts.flatMap(({ tree, place, isMargin }) =>
    [...shown(tree, 'w:tbl')].flatMap((table, index) =>
      checkTable(table, `Tabel ${index + 1}${place}`, isMargin),
    ),
  );
}

/** @param isLayout whether the table only gives things their place */
function checkTable(table: XmlElement, where: string, isLayout: boolean): Finding[] {
  const messages = [
    ...(isLayout || hasTitle(table)
      ? []
      : ['heeft geen titel. Vul hem in bij de tabeleigenschappen, onder Alternatieve tekst.']),
    ...(isLayout || hasHeader(table)
      ? []
      : ['heeft geen veldnamenrij. Kies bij de eerste rij „Als veldnamenrij herhalen”.']),
    ...(isLayout || hasRowHeads(table) || !isOfNumbers(table)
      ? []
      : ['heeft geen rijkoppen. Zet onder Tabelontwerp „Eerste kolom” aan.']),
    ...(!isLayout && isFloating(table)
      ? ['zweeft los van de tekst. Kies bij de tabeleigenschappen, onder Tekstterugloop, „Geen”.']
      : []),
    ...(everyCellHasParagraph(table)
      ? []
      : [
          'heeft een cel zonder alinea; Word kan het document dan niet openen. Maak de tabel opnieuw in Word of LibreOffice.',
        ]),
  ];
  return messages.map((message) => finding('tabel', `${where} ${message}`));
}

function hasTitle(table: XmlElement): boolean {
  const properties = childOf(table, 'w:tblPr');
  return ['w:tblCaption', 'w:tblDescription'].some(
    (name) => (childOf(properties, name)?.attributes['w:val'] ?? '').trim() !== '',
  );
}

function hasHeader(table: XmlElement): boolean {
  const [first] = own(table, 'w:tr');
  const mark = childOf(childOf(first, 'w:trPr'), 'w:tblHeader');
  return mark !== undefined && !['0', 'false', 'off'].includes(mark.attributes['w:val'] ?? 'true');
}

/** Whether the table says that its first column names what is in the row. */
function hasRowHeads(table: XmlElement): boolean {
  const look = childOf(childOf(table, 'w:tblPr'), 'w:tblLook')?.attributes ?? {};
  const said = look['w:firstColumn'];
  return said === undefined
    ? (Number.parseInt(look['w:val'] ?? '0', 16) & FIRST_COLUMN) !== 0
    : ['1', 'true', 'on'].includes(said);
}

/** How older programs say it (ECMA-376, part 1, 17.4.55). */
const FIRST_COLUMN = 0x0080;
const NUMBER = /^[\d.,%–-]+(?: van \d+)?$/;

/** Most cells behind the first column, below the first row, are numbers: without heads they say nothing. */
function isOfNumbers(table: XmlElement): boolean {
  const cells = own(table, 'w:tr')
    .slice(1)
    .flatMap((row) => own(row, 'w:tc').slice(1))
    .map((cell) => [...shown(cell, 'w:p')].map(wordsOf).join(' ').trim());
  return cells.filter((text) => NUMBER.test(text)).length > cells.length / 2;
}

function isFloating(table: XmlElement): boolean {
  return childOf(childOf(table, 'w:tblPr'), 'w:tblpPr') !== undefined;
}

/** A paragraph comes last, also when it stands in a content control; marks of bookmarks and comments may follow it. */
function everyCellHasParagraph(table: XmlElement): boolean {
  return own(table, 'w:tc').every((cell) => endsInParagraph(cell));
}

function endsInParagraph(element: XmlElement): boolean {
  const last = elementsOf(element).findLast(({ name }) => BLOCKS.has(name));
  if (last?.name === 'w:p') return true;
  return last?.name === 'w:tbl' || last === undefined
    ? false
    : endsInParagraph(last.name === 'w:sdt' ? (childOf(last, 'w:sdtContent') ?? last) : last);
}

/** What may hold a paragraph, or is one. */
const BLOCKS: ReadonlySet<string> = new Set([
  'w:p',
  'w:tbl',
  'w:sdt',
  'w:customXml',
  'w:ins',
  'w:del',
  'w:moveTo',
  'mc:AlternateContent',
  'mc:Choice',
]);

/** Rows or cells of the table itself, also in content controls; those of a table within it are its own. */
function own(table: XmlElement, name: string): XmlElement[] {
  return [...everyElement(table, (each) => each.name === 'w:tbl')].filter((each) => each.name === name);
}
