import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCsv } from '../../../src/files/table/csv.js';
import { messageOf } from '../../support/message.js';

function read(text: string) {
  return readCsv(new TextEncoder().encode(text), 'proef.csv');
}

describe('readCsv', () => {
  it('gives each row the line it begins on', () => {
    expect(read('naam;wijk\nR01;noord\nR02;zuid\n')).toEqual({
      line: 1,
      columns: ['naam', 'wijk'],
      rows: [
        { line: 2, values: { naam: 'R01', wijk: 'noord' } },
        { line: 3, values: { naam: 'R02', wijk: 'zuid' } },
      ],
    });
  });

  it('keeps counting lines through comments, empty rows and line breaks inside a cell', () => {
    const { rows } = read('a;b\n# toelichting; met teken\n\n"een\ntwee\ndrie";x\n;\n4;y');
    expect(rows).toEqual([
      { line: 4, values: { a: 'een\ntwee\ndrie', b: 'x' } },
      { line: 8, values: { a: '4', b: 'y' } },
    ]);
  });

  it('counts a Windows line end as one', () => {
    const { rows } = read('a;b\r\n"een\r\ntwee";x\r\n4;y\r\n');
    expect(rows).toEqual([
      { line: 2, values: { a: 'een\ntwee', b: 'x' } },
      { line: 4, values: { a: '4', b: 'y' } },
    ]);
  });

  it.each([
    [';', 'a;b\n"1;5";2,5'],
    [',', 'a,b\n"1;5","2,5"'],
    ['tab', 'a\tb\n1;5\t2,5'],
  ])('finds the separator in the header: %s', (_name, text) => {
    expect(read(text).rows).toEqual([{ line: 2, values: { a: '1;5', b: '2,5' } }]);
  });

  it('finds the separator below a comment that holds another one', () => {
    expect(read('# a, b, c, d\nx;y\n1;2').rows[0]?.values).toEqual({ x: '1', y: '2' });
  });

  it('trims cells, and trims and lower-cases column names', () => {
    expect(read(' Respondent ;\u00A0WIJK\n  R01 ;\u00A0Noord \n')).toMatchObject({
      columns: ['respondent', 'wijk'],
      rows: [{ line: 2, values: { respondent: 'R01', wijk: 'Noord' } }],
    });
  });

  it('fills a row that stops early with empty cells', () => {
    expect(read('a;b;c\n1').rows[0]?.values).toEqual({ a: '1', b: '', c: '' });
  });

  it('leaves out the empty columns that Excel puts behind a table', () => {
    expect(read('a;b;;\n1;2;;\n')).toMatchObject({
      columns: ['a', 'b'],
      rows: [{ line: 2, values: { a: '1', b: '2' } }],
    });
  });

  it('reads what Excel writes: UTF-8 with BOM, Windows-1252, and UTF-16 with tabs', () => {
    const expected = {
      line: 1,
      columns: ['één', 'wijk'],
      rows: [{ line: 2, values: { één: 'José', wijk: 'zuid' } }],
    };
    const text = 'één;wijk\r\nJosé;zuid\r\n';
    expect(read(`\uFEFF${text}`)).toEqual(expected);
    expect(
      readCsv(
        Uint8Array.from(text, (character) => character.charCodeAt(0)),
        'a',
      ),
    ).toEqual(expected);
    const units = [...`\uFEFF${text.replaceAll(';', '\t')}`].map((character) => character.charCodeAt(0));
    expect(readCsv(Uint8Array.from(units.flatMap((unit) => [unit & 0xff, unit >> 8])), 'a')).toEqual(
      expected,
    );
  });

  it('parts no cell at a Greek question mark, which normalising makes a semicolon', () => {
    const { rows } = read('naam;memo\na\u037E;b\n');
    expect(rows.map(({ values }) => values)).toEqual([{ naam: 'a;', memo: 'b' }]);
  });

  it('joins an accent to its letter', () => {
    expect(read('naam\nRene\u0301').rows[0]?.values.naam).toBe('Ren\u00E9');
  });

  it.each(['', '\uFEFF', '\n\n\n', '# alleen toelichting\n', ';;;\n'])(
    'finds no columns and no rows in an empty file (%j)',
    (text) => {
      expect(read(text)).toEqual({ line: 1, columns: [], rows: [] });
    },
  );

  it('names the line where a quote opens that is never closed', () => {
    expect(messageOf(() => read('a;b\n1;2\n"3;4\n5;6\n'))).toBe(
      'proef.csv, regel 3: een aanhalingsteken wordt niet (goed) afgesloten. Zet het na de cel.',
    );
  });

  it('accepts a quote in the middle of a cell', () => {
    expect(read('a;b\nzei "ja" toen;2').rows[0]?.values).toEqual({ a: 'zei "ja" toen', b: '2' });
  });

  it('names the line that has more cells than there are columns', () => {
    expect(messageOf(() => read('a;b\n"x\ny";2\n1;2;3\n'))).toBe(
      'proef.csv, regel 4: er staan 3 cellen onder 2 kolommen. Zet een cel met een scheidingsteken erin tussen dubbele aanhalingstekens.',
    );
  });

  it('names a column that occurs twice, whatever its capitals', () => {
    expect(messageOf(() => read('# uitleg\nWijk;naam;wijk\n'))).toBe(
      'proef.csv, regel 2: de kolom "wijk" komt twee keer voor. Laat er één van staan.',
    );
  });

  it('reads a column that is called as a part of every object', () => {
    const { rows } = read('__proto__;constructor\n1;2');
    expect(Object.entries(rows[0]?.values ?? {})).toEqual([
      ['__proto__', '1'],
      ['constructor', '2'],
    ]);
  });

  it('reads a cell of a megabyte', () => {
    const long = 'wijk '.repeat(200_000).trim();
    expect(read(`a;b\n${long};2\n`).rows[0]?.values).toEqual({ a: long, b: '2' });
  });

  it('refuses a workbook that was renamed to csv', () => {
    expect(messageOf(() => read('PK\u0003\u0004\u0014\0\u0006\0'))).toBe(
      'proef.csv: dit is een bestand van Excel of Word onder een andere naam. Open het en kies Opslaan als: CSV UTF-8 voor een tabel, of tekst zonder opmaak.',
    );
  });

  it('skips a comment whatever quotes it holds, and a sign of comment inside a cell is none', () => {
    expect(read('a;b\n# zet tekst zo: ;"x" of zo: ;"y\n1;2\n"x\n# y";3\n# einde').rows).toEqual([
      { line: 3, values: { a: '1', b: '2' } },
      { line: 4, values: { a: 'x\n# y', b: '3' } },
    ]);
  });

  it('names a column without a name by its place', () => {
    expect(messageOf(() => read('a;;;d\n1;2;3;4\n'))).toBe(
      'proef.csv, regel 1: kolom 2 heeft geen naam. Geef hem een naam of haal hem weg.',
    );
  });

  it('returns every quoted cell as it was, on the line where its row begins', () => {
    const cell = fc.string({ unit: 'grapheme', maxLength: 12 }).filter((text) => !text.includes('\0'));
    const noise = fc.constantFrom('"', ';', ',', '\n', '\r\n', '\t', ' ');
    const content = fc.array(fc.oneof(cell, noise), { maxLength: 4 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.array(fc.tuple(content, content), { maxLength: 8 }), (table) => {
        let text = 'nr;een;twee\n';
        const expected = table.map(([een, twee], index) => {
          const line = text.split('\n').length;
          text += `${index};"${een.replaceAll('"', '""')}";"${twee.replaceAll('"', '""')}"\n`;
          return { line, values: { nr: String(index), een: plain(een), twee: plain(twee) } };
        });
        expect(read(text).rows).toEqual(expected);
      }),
    );
  });
});

