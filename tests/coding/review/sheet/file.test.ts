import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ReviewRow } from '../../../../src/coding/review/sheet/columns.js';
import { readReviewFile } from '../../../../src/coding/review/sheet/read-file.js';
import { reviewAsCsv, reviewAsXlsx } from '../../../../src/coding/review/sheet/write-file.js';
import { asCell } from '../../../../src/files/office/xlsx/sheet.js';
import { workbook } from '../../../support/archives.js';
import { codebook } from '../../../support/codes.js';
import { messageOf } from '../../../support/message.js';

const CODES = codebook({ T: ['groen', 'plein'] });
const HEADER = 'id;versie;bestand;beurt;code;fragment;besluit;andere_code;oordeel;memo';
const ROW = 'v-0123456789ab;abcdef;R01.txt;2;groen;Mooi.;ja;;+;';

function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function fromCsv(text: string) {
  return readReviewFile(bytes(text), 'n.csv');
}

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({
    unit: fc.constantFrom(
      '=',
      '+',
      '-',
      '@',
      "'",
      '"',
      ';',
      ',',
      '\n',
      '\r',
      '\t',
      'é',
      '🌳',
      '\u0001',
      '_x0041_',
      '#',
      ' ',
      '1',
      '\uD83D',
    ),
    maxLength: 12,
  }),
);
const someRows = fc.array(
  fc.record({ key: fc.stringMatching(/^[0-9a-f]{12}$/), fragment: anyText, memo: anyText, woorden: anyText }),
  { minLength: 1, maxLength: 20 },
);

/** What any cell comes back as. */
function plain(cell: string): string {
  return asCell(asCell(cell).normalize('NFC')).trim();
}

describe('a review file', () => {
  it.each<[string, (rows: readonly ReviewRow[]) => Uint8Array]>([
    ['xlsx', (rows) => reviewAsXlsx(rows, 'alles', CODES)],
    ['csv', (rows) => bytes(reviewAsCsv(rows, 'alles'))],
  ])('comes back the same from %s, whatever the text', (_, write) => {
    fc.assert(
      fc.property(someRows, (drawn) => {
        const rows = drawn.map(({ key, ...cells }) => ({
          id: `v-${key}`,
          versie: 'abcdef',
          besluit: 'ja',
          ...cells,
        }));
        const read = readReviewFile(write(rows), 'n').map(({ cells }) => cells);
        expect(read.map(({ id, versie, besluit }) => [id, versie, besluit])).toEqual(
          rows.map(({ id, versie, besluit }) => [id, versie, besluit]),
        );
        expect(read.map(({ fragment, memo, woorden }) => [fragment, memo, woorden])).toEqual(
          rows.map(({ fragment, memo, woorden }) => [fragment, memo, woorden].map(plain)),
        );
      }),
    );
  });

  it('has nothing that a spreadsheet runs', () => {
    const csv = reviewAsCsv(
      [{ id: 'v-0123456789ab', fragment: '=cmd()', voor: '+31', na: '@x', memo: '-a' }],
      'voorstellen',
    );
    expect(csv).toContain(`"'+31";"'=cmd()";"'@x";`);
  });

  it.each([
    [
      'with a BOM, CRLF and quotes',
      `\uFEFF${HEADER}\r\n"v-0123456789ab";abcdef;R01.txt;2;groen;"Mooi.\r\nEcht.";ja;;'+;\r\n`,
    ],
    ['with commas', `${HEADER}\n${ROW}`.replaceAll(';', ',')],
    ['with columns moved and added', `memo;mijn;${HEADER.replace(';memo', '')}\n;x;${ROW.slice(0, -1)}`],
    ['with capitals in the header and empty rows', `${HEADER.toUpperCase()}\n;;;;;;;;;\n${ROW}\n\n`],
  ])('reads csv %s', (_, csv) => {
    expect(fromCsv(csv)).toMatchObject([{ cells: { id: 'v-0123456789ab', besluit: 'ja', oordeel: '+' } }]);
  });

  it('reads a workbook with a title above, booleans, numbers, and a row that was left out', () => {
    const cell = (reference: string, text: string): string =>
      `<c r="${reference}" t="inlineStr"><is><t>${text}</t></is></c>`;
    const header = ['ID', 'Versie', 'code', 'besluit', 'andere_code', 'oordeel', 'memo'];
    const rows = readReviewFile(
      workbook(
        `<row r="1">${cell('A1', 'Ronde 1')}</row>` +
          `<row r="2">${header.map((name, index) => cell(`${'ABCDEFG'[index]}2`, name)).join('')}</row>` +
          `<row r="3">${cell('A3', 'v-0123456789ab')}<c r="D3" t="b"><v>1</v></c><c r="F3"><v>0</v></c></row>`,
      ),
      'n.xlsx',
    );
    expect(rows).toMatchObject([{ row: 3, cells: { id: 'v-0123456789ab', besluit: '1', oordeel: '0' } }]);
  });

  it.each([
    [
      'a renamed column',
      `${HEADER.replace('besluit', 'beslissing')}\n${ROW}`,
      'n.csv: kolom "besluit" ontbreekt.',
    ],
    [
      'missing columns',
      'id;code\nv-0123456789ab;groen',
      'n.csv: kolom "versie", "oordeel", "memo", "besluit", "andere_code" ontbreekt.',
    ],
    [
      'turns without a column for words',
      `${HEADER}\n${ROW.replace('v-', 'b-')}`,
      'n.csv: kolom "woorden" ontbreekt.',
    ],
    [
      'a column that stands twice',
      `${HEADER};memo\n${ROW};`,
      'n.csv, regel 1: de kolom "memo" komt twee keer voor.',
    ],
    ['nothing', '', 'n.csv: kolom "id", "versie", "code", "oordeel", "memo" ontbreekt.'],
  ])('with %s is refused', (_, csv, message) => {
    expect(messageOf(() => fromCsv(csv))).toContain(message);
  });

  it.each([
    ['a broken archive', bytes('PK\u0003\u0004 and then nothing')],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1])],
  ])('that is %s is refused by name', (_, content) => {
    expect(messageOf(() => readReviewFile(content, 'n.xlsx'))).toMatch(/^n\.xlsx: /);
  });
});
