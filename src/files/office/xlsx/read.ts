/** The first sheet of a workbook as rows of cell texts. */

import { UserError } from '../../../model/errors.js';
import type { Table } from '../../../transcripts/sources/table.js';
import { readXml, XML_CAPS, type XmlHandlers } from '../../xml/read.js';

export const WORKBOOK_PART = 'xl/workbook.xml';
const RELATIONS_PART = 'xl/_rels/workbook.xml.rels';
const SHARED_STRINGS_PART = 'xl/sharedStrings.xml';
const SHEET_PART = /^xl\/worksheets\/sheet\d*\.xml$/;

/** A list of tabs, or of where they stand. */
const LIST_CAPS = { ...XML_CAPS, marks: 100_000 };
const MAX_COLUMNS = 1_000;
export interface SheetCaps {
  /** Empty cells between filled ones count too, so that a small file cannot fill the memory. */
  readonly cells: number;
  /** Of all cells together: many may point to one long text. */
  readonly characters: number;
}

/** A survey among 2,000 residents with a hundred questions. */
const CAPS: SheetCaps = { cells: 200_000, characters: 5_000_000 };

export function isXlsxPart(name: string): boolean {
  return [WORKBOOK_PART, RELATIONS_PART, SHARED_STRINGS_PART].includes(name) || SHEET_PART.test(name);
}

/**
 * @param parts those that `isXlsxPart` names
 * @throws UserError when the XML is damaged.
 */
export function readXlsx(parts: ReadonlyMap<string, Uint8Array>, caps = CAPS): Table {
  const shared = sharedStrings(parts.get(SHARED_STRINGS_PART));
  const sheet = firstSheet(parts);
  return { rows: sheet === undefined ? [] : rowsOf(sheet, shared, caps) };
}

/** The first tab that is not hidden; without a list of tabs that can be followed, the sheet with the lowest number. */
function firstSheet(parts: ReadonlyMap<string, Uint8Array>): Uint8Array | undefined {
  const targets = new Map<string, string>();
  forEachElement(parts.get(RELATIONS_PART), (name, { Id = '', Target = '' }) => {
    if (name === 'Relationship') targets.set(Id, Target.startsWith('/') ? Target.slice(1) : `xl/${Target}`);
  });
  const tabs: string[] = [];
  forEachElement(parts.get(WORKBOOK_PART), (name, attributes) => {
    if (name === 'sheet' && (attributes.state ?? 'visible') === 'visible') {
      tabs.push(targets.get(attributes['r:id'] ?? '') ?? '');
    }
  });
  const byNumber = [...parts.keys()].filter((name) => SHEET_PART.test(name)).sort(bySheetNumber);
  const first = [...tabs, ...byNumber].find((name) => parts.has(name));
  return first === undefined ? undefined : parts.get(first);
}

function forEachElement(part: Uint8Array | undefined, open: XmlHandlers['open']): void {
  if (part !== undefined) readXml(part, withoutPrefix({ open, close: () => {}, text: () => {} }), LIST_CAPS);
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
  readXml(
    part,
    withoutPrefix({
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
    }),
  );
  return strings;
}

function rowsOf(sheet: Uint8Array, shared: readonly string[], caps: SheetCaps): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let column = -1;
  let type = '';
  let value = '';
  let inValue = false;
  let cells = 0;
  let characters = 0;
  readXml(
    sheet,
    withoutPrefix({
      open(name, attributes) {
        if (name === 'row') {
          row = [];
          column = -1;
        }
        if (name === 'c') {
          type = attributes.t ?? '';
          column = columnOf(attributes.r) ?? column + 1;
          value = '';
        }
        if (name === 'v' || name === 't') inValue = true;
      },
      text(piece) {
        if (inValue) value += piece;
      },
      close(name) {
        if (name === 'v' || name === 't') inValue = false;
        const cell = type === 's' && value !== '' ? (shared[Number(value)] ?? '') : value;
        if (name === 'c' && cell !== '' && column < MAX_COLUMNS) {
          while (row.length < column) row.push('');
          row[column] = cell;
          characters += cell.length;
          if (characters > caps.characters) throw tooLarge();
        }
        if (name === 'row') {
          cells += row.length + 1;
          if (cells > caps.cells) throw tooLarge();
          rows.push(row);
        }
      },
    }),
  );
  return rows;
}

/** Some programs write `x:row` where Excel writes `row`. */
function withoutPrefix({ open, close, text }: XmlHandlers): XmlHandlers {
  const local = (name: string): string => name.slice(name.indexOf(':') + 1);
  return {
    open: (name, attributes) => open(local(name), attributes),
    close: (name) => close(local(name)),
    text,
  };
}

function tooLarge(): UserError {
  return new UserError('het werkblad is onredelijk groot en is daarom niet gelezen.');
}

/** `C7` is column 2; null without a reference. */
function columnOf(reference: string | undefined): number | null {
  const letters = /^[A-Z]{1,3}/.exec(reference ?? '')?.[0];
  if (letters === undefined) return null;
  return [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
