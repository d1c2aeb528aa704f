/** Charts as SVG: real text, patterns, and a description for screen readers; for web pages and slides. */

import { escaped } from '../../files/xml/entities.js';
import { type ChartBlock, isDotGrid, type StackedBars } from '../blocks.js';
import { CHART_WIDTH, chartHeight } from '../figures/chart-size.js';
import { INK, OUTLINE } from '../figures/colors.js';
import { hasLegend } from '../figures/legend.js';
import { type Pattern, patternOf } from '../figures/patterns.js';
import { dots } from './dots.js';
import { round, wrapped } from './lines.js';

/** Lengths are in pixels of 1/96 inch. */
const FONT_SIZE = 12;
/** Of a letter of the usual sans serif fonts, on average. */
const LETTER = 6.2;
const LINE = 14;
/** Of the width. */
const LABELS = 0.32;
const RIGHT = 20;
const AXIS = 46;
const LEGEND_LINE = 22;
const BAR_SHARE = 0.64;
const TILE = 8;

/** White stripes over a tile of colour. */
const STRIPES: Readonly<Record<Exclude<Pattern, 'plain'>, string>> = {
  rising: 'M-2 2L2 -2M-2 10L10 -2M6 10L10 6',
  horizontal: 'M0 4L8 4',
};

/** What a web page has: names of fonts that most computers know. */
const FONTS = "Calibri, 'Noto Sans', Arial, sans-serif";

export interface SvgLook {
  /** The names of fonts, the best first. */
  readonly fonts?: string;
  /** Of bars; a grid of dots has columns that need the width of a page. */
  readonly width?: number;
}

/** @param id different for every chart on a page, a letter first */
export function svgOf(
  { chart, caption, alt }: Pick<ChartBlock, 'chart' | 'caption' | 'alt'>,
  id: string,
  { fonts = FONTS, width: barWidth = CHART_WIDTH }: SvgLook = {},
): string {
  const height = chartHeight(chart);
  const width = isDotGrid(chart) ? CHART_WIDTH : barWidth;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" ` +
    `role="img" aria-labelledby="${id}-t ${id}-d" font-family="${fonts}" font-size="${FONT_SIZE}" fill="#${INK}">` +
    `<title id="${id}-t">${escaped(caption)}</title><desc id="${id}-d">${escaped(alt)}</desc>` +
    `<rect width="100%" height="100%" fill="#fff"/>${isDotGrid(chart) ? dots(chart) : barsWithAxis(chart, id, { width, height })}</svg>`
  );
}

function barsWithAxis(
  chart: StackedBars,
  id: string,
  { width, height }: { readonly width: number; readonly height: number },
): string {
  const legend = legendOf(chart, id, { width, height });
  const left = width * LABELS;
  const plot = {
    left,
    top: 8,
    width: width - left - RIGHT,
    height: height - 8 - AXIS - legend.height,
  };
  return `${definitions(chart, id)}${axis(chart, plot)}${bars(chart, plot, id)}${legend.svg}`;
}

