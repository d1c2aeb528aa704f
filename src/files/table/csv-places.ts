/** Where the cells of a csv file stand in its text, so that one can be changed and the rest left as it is. */

export interface CellPlace {
  /** Offsets in the text in UTF-16 code units, end exclusive; quotes included. */
  readonly start: number;
  readonly end: number;
}

export interface RowPlace {
  readonly cells: readonly CellPlace[];
  /** Behind its last cell. */
  readonly end: number;
  /** Behind its line end, if it has one. */
  readonly next: number;
  /** A row of a table, or what `readCsv` leaves out: an empty line or a comment. */
  readonly kind: 'row' | 'empty' | 'comment';
}

/**
 * The rows of a text that `readCsv` can read, in order; together they hold all of it.
 *
 * @param text with any line ends, without BOM
 */
export function rowPlaces(text: string, delimiter: string): RowPlace[] {
  const rows: RowPlace[] = [];
  for (let at = 0; at < text.length; ) {
    const row = text.startsWith('#', at) ? commentAt(text, at) : rowAt(text, at, delimiter);
    rows.push(row);
    at = row.next;
  }
  return rows;
}

function commentAt(text: string, start: number): RowPlace {
  const end = endOfLine(text, start);
  return { cells: [], end, next: afterLineEnd(text, end), kind: 'comment' };
}

function rowAt(text: string, start: number, delimiter: string): RowPlace {
  const cells: CellPlace[] = [];
  for (let at = start; ; at += delimiter.length) {
    const end = endOfCell(text, at, delimiter);
    cells.push({ start: at, end });
    at = end;
    if (!text.startsWith(delimiter, at)) break;
  }
  const end = cells.at(-1)?.end ?? start;
  const contents = cells.map((cell) => unquoted(text.slice(cell.start, cell.end)));
  const kind = contents[0]?.startsWith('#')
    ? 'comment'
    : contents.some((one) => one !== '')
      ? 'row'
      : 'empty';
  return { cells, end, next: afterLineEnd(text, end), kind };
}

function unquoted(cell: string): string {
  return cell.trim().replace(/^"|"$/g, '').trim();
}

function endOfCell(text: string, start: number, delimiter: string): number {
  let at = start;
  if (text.startsWith('"', at)) {
    at += 1;
    while (at < text.length && !(text[at] === '"' && text[at + 1] !== '"')) at += text[at] === '"' ? 2 : 1;
  }
  while (at < text.length && !text.startsWith(delimiter, at) && !isLineEnd(text[at])) at += 1;
  return at;
}

function endOfLine(text: string, start: number): number {
  let at = start;
  while (at < text.length && !isLineEnd(text[at])) at += 1;
  return at;
}

function isLineEnd(sign: string | undefined): boolean {
  return sign === '\n' || sign === '\r';
}

function afterLineEnd(text: string, at: number): number {
  if (text.startsWith('\r\n', at)) return at + 2;
  return Math.min(at + 1, text.length);
}
