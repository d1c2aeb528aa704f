/** Charts as PNG pictures, for readers and converters that do not take native Word charts. */

import { createRequire } from 'node:module';
import { setImmediate } from 'node:timers/promises';
import { createCanvas, GlobalFonts } from '@napi-rs/canvas';
import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  type ChartItem,
  Legend,
  LinearScale,
  type Plugin,
} from 'chart.js';
import type { StackedBars } from '../blocks.js';
import { CHART_WIDTH, chartHeight } from '../chart-size.js';
import { inkOn } from '../colors.js';

export interface Picture {
  readonly png: Uint8Array;
  /** Size at which it stands in the document, in pixels of 1/96 inch. */
  readonly width: number;
  readonly height: number;
}

const SHARPNESS = 2;
const FONT = 'wijkstem Noto Sans';
const INK = '#262626';

/** Draws the bars; the same data gives the same bytes. */
export async function drawStackedBars(bars: StackedBars): Promise<Picture> {
  registerFont();
  const height = chartHeight(bars.categories.length);
  const canvas = createCanvas(CHART_WIDTH * SHARPNESS, height * SHARPNESS);
  const context = canvas.getContext('2d');
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  const font = { family: FONT, size: 12 * SHARPNESS };
  const ticks = { color: INK, font };
  const chart = new Chart(context as unknown as ChartItem, {
    type: 'bar',
    data: {
      labels: [...bars.categories],
      datasets: bars.series.map(({ name, values, color }) => ({
        label: name,
        data: [...values],
        backgroundColor: `#${color}`,
        borderColor: '#ffffff',
        borderWidth: SHARPNESS,
      })),
    },
    options: {
      indexAxis: 'y',
      responsive: false,
      animation: false,
      devicePixelRatio: 1,
      locale: 'nl-NL',
      scales: {
        x: {
          stacked: true,
          ticks: { ...ticks, precision: 0 },
          title: { display: true, text: bars.axisTitle, ...ticks },
        },
        y: { stacked: true, ticks, grid: { display: false } },
      },
      plugins: {
        legend: {
          display: bars.series.length > 1,
          position: 'bottom',
          labels: { color: INK, font, boxWidth: 14 * SHARPNESS },
        },
      },
    },
    plugins: [valueLabels(bars)],
  });
  const png = canvas.toBuffer('image/png');
  chart.destroy();
  // Lets the memory of this canvas go before the next one is made.
  await setImmediate();
  return { png, width: CHART_WIDTH, height };
}

/** The count in the middle of each piece of a bar. */
function valueLabels({ series }: StackedBars): Plugin<'bar'> {
  return {
    id: 'valueLabels',
    afterDatasetsDraw(chart) {
      const { ctx } = chart;
      ctx.textAlign = 'center';
      ctx.textBaseline = 'middle';
      ctx.font = `${11 * SHARPNESS}px "${FONT}"`;
      series.forEach(({ values, color }, index) => {
        ctx.fillStyle = `#${inkOn(color)}`;
        chart.getDatasetMeta(index).data.forEach((bar, row) => {
          const value = values[row] ?? 0;
          const { x, y } = (bar as BarElement).getCenterPoint(true);
          if (value > 0) ctx.fillText(String(value), x, y);
        });
      });
    },
  };
}

/** Without a font, text silently disappears from the picture. */
function registerFont(): void {
  if (GlobalFonts.has(FONT)) return;
  const file = createRequire(import.meta.url).resolve(
    '@fontsource/noto-sans/files/noto-sans-latin-400-normal.woff2',
  );
  GlobalFonts.registerFromPath(file, FONT);
  const probe = createCanvas(10, 10).getContext('2d');
  probe.font = `12px "${FONT}"`;
  if (probe.measureText('wijk').width === 0) throw new Error(`the font ${FONT} could not be loaded`);
  Chart.register(BarController, BarElement, CategoryScale, LinearScale, Legend);
}
