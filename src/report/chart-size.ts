/** The size of a chart in the document, in pixels of 1/96 inch, native or as a picture. */

export const CHART_WIDTH = 600;
const ROW = 38;
const AXIS_AND_LEGEND = 110;
/** What an A4 page has room for, with a caption. */
const HIGHEST = 860;

/** Room for every bar; with many bars they become narrower, so that the chart stays on its page. */
export function chartHeight(bars: number): number {
  return Math.min(HIGHEST, AXIS_AND_LEGEND + ROW * bars);
}
