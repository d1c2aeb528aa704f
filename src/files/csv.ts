/** Rows of a csv file with its line numbers, and csv that a Dutch Excel opens right. */

import Papa from 'papaparse';
import { UserError } from '../model/errors.js';
import { decodeText } from './text.js';

export interface CsvRow {
  /** Line in the file, from 1, on which the row begins. */
  readonly line: number;
  readonly values: Readonly<Record<string, string>>;
}

export interface CsvTable {
  readonly columns: readonly string[];
  readonly rows: readonly CsvRow[];
}

/**
 * Reads a csv file with a header row; `;`, `,` or tab, quoted cells with line breaks, `#` comment lines.
 * Column names are trimmed and lower-cased, cells trimmed; empty rows are left out.
 *
 * @throws UserError with a line number when a quote is never closed or a row has more cells than the header.
 */
export function readCsv(bytes: Uint8Array): CsvTable {
  const text = decodeText(bytes);
  const records = parseRecords(text);
  const [header, ...body] = records;
  if (header === undefined) return { columns: [], rows: [] };
  const columns = header.cells.map((name) => name.toLowerCase());
  while (columns.at(-1) === '') columns.pop();
  const double = columns.find((name, index) => columns.indexOf(name) !== index);
  if (double !== undefined) {
    throw new UserError(
      `regel ${header.line}: de kolom "${double}" komt twee keer voor. Laat er één van staan.`,
    );
  }
  return { columns, rows: body.map((record) => toRow(columns, record)) };
}

interface CsvRecord {
  readonly line: number;
  readonly cells: readonly string[];
}

function parseRecords(text: string): CsvRecord[] {
  const records: CsvRecord[] = [];
  let line = 1;
  let read = 0;
  Papa.parse<string[]>(text, {
    delimiter: delimiterOf(text),
    newline: '\n',
    step({ data, errors, meta }) {
      const problem = errors.find((error) => error.type === 'Quotes');
      if (problem !== undefined) {
        throw new UserError(
          `regel ${line}: een aanhalingsteken wordt niet (goed) afgesloten. Zet het na de cel.`,
        );
      }
      const cells = data.map((cell) => cell.trim());
      const isComment = cells[0]?.startsWith('#') === true;
      if (!isComment && cells.some((cell) => cell !== '')) records.push({ line, cells });
      line += countLineFeeds(text, read, meta.cursor);
      read = meta.cursor;
    },
  });
  return records;
}

function countLineFeeds(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = text.indexOf('\n', from); at !== -1 && at < to; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}

function delimiterOf(text: string): string {
  const header = text.split('\n').find((line) => line.trim() !== '' && !line.startsWith('#')) ?? '';
  const counts = [';', '\t', ','].map((mark) => ({ mark, count: header.split(mark).length }));
  return counts.reduce((best, next) => (next.count > best.count ? next : best)).mark;
}

function toRow(columns: readonly string[], { line, cells }: CsvRecord): CsvRow {
  if (cells.slice(columns.length).some((cell) => cell !== '')) {
    throw new UserError(
      `regel ${line}: er staan ${cells.length} cellen onder ${columns.length} kolommen. ` +
        'Zet een cel met een scheidingsteken erin tussen dubbele aanhalingstekens.',
    );
  }
  return { line, values: Object.fromEntries(columns.map((name, index) => [name, cells[index] ?? ''])) };
}

/**
 * Writes rows as csv for a Dutch Excel: UTF-8 with BOM, `;`, CRLF. Cells that a spreadsheet would run as a
 * formula get an apostrophe in front.
 */
export function writeCsv(
  columns: readonly string[],
  rows: readonly (readonly (string | number)[])[],
): string {
  const body = Papa.unparse(
    { fields: [...columns], data: rows.map((row) => [...row]) },
    {
      delimiter: ';',
      newline: '\r\n',
      escapeFormulae: true,
    },
  );
  return `\uFEFF${body}\r\n`;
}
