import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCsv, writeCsv } from '../../../src/files/table/csv.js';

describe('writeCsv', () => {
  it('writes a BOM, semicolons and Windows line ends', () => {
    expect(writeCsv(['wijk', 'noemt'], [['Één', 3] as const, ['zuid', 0] as const])).toBe(
      '\uFEFFwijk;noemt\r\nÉén;3\r\nzuid;0\r\n',
    );
  });

  it('quotes cells with a separator, a quote, a line break or outer spaces', () => {
    expect(writeCsv(['a'], [['x;y'], ['zei "ja"'], ['een\ntwee'], [' rand '], ['1,5']])).toBe(
      '\uFEFFa\r\n"x;y"\r\n"zei ""ja"""\r\n"een\ntwee"\r\n" rand "\r\n1,5\r\n',
    );
  });

  it.each(['=1+1', '+31', '-x', '@som', '\t=1', '\r=1'])(
    'puts an apostrophe before a cell that a spreadsheet would run: %j',
    (cell) => {
      expect(writeCsv(['a'], [[cell]])).toBe(`\uFEFFa\r\n"'${cell}"\r\n`);
    },
  );

  it('puts an apostrophe before a column name that a spreadsheet would run', () => {
    expect(writeCsv(['=a'], [['b']])).toBe('\uFEFF"\'=a"\r\nb\r\n');
  });

  it('leaves numbers as they are, negative ones too', () => {
    expect(writeCsv(['a', 'b'], [[-5, 12_000]])).toBe('\uFEFFa;b\r\n-5;12000\r\n');
  });

  it('disarms a formula in a cell with a line break', () => {
    expect(writeCsv(['a'], [['=HYPERLINK("http://voorbeeld.test")\nklik']])).toBe(
      '\uFEFFa\r\n"\'=HYPERLINK(""http://voorbeeld.test"")\nklik"\r\n',
    );
  });

  it('writes a decimal comma, since a Dutch Excel makes a date of 1.5', () => {
    expect(writeCsv(['alfa', 'verschil'], [[1.5, -0.25]])).toBe('\uFEFFalfa;verschil\r\n1,5;-0,25\r\n');
  });

  it('writes only the header when there are no rows', () => {
    expect(writeCsv(['a', 'b'], [])).toBe('\uFEFFa;b\r\n');
  });

  it('writes what readCsv reads back', () => {
    const cell = fc
      .array(fc.oneof(fc.string({ unit: 'grapheme', maxLength: 8 }), fc.constantFrom('"', ';', '\n', ',')))
      .map((parts) => parts.join('').replaceAll('\0', '').replaceAll('\r', '').normalize('NFC').trim())
      .filter((text) => !/^[=+\-@]/.test(text));
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 6 }), (table) => {
        const rows = table.map(([een, twee], index) => [index, een, twee]);
        const read = readCsv(new TextEncoder().encode(writeCsv(['nr', 'een', 'twee'], rows)), 'a');
        expect(read.rows.map(({ values }) => values)).toEqual(
          table.map(([een, twee], index) => ({ nr: String(index), een, twee })),
        );
      }),
    );
  });
});
