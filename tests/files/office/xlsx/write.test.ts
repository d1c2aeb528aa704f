import { describe, expect, it } from 'vitest';
import { asCell, decodeCell, type Sheet } from '../../../../src/files/office/xlsx/sheet.js';
import { writeXlsx } from '../../../../src/files/office/xlsx/write.js';
import { readZip } from '../../../../src/files/office/zip.js';
import { readXml } from '../../../../src/files/xml/read.js';

const SHEET: Sheet = {
  name: 'nakijken',
  columns: [
    { title: 'id', width: 10 },
    { title: 'besluit', width: 8, toFill: true, choices: ['ja', 'nee'] },
    { title: 'code', width: 20, toFill: true, choices: { sheet: 'codes' } },
  ],
  rows: [
    ['v-1', '', 'groen'],
    ['=1+1', 'ja', 'a <b> & "c"\nd'],
  ],
};
const CODES: Sheet = {
  name: 'codes',
  hidden: true,
  columns: [{ title: 'code', width: 20 }],
  rows: [['groen'], ['plein']],
};

function parts(sheets: readonly Sheet[]): Map<string, string> {
  const bytes = readZip(writeXlsx(sheets), () => true);
  return new Map([...bytes].map(([name, part]) => [name, new TextDecoder().decode(part)]));
}

describe('a workbook', () => {
  it('is well-formed in all its parts, each of which is declared', () => {
    const all = parts([SHEET, CODES]);
    const types = all.get('[Content_Types].xml') ?? '';
    for (const [name, xml] of all) {
      readXml(new TextEncoder().encode(xml), { open() {}, close() {}, text() {} });
      if (name.startsWith('xl/') && !name.endsWith('.rels')) expect(types).toContain(`PartName="/${name}"`);
    }
  });

  it('holds the text of a person as text: no formula, no number', () => {
    const sheet = parts([SHEET, CODES]).get('xl/worksheets/sheet1.xml') ?? '';
    expect(sheet).not.toContain('<f>');
    expect([...sheet.matchAll(/<c [^>]*>/g)].every(([cell]) => cell.includes('t="s"'))).toBe(true);
  });

  it('keeps a number a number, and text that looks like one text', () => {
    const sheet = parts([{ ...CODES, rows: [[3], ['3']] }]).get('xl/worksheets/sheet1.xml') ?? '';
    expect(sheet).toContain('<c r="A2" s="0"><v>3</v></c>');
    expect(sheet).toMatch(/<c r="A3" s="2" t="s">/);
  });

  it('offers the words of a list, and the cells of a hidden sheet', () => {
    const all = parts([SHEET, CODES]);
    const sheet = all.get('xl/worksheets/sheet1.xml') ?? '';
    expect(sheet).toContain('sqref="B2:B3"><formula1>&quot;ja,nee&quot;</formula1>');
    expect(sheet).toContain('sqref="C2:C3"><formula1>codes!$A$2:$A$3</formula1>');
    expect(all.get('xl/workbook.xml')).toContain('<sheet name="codes" sheetId="2" state="hidden"');
  });

  it('freezes the header and leaves empty cells to the colour of their column', () => {
    const sheet = parts([SHEET, CODES]).get('xl/worksheets/sheet1.xml') ?? '';
    expect(sheet).toContain('state="frozen"');
    expect(sheet).not.toContain('r="B2"');
    expect(sheet).toContain('<col min="2" max="2" width="8" style="3" customWidth="1"/>');
  });

  it('names columns beyond Z', () => {
    const columns = Array.from({ length: 28 }, (_, index) => ({ title: `k${index}`, width: 5 }));
    const sheet = parts([{ name: 'breed', columns, rows: [] }]).get('xl/worksheets/sheet1.xml') ?? '';
    expect(sheet).toContain('r="AB1"');
    expect(sheet).toContain('<autoFilter ref="A1:AB1"/>');
  });
});

describe('a cell', () => {
  it.each([
    ['line ends', 'a\r\nb\rc', 'a\nb\nc'],
    ['control characters', 'a\u0000b\u0007c\u001Fd\u0085e', 'a\uFFFDb\uFFFDc\uFFFDd\uFFFDe'],
    ['halves of an emoji', 'a\uD83Db', 'a\uFFFDb'],
    ['non-characters', '\uFFFE\uFFFF', '\uFFFD\uFFFD'],
    ['tabs, emoji and accents', 'é\t🌳', 'é\t🌳'],
  ])('holds %s as XML can', (_, text, cell) => {
    expect(asCell(text)).toBe(cell);
  });

  it('is cut where Excel would call the file damaged, and says so', () => {
    expect(asCell('x'.repeat(32_767))).toBe('x'.repeat(32_767));
    expect(asCell('x'.repeat(1_000_000))).toBe(`${'x'.repeat(32_763)} […]`);
    expect(asCell(`${'x'.repeat(32_762)}🌳 en verder`)).toBe(`${'x'.repeat(32_762)}\uFFFD […]`);
  });

  it('says `_x0041_` when somebody wrote so, though Excel has a meaning for it', () => {
    const strings = parts([{ ...CODES, rows: [['_x0041_']] }]).get('xl/sharedStrings.xml') ?? '';
    expect(strings).toContain('_x005F_x0041_');
    expect(decodeCell('_x005F_x0041_')).toBe('_x0041_');
    expect(decodeCell('a_x000D_\nb')).toBe('a\r\nb');
  });
});
