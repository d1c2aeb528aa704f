import { describe, expect, test } from 'vitest';
import { readXlsx } from '../../../../src/files/office/xlsx/read.js';
import { openZip } from '../../../../src/files/office/zip.js';
import { workbook } from '../../../support/archives.js';
import { archive } from '../../../support/docx.js';
import { messageOf } from '../../../support/message.js';

function read(parts: Readonly<Record<string, string>>): string[][] | null {
  return readXlsx(openZip(archive(parts)));
}

function rowsOf(cells: string, sharedStrings = ''): string[][] {
  return readXlsx(openZip(workbook(cells, sharedStrings))) ?? [];
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
    const rows = read({
      'xl/workbook.xml':
        '<workbook xmlns:r="r"><sheet r:id="a" state="hidden"/><sheet r:id="b"/><sheet r:id="c"/></workbook>',
      'xl/_rels/workbook.xml.rels':
        '<Relationships><Relationship Id="a" Target="worksheets/sheet1.xml"/>' +
        '<Relationship Id="b" Target="/xl/worksheets/sheet3.xml"/><Relationship Id="c" Target="worksheets/sheet2.xml"/></Relationships>',
      'xl/worksheets/sheet1.xml': sheet(1),
      'xl/worksheets/sheet2.xml': sheet(2),
      'xl/worksheets/sheet3.xml': sheet(3),
    });
    expect(rows).toEqual([['3']]);
  });

  test('come from the first sheet by number, when tabs lead nowhere', () => {
    const sheet = (value: number) => `<worksheet><row><c><v>${value}</v></c></row></worksheet>`;
    const rows = read({
      'xl/workbook.xml': '<workbook/>',
      'xl/worksheets/sheet10.xml': sheet(10),
      'xl/worksheets/sheet2.xml': sheet(2),
    });
    expect(rows).toEqual([['2']]);
  });

  test('may stand in a namespace with a prefix', () => {
    const sheet =
      '<x:worksheet xmlns:x="m"><x:sheetData><x:row><x:c t="inlineStr"><x:is><x:t>ja</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>';
    const rows = read({ 'xl/workbook.xml': '<workbook/>', 'xl/worksheets/sheet1.xml': sheet });
    expect(rows).toEqual([['ja']]);
  });

  test('are none without a sheet', () => {
    expect(read({ 'xl/workbook.xml': '<workbook/>' })).toEqual([]);
  });

  test('are those of the workbook that the package refers to, whatever its parts are called', () => {
    const office = (type: string) =>
      `http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}`;
    expect(
      read({
        '[Content_Types].xml':
          '<Types><Override PartName="/xl/workbook2.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>',
        '_rels/.rels': `<Relationships><Relationship Id="a" Type="${office('officeDocument')}" Target="xl/workbook2.xml"/></Relationships>`,
        'xl/workbook2.xml': '<workbook xmlns:r="r"><sheet r:id="a"/><sheet r:id="b"/></workbook>',
        'xl/_rels/workbook2.xml.rels':
          `<Relationships><Relationship Id="a" Type="${office('chartsheet')}" Target="chartsheets/grafiek.xml"/>` +
          `<Relationship Id="b" Type="${office('worksheet')}" Target="../bladen/eerste.xml"/>` +
          `<Relationship Id="c" Type="${office('sharedStrings')}" Target="teksten.xml"/></Relationships>`,
        'xl/chartsheets/grafiek.xml': '<chartsheet/>',
        'xl/teksten.xml': '<sst><si><t>gezegd</t></si></sst>',
        'bladen/eerste.xml': '<worksheet><row><c t="s"><v>0</v></c></row></worksheet>',
        'xl/workbook.xml': '<workbook/>',
        'xl/worksheets/sheet1.xml': '<worksheet><row><c><v>1</v></c></row></worksheet>',
      }),
    ).toEqual([['gezegd']]);
  });

  test('are null for an archive that is no workbook of XML', () => {
    expect(read({ 'word/document.xml': '<w:document/>' })).toBeNull();
    expect(read({ 'xl/workbook.bin': 'x' })).toBeNull();
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
      'het werkblad is onredelijk groot en is daarom niet gelezen. Kopieer alleen de gevulde cellen naar een nieuw bestand.',
    );
  });

  test.each([
    ['<!DOCTYPE x><worksheet/>', /DTD/],
    ['<worksheet><row>', /ongeldige XML/],
  ])('is refused: %s', (xml, message) => {
    const parts = { 'xl/workbook.xml': '<workbook/>', 'xl/worksheets/sheet1.xml': xml };
    expect(messageOf(() => read(parts))).toMatch(message);
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
  const TOO_LARGE =
    'het werkblad is onredelijk groot en is daarom niet gelezen. Kopieer alleen de gevulde cellen naar een nieuw bestand.';
  const book = (cells: string, shared = '') => openZip(workbook(cells, shared));

  test('for its cells, among which a row without any counts as one', () => {
    const rows = '<row/><row><c><v>1</v></c></row>';
    expect(readXlsx(book(rows), { cells: 3, characters: 9 })).toEqual([[], ['1']]);
    expect(messageOf(() => readXlsx(book(rows), { cells: 2, characters: 9 }))).toBe(TOO_LARGE);
  });

  test('for one long text to which many cells point', () => {
    const row = '<row><c t="s"><v>0</v></c><c t="s"><v>0</v></c></row>';
    const sheet = book(row, '<si><t>abcd</t></si>');
    expect(readXlsx(sheet, { cells: 9, characters: 8 })).toEqual([['abcd', 'abcd']]);
    expect(messageOf(() => readXlsx(sheet, { cells: 9, characters: 7 }))).toBe(TOO_LARGE);
  });
});
