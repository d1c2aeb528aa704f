import { describe, expect, it } from 'vitest';
import { descendants, type XmlElement, xmlTree } from '../../../src/files/xml/tree.js';
import type { ReportTable } from '../../../src/report/blocks.js';
import { wordTable } from '../../../src/report/word/tables.js';

const RULES: ReportTable = {
  head: [
    ['onderwerp', 'Archipelbuurt en Willemspark'],
    ['respondenten', '3'],
  ],
  rows: Array.from({ length: 30 }, (_, at) => [{ text: `code ${at}` }, { text: '1', align: 'center' }]),
  widths: [0.5, 0.5],
};

const rowsOf = (table: ReportTable): XmlElement[] => [
  ...descendants(xmlTree(new TextEncoder().encode(wordTable(table, 'Proef').xml)), 'w:tr'),
];
const has = (row: XmlElement, name: string): boolean => [...descendants(row, name)].length > 0;

describe('a table in Word', () => {
  it('repeats its head, keeps it with the first row, and leaves no row alone at the end', () => {
    const rows = rowsOf(RULES);
    expect(rows.map((row) => has(row, 'w:tblHeader')).lastIndexOf(true)).toBe(1);
    const kept = rows.map((row) => has(row, 'w:keepNext'));
    expect(kept.flatMap((keeps, at) => (keeps ? at : []))).toEqual([0, 1, 30]);
  });

  it('stays on one page when it is a short one of numbers', () => {
    const rows = rowsOf({ ...RULES, rows: RULES.rows.slice(0, 5) });
    expect(rows.map((row) => has(row, 'w:keepNext'))).toEqual([true, true, true, true, true, true, false]);
  });

  it('gives upright labels the height that they need, and leaves numbers lying', () => {
    const [labels, numbers] = rowsOf({ ...RULES, uprightHead: true });
    const [height] = labels === undefined ? [] : descendants(labels, 'w:trHeight');
    expect(Number(height?.attributes['w:val'])).toBeGreaterThan(2_000);
    expect(labels === undefined ? [] : [...descendants(labels, 'w:textDirection')]).toHaveLength(1);
    expect(numbers !== undefined && has(numbers, 'w:textDirection')).toBe(false);
  });
});
