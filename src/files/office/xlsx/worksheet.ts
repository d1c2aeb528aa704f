/** A sheet of a workbook as XML: its rows, how high they are, and what cells may be chosen from. */

import { escaped } from '../../xml/entities.js';
import { asCell, type Sheet, type SheetColumn } from './sheet.js';
import { MAIN, STYLE } from './styles.js';

/** Where a text stands in the list of texts that all sheets share. */
export type StringIndex = (text: string) => number;

/** @param sheets those of the workbook, whose cells may be choices */
export function worksheet(sheet: Sheet, sheets: readonly Sheet[], index: StringIndex): string {
  const { columns, rows } = sheet;
  const style = columns.map(({ toFill }) => (toFill ? STYLE.toFill : STYLE.text));
  const cols = columns.map(
    ({ width }, column) =>
      `<col min="${column + 1}" max="${column + 1}" width="${width}" style="${style[column]}" customWidth="1"/>`,
  );
  const titles = columns.map(({ title }) => title);
  const header = titles.map(() => STYLE.header);
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
    if (typeof cell === 'number') return `<c r="${place}" s="${STYLE.number}"><v>${cell}</v></c>`;
    if (cell === '') return '';
    return `<c r="${place}" s="${style[column] ?? STYLE.text}" t="s"><v>${index(asCell(cell))}</v></c>`;
  });
  return `<row r="${row}" ht="${heightOf(cells, columns)}">${written.join('')}</row>`;
}

const LINE_POINTS = 15;
/** Excel measures columns in digits, and most letters are narrower. */
const LETTERS_PER_UNIT = 1.1;
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