function plain(cell: string): string {
  return cell.replace(/\r\n?/g, '\n').normalize('NFC').trim();
}

describe('a hostile csv', () => {
  const TOO_LARGE =
    'proef.csv: dit bestand heeft veel meer cellen dan een tabel van een project en is daarom niet gelezen. Controleer of het het juiste bestand is.';

  it('may have a thousand columns and not one more', () => {
    const header = (columns: number) => Array.from({ length: columns }, (_, index) => `k${index}`).join(';');
    expect(read(header(1_000)).columns).toHaveLength(1_000);
    expect(messageOf(() => read(header(1_001)))).toBe(TOO_LARGE);
  });

  it('may have a million cells and not one more, where a short row has a cell for every column', () => {
    const header = Array.from({ length: 1_000 }, (_, index) => `k${index}`).join(';');
    expect(read(header + '\nx'.repeat(999)).rows).toHaveLength(999);
    expect(messageOf(() => read(header + '\nx'.repeat(1_000)))).toBe(TOO_LARGE);
  });

  it.each(['\n', '"'])('may hold a million of %j and not one more', (sign) => {
    const text = (count: number) => (sign === '"' ? `naam\n"${sign.repeat(count - 2)}"` : sign.repeat(count));
    expect(() => read(text(999_998))).not.toThrow();
    expect(messageOf(() => read(text(1_000_002)))).toBe(TOO_LARGE);
  });

  it('says in one line which column occurs twice, whatever it is called', () => {
    expect(messageOf(() => read(`"a\n${'b'.repeat(1_000)}";"a\n${'b'.repeat(1_000)}"`))).toMatch(
      /^proef\.csv, regel 1: de kolom "a b{58}" komt twee keer voor\. Laat er één van staan\.$/,
    );
  });
});
