/** The size of a chart in the document, in pixels of 1/96 inch, native or as a picture. */

import type { StackedBars } from './blocks.js';
import { hasLegend } from './legend.js';

export const CHART_WIDTH = 600;
const ROW = 34;
const AXIS = 80;
const LEGEND = 30;
/** What an A4 page has room for, with a caption. */
const HIGHEST = 860;

/** Room for every bar; with many bars they become narrower, so that the chart stays on its page. */
export function chartHeight(chart: StackedBars): number {
  const legend = hasLegend(chart) ? LEGEND : 0;
  return Math.min(HIGHEST, AXIS + legend + ROW * chart.categories.length);
}
