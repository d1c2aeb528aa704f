/** The numbers of a chart as a table, for who reads no charts. */

import { type Block, type ChartBlock, paragraph, type ReportTable, type StackedBars } from './blocks.js';

/** Categories as rows and series as columns. */
export function chartTable({ categories, series }: StackedBars): ReportTable {
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

/** An appendix with a table for every chart, for forms in which it can't stand beside the chart; nothing without charts. */
export function chartDataAppendix(blocks: readonly Block[]): Block[] {
  const charts = blocks.filter((block): block is ChartBlock => block.kind === 'chart');
  if (charts.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: 'Gegevens bij de figuren' },
    paragraph('De aantallen van elke figuur, voor wie de grafieken niet kan zien of ermee wil rekenen.'),
    ...charts.map(
      ({ caption, chart }, index): Block => ({
        kind: 'table',
        caption: `Gegevens bij figuur ${index + 1}: ${caption}`,
        table: withRowHead(chartTable(chart), 'categorie'),
      }),
    ),
  ];
}

function withRowHead(table: ReportTable, text: string): ReportTable {
  return { ...table, head: table.head.map(([, ...others]) => [text, ...others]) };
}
