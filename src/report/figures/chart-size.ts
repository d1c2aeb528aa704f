/** The size of a chart in the document, in pixels of 1/96 inch, native or as a picture. */

import { type Chart, type DotGrid, isDotGrid } from '../blocks.js';
import { hasLegend } from './legend.js';

export const CHART_WIDTH = 600;
const ROW = 38;
const AXIS = 80;
const LEGEND = 30;
/** What an A4 page has room for, with a caption. */
const HIGHEST = 860;

/** Room for every bar; with many bars they become narrower, so that the chart stays on its page. */
export function chartHeight(chart: Chart): number {
  if (isDotGrid(chart)) return gridHeight(chart);
  const legend = hasLegend(chart) ? LEGEND : 0;
  return Math.min(HIGHEST, AXIS + legend + ROW * chart.categories.length);
}

/** Above the dots, of a row or a line that rows stand under, and below the dots. */
export const GRID = { head: 62, row: 22, legend: 44 } as const;

/** As high as its rows: who makes one leaves out what doesn't fit a page. */
function gridHeight({ rows }: DotGrid): number {
  return GRID.head + GRID.row * (rows.length + headsIn(rows)) + GRID.legend;
}

/** How many lines there are that rows stand under. */
function headsIn(rows: DotGrid['rows']): number {
  return rows.filter(({ under }, at) => under !== undefined && under !== rows[at - 1]?.under).length;
}

/** What a page that is full of one chart keeps for a line above it and its source. */
const BESIDE = 90;

/** How many rows and lines above them a page has room for. */
export const MOST_LINES = Math.floor((HIGHEST - BESIDE - GRID.head - GRID.legend) / GRID.row);
