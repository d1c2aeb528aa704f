/** The report as a small tree of blocks, before it is Word. */

import type { CrossTable, Matrix } from '../model/matrix.js';

export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'quote'; readonly text: string; readonly source: string }
  | { readonly kind: 'table'; readonly caption: string; readonly table: PlainTable }
  | { readonly kind: 'matrix'; readonly caption: string; readonly matrix: Matrix; readonly rowHead: string }
  | {
      readonly kind: 'cross';
      readonly caption: string;
      readonly cross: CrossTable;
      readonly shows: 'interviewed' | 'mentions';
    }
  | { readonly kind: 'chart'; readonly caption: string; readonly alt: string; readonly chart: StackedBars };

export interface PlainTable {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Share of the width per column; together 1. */
  readonly widths: readonly number[];
}

/** Horizontal bars of counts, one per category, cut into series. */
export interface StackedBars {
  readonly categories: readonly string[];
  readonly series: readonly BarSeries[];
  readonly axisTitle: string;
}

export interface BarSeries {
  readonly name: string;
  readonly values: readonly number[];
  /** Six hexadecimal digits. */
  readonly color: string;
}
