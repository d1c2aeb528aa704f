/** A sheet of columns and rows, and the text that a cell of a spreadsheet can hold. */

export interface SheetColumn {
  readonly title: string;
  /** In characters of the standard letter, as Excel counts. */
  readonly width: number;
  /** Whether a person fills it in: such columns have a colour. */
  readonly toFill?: boolean;
  /** What its cells may be chosen from: words without commas, or the first column of another sheet, by its name. */
  readonly choices?: readonly string[] | { readonly sheet: string };
}

export interface Sheet {
  /** At most 31 letters and digits. */
  readonly name: string;
  readonly hidden?: boolean;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly (readonly (string | number)[])[];
}

/** More characters than this and Excel calls the file damaged. */
export const MAX_CELL = 32_767;
/** Ends a text that was cut there. */
const CUT = ' […]';

/** Text as a cell can hold it: what a reader gets back from the workbook. */
export function asCell(text: string): string {
  const held = text.length > MAX_CELL ? `${text.slice(0, MAX_CELL - CUT.length)}${CUT}` : text;
  return held.replace(/\r\n?/g, '\n').toWellFormed().replace(NOT_IN_XML, '\uFFFD');
}

/** What Excel makes of `_x000D_` and the like in a cell. */
export function decodeCell(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}

const NOT_IN_XML = /[^\P{Cc}\t\n]|[\uFFFE\uFFFF]/gu;
