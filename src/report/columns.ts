/** How wide the columns of a table of counts are, and whether their labels must stand upright to fit. */

export interface NumberColumn {
  readonly label: string;
  /** The widest that stands below the label and may not break, such as "22 van 25". */
  readonly content: string;
}

export interface Columns {
  /** Share of the width per column, with the first, which has the labels of the rows; together 1. */
  readonly widths: readonly number[];
  readonly uprightHead: boolean;
}

/** A character as a share of the width of the text: bold in a head, and in a cell; and the room beside it. */
const IN_HEAD = 0.0118;
const IN_CELL = 0.0105;
const BESIDE = 0.02;
const NARROWEST = { lying: 0.09, upright: 0.04, twoLines: 0.065 };
/** A longer upright label, in characters, stands in two lines. */
export const LONGEST_UPRIGHT = 30;
/** What the first column keeps, with however many columns beside it. */
const FIRST = 0.2;
/** Of their width; from there on words would be broken. */
const MOST_SHRUNK = 0.85;

/** Columns of numbers as wide as the longest word above them, and all else for the labels in the first column. */
export function columnsFor(columns: readonly NumberColumn[]): Columns {
  const lying = columns.map(({ label, content }) =>
    Math.max(NARROWEST.lying, longestWord(label) * IN_HEAD + BESIDE, content.length * IN_CELL + BESIDE),
  );
  if (shrinkOf(lying) >= MOST_SHRUNK) return { widths: withFirst(lying), uprightHead: false };
  const upright = columns.map(({ label, content }) =>
    Math.max(
      label.length > LONGEST_UPRIGHT ? NARROWEST.twoLines : NARROWEST.upright,
      content.length * IN_CELL + BESIDE,
    ),
  );
  return { widths: withFirst(upright), uprightHead: true };
}

/** In characters. */
export function longestWord(label: string): number {
  return Math.max(...label.split(/[ -]/).map(({ length }) => length));
}

function shrinkOf(widths: readonly number[]): number {
  return Math.min(1, (1 - FIRST) / sum(widths));
}

function withFirst(widths: readonly number[]): number[] {
  const shrink = shrinkOf(widths);
  return [1 - sum(widths) * shrink, ...widths.map((width) => width * shrink)];
}

function sum(widths: readonly number[]): number {
  return widths.reduce((total, width) => total + width, 0);
}
