/** Native Word charts, which a researcher can edit in Word. */

import { ChartRun } from 'docx/charts';
import type { StackedBars } from '../blocks.js';
import { CHART_WIDTH, chartHeight } from '../figures/chart-size.js';
import { INK } from '../figures/colors.js';
import { hasLegend } from '../figures/legend.js';
import { FONT } from './styles.js';

/** The alt text is our own, in Dutch; the library's default is English. */
export function nativeChart(chart: StackedBars, alt: string): ChartRun {
  const { categories, series, axisTitle } = chart;
  return new ChartRun({
    type: 'bar',
    stacking: 'stacked',
    gapWidth: 45,
    categories,
    series: series.map(({ name, values, color }) => ({
      name,
      values,
      color,
      // The number format leaves a zero out: an empty piece of a bar has no label.
      dataLabels: {
        value: true,
        position: 'center',
        numberFormat: '0;;',
        font: { size: 9, color: INK },
      },
    })),
    categoryAxis: { reverseOrder: true, font: { size: 9, color: INK } },
    valueAxis: {
      title: { text: axisTitle, font: { size: 9, color: INK } },
      minimum: 0,
      numberFormat: '0',
      crossesAt: 'maximum',
      font: { size: 9, color: INK },
    },
    legend: hasLegend(chart) && { position: 'bottom', font: { size: 9, color: INK } },
    font: { name: FONT },
    chartArea: { border: 'none' },
    altText: { name: 'Grafiek', description: alt },
    transformation: { width: CHART_WIDTH, height: chartHeight(chart) },
  });
}
