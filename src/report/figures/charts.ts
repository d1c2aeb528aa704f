/** The charts of a report as loose pictures, for slides. */

import type { ChartBlock } from '../blocks.js';
import { reportChapters } from '../chapters/index.js';
import type { ReportContent } from '../content.js';
import { drawing } from '../picture/drawing.js';
import { svgOf } from '../picture/svg.js';

export interface ChartPicture {
  /** As below the figure in the report. */
  readonly caption: string;
  /** What is to be seen, for who can't see it. */
  readonly alt: string;
  /** Without extension: its number in the report and its caption, in letters that every disk takes. */
  readonly name: string;
  readonly svg: string;
  readonly png: Uint8Array;
}

/** Draws them one by one, in the order of the report. */
export async function* chartPictures(content: ReportContent): AsyncGenerator<ChartPicture> {
  const { drawChart } = await drawing(() => import('../picture/draw.js'));
  const charts = reportChapters(content).filter((block): block is ChartBlock => block.kind === 'chart');
  for (const [index, block] of charts.entries()) {
    const { png } = await drawChart(block);
    const { caption, alt } = block;
    yield { caption, alt, name: nameOf(caption, index + 1), svg: svgOf(block, `figuur${index + 1}`), png };
  }
}

const LONGEST = 60;

function nameOf(caption: string, number: number): string {
  const words = caption
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST)
    .replace(/^-|-$/g, '');
  return `figuur-${String(number).padStart(2, '0')}-${words}`;
}
