/** A grid of dots as SVG: as large as the share of the group, and in its shape and colour how most of who judge, judge. */

import { escaped } from '../../files/xml/entities.js';
import type { Dot, DotGrid } from '../blocks.js';
import { CHART_WIDTH, GRID } from '../figures/chart-size.js';
import { DOT_COLORS, OUTLINE } from '../figures/colors.js';
import { round, wrapped } from './lines.js';

/** Lengths are in pixels of 1/96 inch. */
const LABELS = 252;
const RADIUS = 9;
const LETTER = 5.9;
const LINE = 13;
const RULE = 'D9D9D9';
/** Behind what rows stand under. */
const HEAD = 'E9EEF2';

export function dots({ columns, rows }: DotGrid): string {
  const wide = (CHART_WIDTH - LABELS - 8) / Math.max(1, columns.length);
  const middle = (column: number): number => LABELS + wide * (column + 0.5);
  const heads = columns.map(({ label, interviewed }, column) => {
    const lines = [...wrapped(label, Math.floor(wide / LETTER)), `n=${interviewed}`];
    return lines
      .map((line, at) =>
        text(middle(column), GRID.head - 10 - (lines.length - 1 - at) * LINE, line, 'middle'),
      )
      .join('');
  });
  let top: number = GRID.head;
  const body = rows.map(({ label, under, dots: own }, at) => {
    const isNew = under !== undefined && under !== rows[at - 1]?.under;
    const head = isNew
      ? `<rect x="0" y="${top}" width="${CHART_WIDTH}" height="${GRID.row}" fill="#${HEAD}"/>${text(4, top + 15, under, 'start')}`
      : '';
    if (isNew) top += GRID.row;
    const y = top;
    top += GRID.row;
    const left = under === undefined ? 0 : 12;
    const cells = own.map((dot, column) => cell(dot, columns[column]?.interviewed ?? 0, middle(column), y));
    return (
      `${head}<path d="M0 ${y}H${CHART_WIDTH}" stroke="#${RULE}"/>` +
      `${text(left, y + 15, shortened(label, Math.floor((LABELS - left) / LETTER)), 'start')}${cells.join('')}`
    );
  });
  return `${heads.join('')}${body.join('')}${legend(rows, top)}`;
}

function cell({ mentions, of, leans }: Dot, interviewed: number, x: number, y: number): string {
  const people = of ?? interviewed;
  const count = of === undefined ? String(mentions) : `${mentions}/${of}`;
  const number = text(x + 4, y + 15, people === 0 ? '–' : count, 'start');
  if (mentions === 0) return number;
  return `${mark(leans, x - 8, y + GRID.row / 2, RADIUS * Math.sqrt(mentions / people))}${number}`;
}

/** Circles, and diamonds of the same size, so that nobody needs the colours. */
function mark(leans: Dot['leans'], x: number, y: number, radius: number): string {
  const look = `fill="#${DOT_COLORS[leans ?? 'none']}" stroke="#${OUTLINE}"`;
  if (leans !== 'negatief') return `<circle cx="${round(x)}" cy="${round(y)}" r="${round(radius)}" ${look}/>`;
  const half = round(radius * Math.sqrt(Math.PI / 2));
  return `<path d="M${round(x - half)} ${round(y)}l${half} ${-half}l${half} ${half}l${-half} ${half}z" ${look}/>`;
}

const MEANINGS = [
  { leans: 'positief', words: 'overwegend positief' },
  { leans: 'negatief', words: 'overwegend negatief' },
  { leans: null, words: 'geen overwegend oordeel' },
] as const;

/** How people judge is explained only where any dot says it. */
function legend(rows: DotGrid['rows'], top: number): string {
  const all = rows.flatMap(({ dots: own }) => own);
  const judges = all.some(({ leans }) => leans !== null);
  const places = (judges ? MEANINGS : []).map(({ leans, words }, at) => {
    const x = 10 + at * 160;
    return `${mark(leans, x, top + 18, 6)}${text(x + 12, top + 22, words, 'start')}`;
  });
  const counts = all.some(({ of }) => of !== undefined)
    ? '1/2 is één van de twee.'
    : 'het getal is het aantal mensen.';
  const size = `Hoe groter, hoe groter het deel van de groep dat erover spreekt; ${counts}`;
  return `<path d="M0 ${top}H${CHART_WIDTH}" stroke="#${RULE}"/>${places.join('')}${text(0, top + (judges ? 40 : 20), size, 'start')}`;
}

function shortened(label: string, letters: number): string {
  return label.length <= letters ? label : `${label.slice(0, label.lastIndexOf(' ', letters - 2))} …`;
}

function text(x: number, y: number, words: string, anchor: 'start' | 'middle'): string {
  return `<text x="${round(x)}" y="${round(y)}" text-anchor="${anchor}">${escaped(words)}</text>`;
}
