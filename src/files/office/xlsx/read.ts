/** The first sheet of a workbook as rows of cell texts. */

import { UserError } from '../../../model/errors.js';
import { readXml, withoutPrefix } from '../../xml/read.js';
import {
  forEachElement,
  LIST_CAPS,
  mainPart,
  type OfficeKind,
  type Relation,
  relationsOf,
} from '../package.js';
import type { ZipArchive } from '../zip.js';

const EXCEL: OfficeKind = {
  type: /(?:spreadsheetml|ms-excel)\.[\w.]*main\+xml$/i,
  customary: /^xl\/workbook\.xml$/i,
};
const SHARED_STRINGS_PART = 'xl/sharedStrings.xml';
const SHEET_PART = /^xl\/worksheets\/sheet\d*\.xml$/i;

const MAX_COLUMNS = 1_000;

export interface SheetCaps {
  /** Empty cells between filled ones count too, so that a small file cannot fill the memory. */
  readonly cells: number;
  /** Of all cells together: many may point to one long text. */
  readonly characters: number;
}

/** A survey among 2,000 residents with a hundred questions. */
const CAPS: SheetCaps = { cells: 200_000, characters: 5_000_000 };

/**
 * The rows with their empty cells before filled ones; null when the archive is no workbook.
 *
 * @throws UserError when the XML is damaged, or the sheet beyond the caps.
 */
export function readXlsx(archive: ZipArchive, caps = CAPS): string[][] | null {
  const workbook = mainPart(archive, EXCEL);
  if (workbook === undefined) return null;
  const relations = relationsOf(archive, workbook);
  const shared = sharedStrings(archive, relations);
  const sheet = firstSheet(archive, workbook, relations);
  return sheet === undefined ? [] : rowsOf(sheet, shared, caps);
}

/** The first tab that is not hidden; without a list of tabs that can be followed, the sheet with the lowest number. */
function firstSheet(
  archive: ZipArchive,
  workbook: string,
  relations: ReadonlyMap<string, Relation>,
): Uint8Array | undefined {
  const tabs: string[] = [];
  forEachElement(archive, workbook, LIST_CAPS, (name, attributes) => {
    if (name !== 'sheet' || (attributes.state ?? 'visible') !== 'visible') return;
    const relation = relations.get(attributes['r:id'] ?? '');
    if (relation !== undefined && isSheet(relation)) tabs.push(relation.target);
  });
  const byNumber = archive.names.filter((name) => SHEET_PART.test(name)).sort(bySheetNumber);
  const first = [...tabs, ...byNumber].find((name) => archive.names.includes(name));
  return first === undefined ? undefined : archive.part(first);
}

/** A tab may hold a chart and nothing else. */
function isSheet({ kind, target }: Relation): boolean {
  return kind === 'worksheet' || SHEET_PART.test(target);
}

function bySheetNumber(a: string, b: string): number {
  return Number(/\d+/.exec(a)?.[0] ?? 0) - Number(/\d+/.exec(b)?.[0] ?? 0);
}

/** A shared string may be cut into runs; phonetic guides are left out. */
function sharedStrings(archive: ZipArchive, relations: ReadonlyMap<string, Relation>): string[] {
  const referred = [...relations.values()].find(({ kind }) => kind === 'sharedStrings');
  const part = archive.part(referred?.target ?? SHARED_STRINGS_PART);
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

function tooLarge(): UserError {
  return new UserError(
    'het werkblad is onredelijk groot en is daarom niet gelezen. Kopieer alleen de gevulde cellen naar een nieuw bestand.',
  );
}

/** `C7` is column 2; null without a reference. */
function columnOf(reference: string | undefined): number | null {
  const letters = /^[A-Z]{1,3}/.exec(reference ?? '')?.[0];
  if (letters === undefined) return null;
  return [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
