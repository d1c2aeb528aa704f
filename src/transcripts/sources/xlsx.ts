/** The first sheet of a workbook as rows of cell texts. */

import { readXml } from '../../files/xml.js';
import type { Table } from './table.js';

export const WORKBOOK_PART = 'xl/workbook.xml';
export const SHARED_STRINGS_PART = 'xl/sharedStrings.xml';
export const SHEET_PART = /^xl\/worksheets\/sheet\d*\.xml$/;

const MAX_COLUMNS = 1_000;

/**
 * @param parts the shared strings and the sheets of the workbook
 * @throws UserError when the XML is damaged.
 */
export function readXlsx(parts: ReadonlyMap<string, Uint8Array>): Table {
  const shared = sharedStrings(parts.get(SHARED_STRINGS_PART));
  const [first] = [...parts.keys()].filter((name) => SHEET_PART.test(name)).sort(bySheetNumber);
  const sheet = first === undefined ? undefined : parts.get(first);
  return { rows: sheet === undefined ? [] : rowsOf(sheet, shared) };
}

function bySheetNumber(a: string, b: string): number {
  return Number(/\d+/.exec(a)?.[0] ?? 0) - Number(/\d+/.exec(b)?.[0] ?? 0);
}

/** A shared string may be cut into runs; phonetic guides are left out. */
function sharedStrings(part: Uint8Array | undefined): string[] {
  const strings: string[] = [];
  if (part === undefined) return strings;
  let text = '';
  let inText = false;
  let phonetic = false;
  readXml(part, {
    open(name) {
      if (name === 'si') text = '';
      if (name === 'rPh') phonetic = true;
      if (name === 't') inText = true;
    },
    text(piece) {
      if (inText && !phonetic) text += piece;
    },
    close(name) {
      if (name === 't') inText = false;
      if (name === 'rPh') phonetic = false;
      if (name === 'si') strings.push(text);
    },
  });
  return strings;
}

function rowsOf(sheet: Uint8Array, shared: readonly string[]): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let column = 0;
  let type = '';
  let value = '';
  let inValue = false;
  readXml(sheet, {
    open(name, attributes) {
      if (name === 'row') row = [];
      if (name === 'c') {
        type = attributes.t ?? '';
        column = columnOf(attributes.r) ?? row.length;
        value = '';
      }
      if (name === 'v' || name === 't') inValue = true;
    },
    text(piece) {
      if (inValue) value += piece;
    },
    close(name) {
      if (name === 'v' || name === 't') inValue = false;
      if (name === 'c' && column < MAX_COLUMNS) {
        while (row.length < column) row.push('');
        row[column] = type === 's' ? (shared[Number(value)] ?? '') : value;
      }
      if (name === 'row') rows.push(row);
    },
  });
  return rows;
}

/** `C7` is column 2; null without a reference. */
function columnOf(reference: string | undefined): number | null {
  const letters = /^[A-Z]{1,3}/.exec(reference ?? '')?.[0];
  if (letters === undefined) return null;
  return [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
