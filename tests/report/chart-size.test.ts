import { describe, expect, it } from 'vitest';
import { chartHeight } from '../../src/report/chart-size.js';

describe('the height of a chart', () => {
  it('gives every bar room, and never more than a page has', () => {
    expect([1, 6, 60].map(chartHeight)).toEqual([148, 338, 860]);
  });
});
