import { describe, expect, it } from 'vitest';
import { MAX_CELL, openZip, readXlsx } from '../../../src/files/office/index.js';
import { readCsv } from '../../../src/files/table/csv.js';
import { contentOf, sheetAsCsv } from '../../../src/files/table/sheet-file.js';

describe('a sheet as csv', () => {
  const csv = sheetAsCsv({
    columns: [
      { title: 'tekst', width: 9 },
      { title: 'aantal', width: 9 },
    ],
    rows: [
      ['=1+1', 2.5],
      ['regel\r\nregel', 3],
      ['x'.repeat(MAX_CELL + 1), 4],
    ],
  });
  const { columns, rows } = readCsv(new TextEncoder().encode(csv), 'proef.csv');
  const texts = rows.map(({ values }) => values.tekst ?? '');

  it('has its columns, and numbers as a Dutch Excel reads them', () => {
    expect(columns).toEqual(['tekst', 'aantal']);
    expect(rows.map(({ values }) => values.aantal)).toEqual(['2,5', '3', '4']);
  });

  it('holds no formula, no break of two signs, and no more than a cell can', () => {
    expect(texts.slice(0, 2)).toEqual(["'=1+1", 'regel\nregel']);
    expect(texts[2]).toHaveLength(MAX_CELL);
    expect(texts[2]?.endsWith(' […]')).toBe(true);
  });
});

describe('a sheet as a file', () => {
  const sheet = { name: 'proef', columns: [{ title: 'tekst', width: 9 }], rows: [['=1+1']] };

  it('is a workbook or csv', () => {
    const xlsx = contentOf([sheet], { isCsv: false });
    if (typeof xlsx === 'string') throw new Error('a workbook is bytes');
    expect(readXlsx(openZip(xlsx))).toEqual([['tekst'], ['=1+1']]);
    expect(contentOf([sheet], { isCsv: true })).toBe(sheetAsCsv(sheet));
  });
});
