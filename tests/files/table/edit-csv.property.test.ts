/** However odd a csv file is, changing cells and adding rows touches nothing else in it. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCsv } from '../../../src/files/table/csv.js';
import { editCsv } from '../../../src/files/table/edit-csv.js';

const COLUMNS = ['nr', 'wijk', 'spreker', 'eigen kolom'] as const;

const anything = fc.oneof(
  fc.constantFrom(
    'R01',
    'één',
    'Jan "Piet" B.',
    'a;b',
    'a,b',
    'twee\nregels',
    '',
    'x #y',
    "d'r",
    '=1+1',
    '€ 5',
  ),
  fc.string({ maxLength: 6, unit: fc.constantFrom(';', ',', '"', ' ', '\n', '#', 'a', 'é', "'") }),
);
/** In the first column it would make a comment of the row. */
const content = anything.filter((cell) => !cell.trim().startsWith('#'));
const filled = content.filter((cell) => cell.trim() !== '');

interface Row {
  readonly cells: readonly string[];
  readonly quoted: boolean;
  readonly before: string;
}

const row: fc.Arbitrary<Row> = fc.record({
  cells: fc.tuple(filled, content, content, content).map((cells) => [...cells]),
  quoted: fc.boolean(),
  before: fc.constantFrom('', '', '# toelichting; "half', '   ', ';;;'),
});

const file = fc.record({
  order: fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 }),
  delimiter: fc.constantFrom(';', ',', '\t'),
  lineEnd: fc.constantFrom('\n', '\r\n', '\r'),
  inCell: fc.constantFrom('\n', '\r\n'),
  bom: fc.boolean(),
  encoding: fc.constantFrom('utf8', 'utf16le', 'windows-1252'),
  endsInLineEnd: fc.boolean(),
  blankAtEnd: fc.nat(2),
  rows: fc.array(row, { maxLength: 5 }),
});
type File = typeof file extends fc.Arbitrary<infer T> ? T : never;

function written(row: Row, { order, delimiter, inCell }: File): string {
  const cells = order.map((at) => {
    const cell = (row.cells[at] ?? '').replaceAll('\n', inCell);
    const needsQuotes = row.quoted || cell.includes(delimiter) || /["\r\n]|^\s*#/.test(cell);
    return needsQuotes ? `"${cell.replaceAll('"', '""')}"` : cell;
  });
  return cells.join(delimiter);
}

/** The lines of the file, in pieces of one row each, and the bytes. */
function made(how: File): { pieces: string[]; text: string; bytes: Uint8Array } {
  const header = how.order.map((at) => COLUMNS[at] ?? '').join(how.delimiter);
  const pieces = [header, ...how.rows.map((one) => written(one, how))];
  const lines = [
    header,
    ...how.rows.flatMap((one, at) => [
      ...(one.before === '' ? [] : [one.before.replaceAll(';;;', how.delimiter.repeat(3))]),
      pieces[at + 1] ?? '',
    ]),
  ];
  const end = how.endsInLineEnd ? how.lineEnd.repeat(1 + how.blankAtEnd) : '';
  const text = lines.join(how.lineEnd) + end;
  const bom = how.bom || how.encoding === 'utf16le' ? '\uFEFF' : '';
  const bytes =
    how.encoding === 'windows-1252'
      ? Buffer.from(text.replaceAll('€', 'e'), 'latin1')
      : Buffer.from(bom + text, how.encoding);
  return { pieces, text, bytes };
}

function textOf(bytes: Uint8Array, { encoding }: File): string {
  return Buffer.from(bytes)
    .toString(encoding === 'windows-1252' ? 'latin1' : encoding)
    .replace(/^\uFEFF/, '');
}

const change = fc.record({
  row: fc.nat(4),
  column: fc.constantFrom(...COLUMNS.slice(1), 'toestemming'),
  cell: content.filter((cell) => !cell.includes('€')),
});
const addition = fc.record({
  nr: filled.filter((cell) => !cell.includes('€')),
  spreker: fc.constantFrom('', 'R', 'J; "x"'),
});

describe('editing a csv file', () => {
  it('leaves every other row as it was, and is read as what was asked', () => {
    fc.assert(
      fc.property(
        file,
        fc.array(change, { maxLength: 3 }),
        fc.array(addition, { maxLength: 2 }),
        (how, changes, added) => {
          const { pieces, bytes } = made(how);
          const before = readCsv(bytes, 'proef.csv');
          const changed = changes.flatMap(({ row, column, cell }) => {
            const found = before.rows[row];
            return found === undefined ? [] : [{ line: found.line, cells: { [column]: cell } }];
          });
          const news = new Map(changed.map((one) => [one.line, one]));
          const after = editCsv(bytes, { changed: [...news.values()], added }, 'proef.csv');

          const untouched = before.rows.flatMap(({ line }, at) =>
            news.has(line) ? [] : [pieces[at + 1] ?? ''],
          );
          const text = textOf(after, how);
          let from = 0;
          for (const piece of untouched.map((one) =>
            how.encoding === 'windows-1252' ? one.replaceAll('€', 'e') : one,
          )) {
            const at = text.indexOf(piece, from);
            expect(at).toBeGreaterThanOrEqual(from);
            from = at + piece.length;
          }
          const read = readCsv(after, 'proef.csv');
          expect(read.rows).toHaveLength(before.rows.length + added.length);
          for (const { line, cells } of news.values()) {
            const at = before.rows.findIndex((one) => one.line === line);
            for (const [column, cell] of Object.entries(cells)) {
              // An empty cell makes no column.
              expect(read.rows[at]?.values[column] ?? '').toBe(cell.trim());
            }
          }
          for (const [at, cells] of added.entries()) {
            expect(read.rows[before.rows.length + at]?.values).toMatchObject({
              nr: cells.nr.trim(),
              spreker: cells.spreker.trim(),
            });
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  it('changes no byte when nothing is asked, or what is there already', () => {
    fc.assert(
      fc.property(file, (how) => {
        const { bytes } = made(how);
        const { rows } = readCsv(bytes, 'proef.csv');
        const changed = rows.map(({ line, values }) => ({ line, cells: values }));
        expect(Buffer.compare(editCsv(bytes, { changed, added: [] }, 'proef.csv'), bytes)).toBe(0);
      }),
      { numRuns: 300 },
    );
  });
});
