/** The report as a small tree of blocks, before it is Word, html or md. */

import type { WrittenParagraph } from '../model/answer.js';
import type { Claim } from '../model/claims.js';

export type Block = Heading | Paragraph | Items | Quotation | TableBlock | ChartBlock | Place;

export interface Heading {
  readonly kind: 'heading';
  readonly level: 1 | 2 | 3;
  readonly text: string;
  /** Of a heading of the first level: whether it and what is below it have no number, or those below it a letter. */
  readonly numbers?: 'none' | 'letters';
}

/** A sentence with the ids of the codings that it rests on; they are shown in the internal version only. */
export interface Sentence {
  readonly text: string;
  readonly evidence: readonly string[];
  /** What a sentence about counts claims; it is written from nothing else. */
  readonly claims?: readonly Claim[];
  /** What a researcher must know before taking the sentence over, such as that one respondent says so. */
  readonly warning?: string;
}

export interface Paragraph {
  readonly kind: 'paragraph';
  /** What stands in bold before the first sentence. */
  readonly lead?: string;
  /** They follow each other with a blank between. */
  readonly sentences: readonly Sentence[];
  /** Whether it tells the researcher what to write: a final report has none of these. */
  readonly isHint?: true;
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
  /** Whether the whole table stands on one page, whatever is in it. */
  readonly isWhole?: boolean;
  /** Whether what comes behind it begins on the page where it ends. */
  readonly keepsNext?: boolean;
}

export interface TableCell {
  readonly text: string;
  /** What the text is made of, where it says something about counts. */
  readonly sentences?: readonly Sentence[];
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
  /** What the figure is drawn from, in a sentence that stands below its caption. */
  readonly source?: string;
  readonly chart: Chart;
}

export type Chart = StackedBars | DotGrid;

export interface BarChartBlock extends ChartBlock {
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

/** Who speaks of what: subjects against groups, a dot for each as large as the share of the group. */
export interface DotGrid {
  readonly columns: readonly { readonly label: string; readonly interviewed: number }[];
  readonly rows: readonly DotRow[];
}

export interface DotRow {
  readonly label: string;
  /** What it stands under, together with the rows around it that stand under the same. */
  readonly under?: string;
  /** One of each column. */
  readonly dots: readonly Dot[];
}

export interface Dot {
  readonly mentions: number;
  /** Of how many people, where that is not everybody of the column. */
  readonly of?: number;
  /** Which way most of who judge lean; null when they don't, or too few judge. */
  readonly leans: 'positief' | 'negatief' | null;
}

export function isDotGrid(chart: Chart): chart is DotGrid {
  return 'rows' in chart;
}

/**
 * A marked place for the researcher's own words; the id stays the same in every version. It asks its question until
 * somebody wrote there: then their words are text like any other.
 */
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

/** What a researcher must know to write, and no reader of the final report. */
export function hint(...sentences: readonly string[]): Paragraph {
  return { ...paragraph(...sentences), isHint: true };
}

/** A list that rests on no codings. */
export function list(items: readonly string[]): Items {
  return { kind: 'list', items: items.map(plain) };
}

function plain(text: string): Sentence {
  return { text, evidence: [] };
}
