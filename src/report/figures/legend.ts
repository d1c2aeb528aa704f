/** Whether the colours of a chart must be named. */

import type { StackedBars } from '../blocks.js';

/** One kind of bar needs no name when the axis names it already. */
export function hasLegend({ series, axisTitle }: StackedBars): boolean {
  return series.length > 1 || series.some(({ name }) => name !== axisTitle);
}
