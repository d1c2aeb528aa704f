/** The numbers of a chart as a table, for who reads no charts. */

import {
  type Block,
  type Chart,
  type ChartBlock,
  type Dot,
  type DotGrid,
  isDotGrid,
  paragraph,
  type ReportTable,
} from '../blocks.js';
import { columnsFor } from '../columns.js';

/** Categories or subjects as rows, and series or groups as columns. */
export function chartTable(chart: Chart): ReportTable {
  if (isDotGrid(chart)) return dotTable(chart);
  const { categories, series } = chart;
  const widest = 0.4;
  return {
    head: [['', ...series.map(({ name }) => name)]],
    rows: categories.map((category, row) => [
      { text: category },
      ...series.map(({ values }) => ({ text: String(values[row] ?? 0), align: 'center' as const })),
    ]),
    widths: [widest, ...series.map(() => (1 - widest) / series.length)],
  };
}

function dotTable({ columns, rows }: DotGrid): ReportTable {
  const names = columns.map(({ label, interviewed }) => `${label} (n=${interviewed})`);
  return {
    head: [['', ...names]],
    rows: rows.map(({ label, under, dots }) => [
      { text: under === undefined ? label : `${under}: ${label}` },
      ...dots.map((dot) => ({ text: dotText(dot), align: 'center' as const })),
    ]),
    ...columnsFor(names.map((label) => ({ label, content: '12, negatief' }))),
  };
}

function dotText({ mentions, of, leans }: Dot): string {
  const count = of === undefined ? String(mentions) : of === 0 ? '–' : `${mentions} van ${of}`;
  return leans === null ? count : `${count}, ${leans}`;
}

/**
 * An appendix with a table for every chart, for forms in which it can't stand beside the chart; nothing without charts.
 *
 * @param hasMatrices whether another appendix has the counts of dots
 */
export function chartDataAppendix(blocks: readonly Block[], hasMatrices: boolean): Block[] {
  const tables = blocks
    .filter((block): block is ChartBlock => block.kind === 'chart')
    .map(({ caption, chart }, index) => ({ caption: `Gegevens bij figuur ${index + 1}: ${caption}`, chart }))
    .filter(({ chart }) => !(hasMatrices && isDotGrid(chart)))
    .map(
      ({ caption, chart }): Block => ({
        kind: 'table',
        caption,
        table: withRowHead(chartTable(chart), 'categorie'),
      }),
    );
  if (tables.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: 'Gegevens bij de figuren' },
    paragraph('De aantallen van elke figuur, voor wie de grafieken niet kan zien of ermee wil rekenen.'),
    ...(hasMatrices ? [paragraph('De aantallen bij de stippen staan in de matrices.')] : []),
    ...tables,
  ];
}

function withRowHead(table: ReportTable, text: string): ReportTable {
  return { ...table, head: table.head.map(([, ...others]) => [text, ...others]) };
}
