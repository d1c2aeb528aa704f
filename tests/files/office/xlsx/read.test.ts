import { describe, expect, test } from 'vitest';
import { readXlsx } from '../../../../src/files/office/xlsx/read.js';
import { openSource } from '../../../../src/transcripts/sources/source.js';
import { workbook } from '../../../support/archives.js';
import { archive } from '../../../support/docx.js';
import { messageOf } from '../../../support/message.js';

function rowsOf(cells: string, sharedStrings = ''): readonly (readonly string[])[] {
  const source = openSource(workbook(cells, sharedStrings));
  if (source.kind !== 'table') throw new Error(`opened as ${source.kind}`);
  return source.rows;
}

describe('the rows of a workbook', () => {
  test('take shared strings, inline strings, formulas and numbers', () => {
    const strings =
      '<si><t>Vraag</t></si><si><r><t>Ans </t></r><r><t xml:space="preserve">Bos</t></r><rPh><t>x</t></rPh></si>';
    const cells =
      '<row><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>' +
      '<row><c t="inlineStr"><is><t>één</t></is></c><c t="str"><f>A1</f><v>uit</v></c><c><v>7</v></c></row>';
    expect(rowsOf(cells, strings)).toEqual([
      ['Vraag', 'Ans Bos'],
      ['één', 'uit', '7'],
    ]);
  });

  test('keep the place of a cell when others before it are empty', () => {
    expect(
      rowsOf('<row><c r="C1"><v>1</v></c></row><row/><row><c r="A3"/><c r="B3"><v>2</v></c></row>'),
    ).toEqual([['', '', '1'], [], ['', '2']]);
  });

  test('come from the first tab that is not hidden', () => {
    const sheet = (value: number) => `<worksheet><row><c><v>${value}</v></c></row></worksheet>`;
    const source = openSource(
      archive({
        'xl/workbook.xml':
          '<workbook xmlns:r="r"><sheet r:id="a" state="hidden"/><sheet r:id="b"/><sheet r:id="c"/></workbook>',
        'xl/_rels/workbook.xml.rels':
          '<Relationships><Relationship Id="a" Target="worksheets/sheet1.xml"/>' +
          '<Relationship Id="b" Target="/xl/worksheets/sheet3.xml"/><Relationship Id="c" Target="worksheets/sheet2.xml"/></Relationships>',
        'xl/worksheets/sheet1.xml': sheet(1),
        'xl/worksheets/sheet2.xml': sheet(2),
        'xl/worksheets/sheet3.xml': sheet(3),
      }),
    );
    expect(source).toEqual({ kind: 'table', rows: [['3']] });
  });

  test('come from the first sheet by number, when tabs lead nowhere', () => {
    const sheet = (value: number) => `<worksheet><row><c><v>${value}</v></c></row></worksheet>`;
    const source = openSource(
      archive({
        'xl/workbook.xml': '<workbook/>',
        'xl/worksheets/sheet10.xml': sheet(10),
        'xl/worksheets/sheet2.xml': sheet(2),
      }),
    );
    expect(source).toEqual({ kind: 'table', rows: [['2']] });
  });

  test('may stand in a namespace with a prefix', () => {
    const sheet =
      '<x:worksheet xmlns:x="m"><x:sheetData><x:row><x:c t="inlineStr"><x:is><x:t>ja</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>';
    const source = openSource(
      archive({ 'xl/workbook.xml': '<workbook/>', 'xl/worksheets/sheet1.xml': sheet }),
    );
    expect(source).toEqual({ kind: 'table', rows: [['ja']] });
  });

  test('are none without a sheet', () => {
    expect(openSource(archive({ 'xl/workbook.xml': '<workbook/>' }))).toEqual({ kind: 'table', rows: [] });
  });
});

describe('a hostile workbook', () => {
  test.each(['99', '-1', 'x', '', '__proto__', '1e999'])('may point to shared string %j', (index) => {
    expect(rowsOf(`<row><c t="s"><v>${index}</v></c><c><v>1</v></c></row>`, '<si><t>a</t></si>')).toEqual([
      ['', '1'],
    ]);
  });

  test.each(['ZZZ1', 'ALM1', 'ZZZZZZZZ1'])(
    'may place a cell at %s, where no question stands',
    (reference) => {
      const row = rowsOf(`<row><c r="A1"><v>1</v></c><c r="${reference}"><v>2</v></c></row>`)[0] ?? [];
      expect(row[0]).toBe('1');
      expect(row.length).toBeLessThanOrEqual(1_000);
    },
  );

  test('with few cells far apart in many rows is refused', () => {
    const rows = '<row><c r="ALL1"><v>1</v></c></row>'.repeat(3_000);
    expect(messageOf(() => rowsOf(rows + noise(rows.length / 100)))).toBe(
      'het werkblad is onredelijk groot en is daarom niet gelezen.',
    );
  });

  test.each([
    ['<!DOCTYPE x><worksheet/>', /DTD/],
    ['<worksheet><row>', /ongeldige XML/],
  ])('is refused: %s', (xml, message) => {
    const bytes = archive({ 'xl/workbook.xml': '<workbook/>', 'xl/worksheets/sheet1.xml': xml });
    expect(messageOf(() => openSource(bytes))).toMatch(message);
  });
});

/** Text that hardly compresses, so that the archive itself is no bomb. */
function noise(length: number): string {
  let seed = 1;
  const words = Array.from({ length: Math.ceil(length) }, () => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed.toString(36);
  });
  return `<!--${words.join('')}-->`;
}

describe('a worksheet beyond reason is refused', () => {
  const TOO_LARGE = 'het werkblad is onredelijk groot en is daarom niet gelezen.';
  const parts = (cells: string, shared = '') =>
    new Map([
      ['xl/sharedStrings.xml', new TextEncoder().encode(`<sst>${shared}</sst>`)],
      ['xl/worksheets/sheet1.xml', new TextEncoder().encode(`<worksheet>${cells}</worksheet>`)],
    ]);

  test('for its cells, among which a row without any counts as one', () => {
    const rows = '<row/><row><c><v>1</v></c></row>';
    expect(readXlsx(parts(rows), { cells: 3, characters: 9 }).rows).toEqual([[], ['1']]);
    expect(messageOf(() => readXlsx(parts(rows), { cells: 2, characters: 9 }))).toBe(TOO_LARGE);
  });

  test('for one long text to which many cells point', () => {
    const row = '<row><c t="s"><v>0</v></c><c t="s"><v>0</v></c></row>';
    const sheet = parts(row, '<si><t>abcd</t></si>');
    expect(readXlsx(sheet, { cells: 9, characters: 8 }).rows).toEqual([['abcd', 'abcd']]);
    expect(messageOf(() => readXlsx(sheet, { cells: 9, characters: 7 }))).toBe(TOO_LARGE);
  });
});
