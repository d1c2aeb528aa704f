/** Charts of every kind as PNG pictures. */

import { setImmediate } from 'node:timers/promises';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import { type ChartBlock, isDotGrid } from '../blocks.js';
import { CHART_WIDTH, chartHeight } from '../figures/chart-size.js';
import { FONT, registerFont } from './font.js';
import type { Picture } from './picture.js';
import { drawStackedBars } from './stacked-bars.js';
import { svgOf } from './svg.js';

const SHARPNESS = 2;

/** The same data gives the same bytes. */
export async function drawChart(block: Pick<ChartBlock, 'chart' | 'caption' | 'alt'>): Promise<Picture> {
  const { chart } = block;
  if (!isDotGrid(chart)) return drawStackedBars(chart);
  registerFont();
  const height = chartHeight(chart);
  const canvas = createCanvas(CHART_WIDTH * SHARPNESS, height * SHARPNESS);
  const image = await loadImage(Buffer.from(svgOf(block, 'figuur', { fonts: FONT })));
  const context = canvas.getContext('2d');
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  const png = canvas.toBuffer('image/png');
  // Lets the memory of this canvas go before the next one is made.
  await setImmediate();
  return { png, width: CHART_WIDTH, height };
}
