/** Charts as PNG pictures, for readers and converters that do not take native Word charts. */

import { setImmediate } from 'node:timers/promises';
import { createCanvas, Path2D, type SKRSContext2D } from '@napi-rs/canvas';
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
import { CHART_WIDTH, chartHeight } from '../figures/chart-size.js';
import { INK, OUTLINE } from '../figures/colors.js';
import { hasLegend } from '../figures/legend.js';
import { type Pattern, patternOf } from '../figures/patterns.js';
import { FONT, registerFont } from './font.js';
import type { Picture } from './picture.js';

const SHARPNESS = 2;
/** Height of the white behind a number. */
const LABEL = 15 * SHARPNESS;
const STRIPE = 1.5 * SHARPNESS;
/** A stripe that leaves a tile on one side comes in on the other. */
const TILE = 8 * SHARPNESS;
const STRIPES: Readonly<Record<Exclude<Pattern, 'plain'>, string>> = {
  rising: 'M-4 4 L4 -4 M-4 20 L20 -4 M12 20 L20 12',
  horizontal: 'M0 8 L16 8',
};

/** Draws the bars; the same data gives the same bytes. */
export async function drawStackedBars(bars: StackedBars): Promise<Picture> {
  register();
  const height = chartHeight(bars);
  const canvas = createCanvas(CHART_WIDTH * SHARPNESS, height * SHARPNESS);
  const context = canvas.getContext('2d');
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  const font = { family: FONT, size: 12 * SHARPNESS };
  const ticks = { color: `#${INK}`, font };
  const chart = new Chart(context as unknown as ChartItem, {
    type: 'bar',
    data: {
      labels: [...bars.categories],
      datasets: bars.series.map(({ name, values, color }) => ({
        label: name,
        data: [...values],
        backgroundColor: stripes(context, color),
        borderColor: `#${OUTLINE}`,
        borderWidth: SHARPNESS,
      })),
    },
    options: {
      indexAxis: 'y',
      responsive: false,
      animation: false,
      devicePixelRatio: 1,
      locale: 'nl-NL',
      layout: { padding: 6 * SHARPNESS },
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
          display: hasLegend(bars),
          position: 'bottom',
          labels: { color: `#${INK}`, font, boxWidth: 14 * SHARPNESS },
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

/** A fill of white stripes on the colour, as native charts have. */
function stripes(context: SKRSContext2D, color: string): string {
  const pattern = patternOf(color);
  if (pattern === 'plain') return `#${color}`;
  const tile = createCanvas(TILE, TILE);
  const ink = tile.getContext('2d');
  ink.fillStyle = `#${color}`;
  ink.fillRect(0, 0, TILE, TILE);
  ink.strokeStyle = '#ffffff';
  ink.lineWidth = STRIPE;
  ink.stroke(new Path2D(STRIPES[pattern]));
  // chart.js hands it to the canvas as it is, whatever its type says.
  return context.createPattern(tile, 'repeat') as unknown as string;
}

/** The count in the middle of each piece of a bar, on white, so that stripes don't run through it. */
function valueLabels({ series }: StackedBars): Plugin<'bar'> {
  return {
    id: 'valueLabels',
    afterDatasetsDraw(chart) {
      const { ctx } = chart;
      ctx.textAlign = 'center';
      ctx.textBaseline = 'middle';
      ctx.font = `${11 * SHARPNESS}px "${FONT}"`;
      series.forEach(({ values }, index) => {
        chart.getDatasetMeta(index).data.forEach((bar, row) => {
          const value = values[row] ?? 0;
          const { x, y } = (bar as BarElement).getCenterPoint(true);
          if (value === 0 || x === null || y === null) return;
          const width = ctx.measureText(String(value)).width + LABEL / 2;
          ctx.fillStyle = '#ffffff';
          ctx.fillRect(x - width / 2, y - LABEL / 2, width, LABEL);
          ctx.fillStyle = `#${INK}`;
          ctx.fillText(String(value), x, y);
        });
      });
    },
  };
}

let isReady = false;

function register(): void {
  if (isReady) return;
  registerFont();
  Chart.register(BarController, BarElement, CategoryScale, LinearScale, Legend);
  isReady = true;
}
