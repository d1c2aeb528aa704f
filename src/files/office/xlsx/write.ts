/** Workbooks in which every cell is text or a number, so that nothing in them can become a formula or a date. */

import { PROGRAM_MARK } from '../../program-mark.js';
import { escaped } from '../../xml/entities.js';
import { writeZip } from '../write-zip.js';
import type { Sheet } from './sheet.js';
import { MAIN, STYLES } from './styles.js';
import { type StringIndex, worksheet } from './worksheet.js';

/**
 * Writes a workbook with a bold, frozen header on every sheet. Characters that XML cannot hold become U+FFFD, and cells
 * are cut at MAX_CELL characters, with […] at their end.
 */
export function writeXlsx(sheets: readonly Sheet[]): Uint8Array {
  const parts: Record<string, string> = {
    '[Content_Types].xml': xml(contentTypes(sheets)),
    '_rels/.rels': xml(
      `<Relationships xmlns="${PACKAGE}/relationships">${relation('rId1', 'officeDocument', 'xl/workbook.xml')}` +
        `<Relationship Id="rId2" Type="${PACKAGE}/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`,
    ),
    'docProps/core.xml': xml(
      `<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties"><cp:keywords>${PROGRAM_MARK}</cp:keywords></cp:coreProperties>`,
    ),
    'xl/workbook.xml': xml(workbook(sheets)),
    'xl/_rels/workbook.xml.rels': xml(workbookRelations(sheets)),
    'xl/styles.xml': xml(STYLES),
  };
  const strings = createStrings();
  sheets.forEach((sheet, index) => {
    parts[sheetPart(index)] = xml(worksheet(sheet, sheets, strings.index));
  });
  parts['xl/sharedStrings.xml'] = xml(strings.toXml());
  return writeZip(parts);
}

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

function xml(body: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${body}`;
}

function sheetPart(index: number): string {
  return `xl/worksheets/sheet${index + 1}.xml`;
}

function contentTypes(sheets: readonly Sheet[]): string {
  const overrides = [
    ['xl/workbook.xml', `${TYPE}.sheet.main+xml`],
    ['docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
    ['xl/styles.xml', `${TYPE}.styles+xml`],
    ['xl/sharedStrings.xml', `${TYPE}.sharedStrings+xml`],
    ...sheets.map((_, index) => [sheetPart(index), `${TYPE}.worksheet+xml`]),
  ].map(([part, type]) => `<Override PartName="/${part}" ContentType="${type}"/>`);
  return (
    `<Types xmlns="${PACKAGE}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    `<Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`
  );
}

function relation(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
}

function workbookRelations(sheets: readonly Sheet[]): string {
  const toSheets = sheets.map((_, index) =>
    relation(`rId${index + 1}`, 'worksheet', `worksheets/sheet${index + 1}.xml`),
  );
  const others = ['styles', 'sharedStrings'].map((type, index) =>
    relation(`rId${sheets.length + index + 1}`, type, `${type}.xml`),
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${[...toSheets, ...others].join('')}</Relationships>`;
}

function workbook(sheets: readonly Sheet[]): string {
  const tabs = sheets.map(
    ({ name, hidden }, index) =>
      `<sheet name="${escaped(name)}" sheetId="${index + 1}"${hidden ? ' state="hidden"' : ''} r:id="rId${index + 1}"/>`,
  );
  return `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${tabs.join('')}</sheets></workbook>`;
}

/** The texts that all sheets share. */
function createStrings(): { readonly index: StringIndex; toXml(): string } {
  const indexes = new Map<string, number>();
  return {
    index(text) {
      const index = indexes.get(text) ?? indexes.size;
      indexes.set(text, index);
      return index;
    },
    toXml() {
      const items = [...indexes.keys()].map(
        (text) => `<si><t xml:space="preserve">${escaped(literal(text))}</t></si>`,
      );
      return `<sst xmlns="${MAIN}" uniqueCount="${items.length}">${items.join('')}</sst>`;
    },
  };
}

/** Excel reads `_x0041_` as "A"; who wrote it so meant it so. */
function literal(text: string): string {
  return text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
}
