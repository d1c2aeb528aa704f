/** Workbooks in which every cell is text or a number, so that nothing in them can become a formula or a date. */

import { strToU8, zipSync } from 'fflate';

export interface SheetColumn {
  readonly title: string;
  /** In characters of the standard letter, as Excel counts. */
  readonly width: number;
  /** Whether a person fills it in: such columns have a colour. */
  readonly toFill?: boolean;
  /** What its cells may be chosen from: words without commas, or the first column of another sheet, by its name. */
  readonly choices?: readonly string[] | { readonly sheet: string };
}

export interface Sheet {
  /** At most 31 letters and digits. */
  readonly name: string;
  readonly hidden?: boolean;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly (readonly (string | number)[])[];
}

/** More characters than this and Excel calls the file damaged. */
export const MAX_CELL = 32_767;
/** Ends a text that was cut there. */
const CUT = ' […]';

/**
 * Writes a workbook with a bold, frozen header on every sheet. Characters that XML cannot hold become U+FFFD, and cells
 * are cut at MAX_CELL characters, with […] at their end.
 */
export function writeXlsx(sheets: readonly Sheet[]): Uint8Array {
  const parts: Record<string, Uint8Array> = {
    '[Content_Types].xml': xml(contentTypes(sheets)),
    '_rels/.rels': xml(
      `<Relationships xmlns="${PACKAGE}/relationships">${relation('rId1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
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
  return zipSync(parts, { mtime: UNDATED });
}

/** Text as a cell can hold it: what a reader gets back from the workbook. */
export function asCell(text: string): string {
  const held = text.length > MAX_CELL ? `${text.slice(0, MAX_CELL - CUT.length)}${CUT}` : text;
  return held.replace(/\r\n?/g, '\n').toWellFormed().replace(NOT_IN_XML, '\uFFFD');
}

/** What Excel makes of `_x000D_` and the like in a cell. */
export function decodeCell(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}

const NOT_IN_XML = /[^\P{Cc}\t\n]|[\uFFFE\uFFFF]/gu;

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

function xml(body: string): Uint8Array {
  return strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${body}`);
}

function sheetPart(index: number): string {
  return `xl/worksheets/sheet${index + 1}.xml`;
}

function contentTypes(sheets: readonly Sheet[]): string {
  const overrides = [
    ['xl/workbook.xml', `${TYPE}.sheet.main+xml`],
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

/** Indexes of STYLES; all but numbers have the number format "text", so that what a person types stays as typed. */
const NUMBER = 0;
const HEADER = 1;
const TEXT = 2;
const TO_FILL = 3;

const STYLES =
  `<styleSheet xmlns="${MAIN}">` +
  '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>' +
  '<fills count="4"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>' +
  '<fill><patternFill patternType="solid"><fgColor rgb="FFE7E6E6"/></patternFill></fill>' +
  '<fill><patternFill patternType="solid"><fgColor rgb="FFFFF8DC"/></patternFill></fill></fills>' +
  '<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border>' +
  '<border><left/><right/><top/><bottom style="hair"><color rgb="FFBFBFBF"/></bottom><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
  [
    [1, 2],
    [0, 0],
    [0, 3],
  ]
    .map(
      ([font, fill]) =>
        `<xf numFmtId="49" fontId="${font}" fillId="${fill}" borderId="1" xfId="0" applyNumberFormat="1" applyFont="1" ` +
        'applyFill="1" applyBorder="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>',
    )
    .join('') +
  '</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>';

/** Where a text stands in the list of texts that all sheets share. */
type StringIndex = (text: string) => number;

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

function worksheet(sheet: Sheet, sheets: readonly Sheet[], index: StringIndex): string {
  const { columns, rows } = sheet;
  const style = columns.map(({ toFill }) => (toFill ? TO_FILL : TEXT));
  const cols = columns.map(
    ({ width }, column) =>
      `<col min="${column + 1}" max="${column + 1}" width="${width}" style="${style[column]}" customWidth="1"/>`,
  );
  const titles = columns.map(({ title }) => title);
  const header = titles.map(() => HEADER);
  const lines = rows.map((row, at) => rowXml(row, at + 2, columns, style, index));
  return (
    `<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0">` +
    '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>' +
    `<cols>${cols.join('')}</cols><sheetData>` +
    `${rowXml(titles, 1, columns, header, index)}${lines.join('')}</sheetData>` +
    `<autoFilter ref="A1:${columnName(columns.length - 1)}${rows.length + 1}"/>` +
    `${validations(sheet, sheets)}</worksheet>`
  );
}

/** Empty cells are left out: they take the style of their column. */
function rowXml(
  cells: readonly (string | number)[],
  row: number,
  columns: readonly SheetColumn[],
  style: readonly number[],
  index: StringIndex,
): string {
  const written = cells.map((cell, column) => {
    const place = `${columnName(column)}${row}`;
    if (typeof cell === 'number') return `<c r="${place}" s="${NUMBER}"><v>${cell}</v></c>`;
    if (cell === '') return '';
    return `<c r="${place}" s="${style[column] ?? TEXT}" t="s"><v>${index(asCell(cell))}</v></c>`;
  });
  return `<row r="${row}" ht="${heightOf(cells, columns)}">${written.join('')}</row>`;
}

const LINE_POINTS = 15;
/** Excel measures columns in digits, and most letters are narrower. */
const LETTERS_PER_UNIT = 1.1;
/** So that the same rows are the same bytes; a zip counts from this day. */
const UNDATED = new Date(1980, 0, 1);

/** Excel knows no higher rows. */
const MAX_POINTS = 409;

/** In points. Not every program measures wrapped text when it opens a file; a person who edits a row gets it measured. */
function heightOf(cells: readonly (string | number)[], columns: readonly SheetColumn[]): number {
  const lines = cells.map((cell, column) => linesIn(String(cell), columns[column]?.width ?? 10));
  return Math.min(MAX_POINTS, Math.max(1, ...lines) * LINE_POINTS);
}

function linesIn(cell: string, width: number): number {
  const letters = width * LETTERS_PER_UNIT;
  const shown = cell.slice(0, (letters * MAX_POINTS) / LINE_POINTS);
  return shown.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / letters)), 0);
}

/** Excel reads `_x0041_` as "A"; who wrote it so meant it so. */
function literal(text: string): string {
  return text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

function validations({ columns, rows }: Sheet, sheets: readonly Sheet[]): string {
  const lists = columns.flatMap(({ choices }, index) => {
    const source = choices === undefined ? null : sourceOf(choices, sheets);
    if (source === null || rows.length === 0) return [];
    const name = columnName(index);
    return [
      `<dataValidation type="list" allowBlank="1" showErrorMessage="0" sqref="${name}2:${name}${rows.length + 1}">` +
        `<formula1>${escaped(source)}</formula1></dataValidation>`,
    ];
  });
  return lists.length === 0
    ? ''
    : `<dataValidations count="${lists.length}">${lists.join('')}</dataValidations>`;
}

function sourceOf(choices: NonNullable<SheetColumn['choices']>, sheets: readonly Sheet[]): string | null {
  if (!('sheet' in choices)) return `"${choices.join(',')}"`;
  const rows = sheets.find(({ name }) => name === choices.sheet)?.rows.length ?? 0;
  return rows === 0 ? null : `${choices.sheet}!$A$2:$A$${rows + 1}`;
}

/** 0 is A, 26 is AA. */
function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter;
}
