import { describe, expect, it } from 'vitest';
import { cutCells } from '../../../../src/files/office/xlsx/cut-cells.js';
import { MAX_CELL } from '../../../../src/files/office/xlsx/sheet.js';

describe('cutCells', () => {
  const table = (text: string) => ({
    name: 'citaten',
    columns: [{ title: 'respondent' }, { title: 'fragment' }, { title: 'aantal' }, { title: 'citaat' }],
    rows: [
      ['R01', 'f-1', 2, 'kort'],
      ['R02', '', 3, text],
    ],
  });

  it('names the row, whose text it is, and the column', () => {
    expect(cutCells(table('x'.repeat(MAX_CELL + 1)))).toEqual([
      'citaten, rij 3 (R02), kolom citaat: deze tekst past niet in een cel van Excel (32.767 tekens) en eindigt met […]. Lees de rest in het interview.',
    ]);
  });

  it('says nothing of a text that just fits', () => {
    expect(cutCells(table('x'.repeat(MAX_CELL)))).toEqual([]);
  });
});
