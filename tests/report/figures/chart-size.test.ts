import { describe, expect, it } from 'vitest';
import type { StackedBars } from '../../../src/report/blocks.js';
import { chartHeight } from '../../../src/report/figures/chart-size.js';

function bars(count: number, ...series: readonly string[]): StackedBars {
  return {
    categories: Array.from({ length: count }, (_, index) => `staaf ${index}`),
    series: series.map((name) => ({ name, values: [], color: '0072B2' })),
    axisTitle: 'aantal',
  };
}

describe('the height of a chart', () => {
  it('gives every bar room, and never more than a page has', () => {
    expect([1, 6, 60].map((count) => chartHeight(bars(count, 'positief', 'negatief')))).toEqual([
      148, 338, 860,
    ]);
  });

  it('keeps no room for a legend that there is not', () => {
    expect(chartHeight(bars(4, 'aantal'))).toBe(chartHeight(bars(4, 'positief', 'negatief')) - 30);
  });
});