interface Plot {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

function definitions({ series }: StackedBars, id: string): string {
  const patterns = [...new Set(series.map(({ color }) => color))].flatMap((color) => {
    const pattern = patternOf(color);
    if (pattern === 'plain') return [];
    return [
      `<pattern id="${id}-${color}" width="${TILE}" height="${TILE}" patternUnits="userSpaceOnUse">` +
        `<rect width="${TILE}" height="${TILE}" fill="#${color}"/><path d="${STRIPES[pattern]}" stroke="#fff" stroke-width="1.5"/></pattern>`,
    ];
  });
  return patterns.length === 0 ? '' : `<defs>${patterns.join('')}</defs>`;
}

function fillOf(color: string, id: string): string {
  return patternOf(color) === 'plain' ? `#${color}` : `url(#${id}-${color})`;
}

function axis({ categories, series, axisTitle }: StackedBars, { left, top, width, height }: Plot): string {
  const end = axisEnd({ categories, series, axisTitle });
  const step = end.step;
  const marks = Array.from({ length: end.to / step + 1 }, (_, index) => index * step).map((value) => {
    const x = left + (value / end.to) * width;
    return (
      `<path d="M${x} ${top}V${top + height}" stroke="#D9D9D9"/>` +
      `<text x="${x}" y="${top + height + 16}" text-anchor="middle">${value}</text>`
    );
  });
  return `${marks.join('')}<text x="${left + width / 2}" y="${top + height + 36}" text-anchor="middle">${escaped(axisTitle)}</text>`;
}

/** Whole numbers only, at most seven of them. */
function axisEnd({ categories, series }: StackedBars): { readonly to: number; readonly step: number } {
  const longest = Math.max(
    1,
    ...categories.map((_, row) => series.reduce((sum, { values }) => sum + (values[row] ?? 0), 0)),
  );
  const step = STEPS.find((size) => longest / size <= 6) ?? Math.ceil(longest / 6);
  return { to: Math.ceil(longest / step) * step, step };
}

const STEPS = [1, 2, 5, 10, 20, 25, 50, 100, 200, 500, 1_000];

function bars(chart: StackedBars, { left, top, width, height }: Plot, id: string): string {
  const { to } = axisEnd(chart);
  const row = height / Math.max(1, chart.categories.length);
  return chart.categories
    .map((category, index) => {
      const middle = top + row * (index + 0.5);
      const lines = wrapped(category, Math.floor((left - 12) / LETTER));
      const label = lines.map(
        (line, at) =>
          `<text x="${left - 8}" y="${round(middle + 4 + (at - (lines.length - 1) / 2) * LINE)}" text-anchor="end">${escaped(line)}</text>`,
      );
      let x = left;
      const pieces = chart.series.map(({ color, values }) => {
        const value = values[index] ?? 0;
        if (value === 0) return '';
        const from = x;
        const wide = (value / to) * width;
        x += wide;
        return piece(from, middle, wide, row * BAR_SHARE, fillOf(color, id), value);
      });
      return `${label.join('')}${pieces.join('')}`;
    })
    .join('');
}

function piece(
  x: number,
  middle: number,
  width: number,
  height: number,
  fill: string,
  value: number,
): string {
  const text = String(value);
  const box = text.length * LETTER + 8;
  const center = x + width / 2;
  return (
    `<rect x="${round(x)}" y="${round(middle - height / 2)}" width="${round(width)}" height="${round(height)}" fill="${fill}" stroke="#${OUTLINE}"/>` +
    `<rect x="${round(center - box / 2)}" y="${round(middle - 8)}" width="${round(box)}" height="16" fill="#fff"/>` +
    `<text x="${round(center)}" y="${round(middle + 4)}" text-anchor="middle">${text}</text>`
  );
}

/** Names under the plot, on as many lines as they need. */
function legendOf(
  chart: StackedBars,
  id: string,
  { width, height }: { readonly width: number; readonly height: number },
): { svg: string; height: number } {
  if (!hasLegend(chart)) return { svg: '', height: 0 };
  const { series } = chart;
  let x = 16;
  let line = 0;
  const placed = series.map(({ name, color }) => {
    const wide = 40 + name.length * LETTER;
    if (x + wide > width && x > 16) {
      x = 16;
      line += 1;
    }
    const at = { x, line, name, color };
    x += wide;
    return at;
  });
  const total = (line + 1) * LEGEND_LINE;
  const top = height - total;
  const svg = placed
    .map(({ x: left, line: on, name, color }) => {
      const y = top + on * LEGEND_LINE;
      return (
        `<rect x="${round(left)}" y="${y}" width="16" height="12" fill="${fillOf(color, id)}" stroke="#${OUTLINE}"/>` +
        `<text x="${round(left + 22)}" y="${y + 11}">${escaped(name)}</text>`
      );
    })
    .join('');
  return { svg, height: total };
}
