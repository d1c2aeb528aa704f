import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnsFor } from '../../src/report/columns.js';

const counts = (...labels: string[]) => columnsFor(labels.map((label) => ({ label, content: '25' })));
const WIJKEN = ['Spoorwijk', 'Moerwijk', 'Nieuw Waldeck', 'Zeeheldenkwartier'];

describe('the columns of a table of counts', () => {
  it('are as wide as the longest word above them, and leave the rest to the first', () => {
    const { widths, uprightHead } = counts(...WIJKEN);
    const [first = 0, spoorwijk = 0, , waldeck = 0, zeehelden = 0] = widths;
    expect(uprightHead).toBe(false);
    expect(first).toBeGreaterThan(0.4);
    expect(zeehelden).toBeGreaterThan(spoorwijk);
    expect(spoorwijk).toBeGreaterThan(waldeck);
  });

  it('have upright labels where words would be broken otherwise', () => {
    const { widths, uprightHead } = counts(...WIJKEN, ...WIJKEN, ...WIJKEN);
    expect(uprightHead).toBe(true);
    // Of an upright label the length no longer counts.
    expect(new Set(widths.slice(1).map((width) => width.toFixed(6))).size).toBe(1);
  });

  it('fill the page and leave the first a fifth, whatever the labels', () => {
    const column = fc.record({ label: fc.string(), content: fc.string({ maxLength: 12 }) });
    fc.assert(
      fc.property(fc.array(column, { minLength: 1, maxLength: 50 }), (columns) => {
        const { widths } = columnsFor(columns);
        expect(widths.reduce((total, width) => total + width, 0)).toBeCloseTo(1);
        expect(widths[0]).toBeGreaterThanOrEqual(0.2 - 1e-9);
        for (const width of widths) expect(width).toBeGreaterThan(0);
      }),
    );
  });
});
