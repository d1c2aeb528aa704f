/** Changing cells of a csv file and adding rows, while every other byte of it stays as it is. */

import { UserError } from '../../model/errors.js';
import { textAsWritten } from '../as-written.js';
import { type CsvTable, delimiterOf, readCsv } from './csv.js';
import { type RowPlace, rowPlaces } from './csv-places.js';

/** What comes in the cells of a row, by the names of their columns as `readCsv` gives them. */
export type NewCells = Readonly<Record<string, string>>;

export interface CsvEdits {
  /** Of rows that are there, by the line on which they begin. */
  readonly changed: readonly { readonly line: number; readonly cells: NewCells }[];
  /** Rows that come below the last one. */
  readonly added: readonly NewCells[];
}

/**
 * Changes a csv file with a header. A column that is not there yet comes behind the others.
 *
 * @param file the name that messages carry
 * @throws UserError when the file can't be read, has no header or no row on a line, lacks a sign for what is to be written,
 *   or could not be changed without touching something else.
 */
export function editCsv(bytes: Uint8Array, edits: CsvEdits, file: string): Uint8Array {
  const table = readCsv(bytes, file);
  const written = textAsWritten(bytes);
  const isThere = new Set(table.rows.map(({ line }) => line));
  const hasRows = edits.changed.every(({ line }) => isThere.has(line));
  if (written === null || table.columns.length === 0 || !hasRows) throw unsafe(file);
  const columns = [...new Set([...table.columns, ...namesIn(edits)])];
  const wanted = tableAfter(table, edits, columns);
  const text = changedText(written.text, table, edits, columns);
  const after = written.bytesOf(text);
  if (after === null) {
    throw new UserError(
      `${file}: een teken dat erbij moet, past niet in dit bestand. Open het in Excel, bewaar het als CSV UTF-8 en probeer het opnieuw.`,
    );
  }
  if (JSON.stringify(valuesOf(readCsv(after, file), columns)) !== JSON.stringify(wanted)) throw unsafe(file);
  return after;
}

/** Of cells that get content: no column is made for an empty one. */
function namesIn({ changed, added }: CsvEdits): string[] {
  return [...changed.map(({ cells }) => cells), ...added].flatMap((cells) =>
    Object.entries(cells).flatMap(([column, cell]) => (cell.trim() === '' ? [] : [column])),
  );
}

function unsafe(file: string): UserError {
  return new UserError(
    `${file}: dit bestand kan niet worden bijgewerkt zonder er iets anders aan te veranderen. Bewaar het opnieuw als CSV UTF-8 en probeer het nog eens.`,
  );
}

function valuesOf({ rows }: CsvTable, columns: readonly string[]): string[][] {
  return rows.map(({ values }) => columns.map((column) => values[column] ?? ''));
}

/** What a reader must find afterwards. */
function tableAfter(table: CsvTable, { changed, added }: CsvEdits, columns: readonly string[]): string[][] {
  const cellsOn = new Map(changed.map(({ line, cells }) => [line, cells]));
  return [
    ...table.rows.map(({ line, values }) => ({ ...values, ...asRead(cellsOn.get(line) ?? {}) })),
    ...added.map(asRead),
  ].map((values: NewCells) => columns.map((column) => values[column] ?? ''));
}

function asRead(cells: NewCells): NewCells {
  return Object.fromEntries(
    Object.entries(cells).map(([column, cell]) => [
      column,
      cell.replace(/\r\n?/g, '\n').normalize('NFC').trim(),
    ]),
  );
}

interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

function changedText(
  text: string,
  table: CsvTable,
  { changed, added }: CsvEdits,
  columns: readonly string[],
): string {
  const delimiter = delimiterOf(text.replace(/\r\n?/g, '\n'));
  const places = rowPlaces(text, delimiter);
  const [header, ...rows] = places.filter(({ kind }) => kind === 'row');
  if (header === undefined) return text;
  const named = new Map(
    columns.slice(table.columns.length).map((name, at) => [table.columns.length + at, name]),
  );
  const splices = setCells(header, named, text, delimiter);
  const placeOn = new Map(table.rows.map(({ line }, at) => [line, rows[at]]));
  for (const { line, cells } of changed) {
    const place = placeOn.get(line);
    if (place === undefined) continue;
    const before = table.rows.find((row) => row.line === line)?.values ?? {};
    const news = columns.flatMap((column, at): [number, string][] => {
      const cell = cells[column];
      return cell === undefined || cell === (before[column] ?? '') ? [] : [[at, cell]];
    });
    splices.push(...setCells(place, new Map(news), text, delimiter));
  }
  const last = places.findLast(({ kind }) => kind !== 'empty') ?? header;
  splices.push(addRows(last, added, columns, text, delimiter));
  return spliced(text, splices);
}

/** @param news the content of cells by the number of their column, from 0 */
function setCells(
  { cells, end }: RowPlace,
  news: ReadonlyMap<number, string>,
  text: string,
  delimiter: string,
): Splice[] {
  const splices: Splice[] = [];
  let behind = '';
  const count = Math.max(cells.length, ...[...news.keys()].map((at) => at + 1));
  for (let at = 0; at < count; at += 1) {
    const place = cells[at];
    const cell = news.get(at);
    if (place === undefined) behind += delimiter + asCell(cell ?? '', delimiter);
    else if (cell !== undefined) {
      const isQuoted = text[place.start] === '"';
      splices.push({ ...place, text: asCell(cell, delimiter, isQuoted) });
    }
  }
  return behind === '' ? splices : [...splices, { start: end, end, text: behind }];
}

function addRows(
  { end, next }: RowPlace,
  added: readonly NewCells[],
  columns: readonly string[],
  text: string,
  delimiter: string,
): Splice {
  const lineEnd = /\r\n|\r|\n/.exec(text)?.[0] ?? '\r\n';
  const rows = added.map((cells) =>
    columns.map((column) => asCell(cells[column] ?? '', delimiter)).join(delimiter),
  );
  const isWhole = next > end;
  return {
    start: next,
    end: next,
    text: rows.map((row) => (isWhole ? row + lineEnd : lineEnd + row)).join(''),
  };
}

function asCell(content: string, delimiter: string, isQuoted = false): string {
  const needsQuotes = content.includes(delimiter) || /["\r\n]|^#/.test(content) || content.trim() !== content;
  return needsQuotes || isQuoted ? `"${content.replaceAll('"', '""')}"` : content;
}

function spliced(text: string, splices: readonly Splice[]): string {
  let result = '';
  let at = 0;
  for (const { start, end, text: news } of splices.toSorted((one, other) => one.start - other.start)) {
    result += text.slice(at, start) + news;
    at = end;
  }
  return result + text.slice(at);
}
