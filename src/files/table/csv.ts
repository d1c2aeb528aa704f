/** Rows of a csv file with its line numbers, and csv that a Dutch Excel opens right. */

import Papa from 'papaparse';
import { UserError } from '../../model/errors.js';
import { toNfc } from '../nfc.js';
import { decodeAsWritten } from '../text.js';

const MAX_COLUMNS = 1_000;
/** Codings of a thousand interviews, twelve columns to each. */
const MAX_CELLS = 1_000_000;
const LONGEST_NAME = 60;

export interface CsvRow {
  /** Line in the file, from 1, on which the row begins. */
  readonly line: number;
  readonly values: Readonly<Record<string, string>>;
}

export interface CsvTable {
  /** Line of the header; 1 in an empty file. */
  readonly line: number;
  readonly columns: readonly string[];
  readonly rows: readonly CsvRow[];
}

/**
 * Reads a csv file with a header row; `;`, `,` or tab, quoted cells with line breaks, `#` comment lines.
 * Column names are trimmed and lower-cased, cells trimmed; empty rows are left out.
 *
 * @param file the name that messages carry
 * @throws UserError with file and line when a quote is never closed, a column has no name or that of another,
 *   or a row has more cells than the header.
 */
export function readCsv(bytes: Uint8Array, file: string): CsvTable {
  const [header, ...body] = parseRecords(asWritten(bytes, file), file);
  if (header === undefined) return { line: 1, columns: [], rows: [] };
  const { line } = header;
  const columns = header.cells.map((name) => name.toLowerCase());
  while (columns.at(-1) === '') columns.pop();
  if (columns.includes('')) {
    throw new UserError(
      `${file}, regel ${line}: kolom ${columns.indexOf('') + 1} heeft geen naam. Geef hem een naam of haal hem weg.`,
    );
  }
  const double = columns.find((name, index) => columns.indexOf(name) !== index);
  if (double !== undefined) {
    throw new UserError(
      `${file}, regel ${line}: de kolom "${inOneLine(double)}" komt twee keer voor. Laat er één van staan.`,
    );
  }
  return { line, columns, rows: body.map((record) => toRow(columns, record, file)) };
}

/** Not in NFC yet: in that, a Greek question mark is a semicolon, and would part cells. */
function asWritten(bytes: Uint8Array, file: string): string {
  return decodeAsWritten(bytes, file)
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n');
}

interface CsvRecord {
  readonly line: number;
  readonly cells: readonly string[];
}

/** @throws UserError also when there is more than any table of a project holds. */
function parseRecords(text: string, file: string): CsvRecord[] {
  if (hasMoreThan(MAX_CELLS, text)) throw tooLarge(file);
  const records: CsvRecord[] = [];
  let cells = 0;
  let line = 1;
  let read = 0;
  Papa.parse<string[]>(text, {
    delimiter: delimiterOf(text),
    newline: '\n',
    comments: '#',
    step({ data, errors, meta }) {
      for (; text.startsWith('#', read); read = text.indexOf('\n', read) + 1) line += 1;
      const problem = errors.find((error) => error.type === 'Quotes');
      if (problem !== undefined) {
        throw new UserError(
          `${file}, regel ${line}: een aanhalingsteken wordt niet (goed) afgesloten. Zet het na de cel.`,
        );
      }
      // A row has a cell for every column, also when it gives fewer.
      cells += Math.max(data.length, records[0]?.cells.length ?? 0);
      if (data.length > MAX_COLUMNS || cells > MAX_CELLS) throw tooLarge(file);
      const trimmed = data.map((cell) => toNfc(cell).trim());
      const isComment = trimmed[0]?.startsWith('#') === true;
      if (!isComment && trimmed.some((cell) => cell !== '')) records.push({ line, cells: trimmed });
      line += countLineFeeds(text, read, meta.cursor);
      read = meta.cursor;
    },
  });
  return records;
}

/** Counts the lines and the quotes: the library keeps a record of every quote that is out of place. */
function hasMoreThan(most: number, text: string): boolean {
  let count = 0;
  for (const sign of ['\n', '"']) {
    for (let at = text.indexOf(sign); at !== -1 && count <= most; at = text.indexOf(sign, at + 1)) count += 1;
  }
  return count > most;
}

function tooLarge(file: string): UserError {
  return new UserError(
    `${file}: dit bestand heeft veel meer cellen dan een tabel van een project en is daarom niet gelezen. Controleer of het het juiste bestand is.`,
  );
}

/** A column may be called after a whole text. */
function inOneLine(name: string): string {
  return name.replace(/\s+/g, ' ').slice(0, LONGEST_NAME);
}

function countLineFeeds(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = text.indexOf('\n', from); at !== -1 && at < to; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}

/** Of a text with LF line ends: what parts the cells of its header. */
export function delimiterOf(text: string): string {
  const header = text.split('\n').find((line) => line.trim() !== '' && !line.startsWith('#')) ?? '';
  const counts = [';', '\t', ','].map((mark) => ({ mark, count: header.split(mark).length }));
  return counts.reduce((best, next) => (next.count > best.count ? next : best)).mark;
}

function toRow(columns: readonly string[], { line, cells }: CsvRecord, file: string): CsvRow {
  if (cells.slice(columns.length).some((cell) => cell !== '')) {
    throw new UserError(
      `${file}, regel ${line}: er staan ${cells.length} cellen onder ${columns.length} kolommen. ` +
        'Zet een cel met een scheidingsteken erin tussen dubbele aanhalingstekens.',
    );
  }
  return { line, values: Object.fromEntries(columns.map((name, index) => [name, cells[index] ?? ''])) };
}

/** What a spreadsheet would run as a formula; a mere number is none. */
const FORMULA = /^(?!-?\d+(?:,\d+)?$)[=+\-@\t\r]/;

/**
 * Writes rows as csv for a Dutch Excel: UTF-8 with BOM, `;`, CRLF, a decimal comma. Cells that a spreadsheet would
 * run as a formula get an apostrophe in front.
 */
export function writeCsv(
  columns: readonly string[],
  rows: readonly (readonly (string | number)[])[],
): string {
  const cells = rows.map((row) =>
    row.map((cell) => (typeof cell === 'number' ? String(cell).replace('.', ',') : cell)),
  );
  const body = Papa.unparse([[...columns], ...cells], {
    delimiter: ';',
    newline: '\r\n',
    escapeFormulae: FORMULA,
  });
  return `\uFEFF${body}\r\n`;
}

/** A cell as csv keeps it from being run as a formula; `unguarded` gives it back. */
export function guardedFormula(cell: string): string {
  return FORMULA.test(cell) ? `'${cell}` : guarded(cell);
}

/** A cell that has an apostrophe of its own where csv would put one gets another, so that one can be taken off. */
export function guarded(cell: string): string {
  return /^'+[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
}

/** Takes off the apostrophe that csv puts before what a spreadsheet would run. */
export function unguarded(cell: string): string {
  return /^'+[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell;
}
