/** The report as a small tree of blocks, before it is Word, html or md. */

import type { WrittenParagraph } from '../model/answer.js';

export type Block = Heading | Paragraph | Items | Quotation | TableBlock | ChartBlock | Place;

export interface Heading {
  readonly kind: 'heading';
  readonly level: 1 | 2 | 3;
  readonly text: string;
}

/** A sentence with the ids of the codings that it rests on; they are shown in the internal version only. */
export interface Sentence {
  readonly text: string;
  readonly evidence: readonly string[];
  /** What a researcher must know before taking the sentence over, such as that one respondent says so. */
  readonly warning?: string;
}

export interface Paragraph {
  readonly kind: 'paragraph';
  /** What stands in bold before the first sentence. */
  readonly lead?: string;
  /** They follow each other with a blank between. */
  readonly sentences: readonly Sentence[];
}

export interface Items {
  readonly kind: 'list';
  readonly items: readonly Sentence[];
}

export interface Quotation {
  readonly kind: 'quote';
  /** Without quotation marks. */
  readonly text: string;
  readonly source: string;
  readonly evidence: readonly string[];
}

export interface TableBlock {
  readonly kind: 'table';
  readonly caption: string;
  readonly table: ReportTable;
}

export interface ReportTable {
  /** One or two header rows. */
  readonly head: readonly (readonly string[])[];
  readonly rows: readonly (readonly TableCell[])[];
  /** Share of the width per column; together 1. */
  readonly widths: readonly number[];
  /** Whether the labels of all columns but the first stand upright on paper, where so many do not fit side by side. */
  readonly uprightHead?: boolean;
}

export interface TableCell {
  readonly text: string;
  /** Numbers stand in the middle of their column. */
  readonly align?: 'left' | 'center';
  /** 0 to 1: how dark the cell is. */
  readonly share?: number;
  readonly bold?: boolean;
}

export interface ChartBlock {
  readonly kind: 'chart';
  readonly caption: string;
  /** What is to be seen, for who can't see it. */
  readonly alt: string;
  readonly chart: StackedBars;
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

/** A marked place for the researcher's own words, under a question; the id stays the same in every version. */
export interface Place {
  readonly kind: 'place';
  readonly id: string;
  readonly question: string;
  /** What a researcher wrote there in an earlier version of the document. */
  readonly written?: readonly WrittenParagraph[];
}

/** A paragraph that rests on no codings. */
export function paragraph(...sentences: readonly string[]): Paragraph {
  return { kind: 'paragraph', sentences: sentences.map(plain) };
}

/** A list that rests on no codings. */
export function list(items: readonly string[]): Items {
  return { kind: 'list', items: items.map(plain) };
}

function plain(text: string): Sentence {
  return { text, evidence: [] };
}
