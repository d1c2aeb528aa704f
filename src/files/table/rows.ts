/** Rows of delimited text as they stand, for tables whose columns are not known beforehand. */

import Papa from 'papaparse';
import { UserError } from '../../model/errors.js';

/** A survey among 2,000 residents with a hundred questions. */
const MAX_CELLS = 200_000;
/** The library keeps a record of every quote that is out of place. */
const QUOTES_PER_CELL = 2;
const DELIMITERS = [';', ',', '\t'];
/** More is no head of a table, and the library takes long over quotes that never end. */
const LONGEST_HEAD = 100_000;
/** Empty rows above the first count too. */
const HEAD_ROWS = 20;

/** The cells of the first row that holds something, without a look at the others; none when it is beyond reason. */
export function parseFirstRow(text: string): string[] {
  const head = text.slice(0, LONGEST_HEAD);
  const { data } = Papa.parse<string[]>(head, {
    delimitersToGuess: DELIMITERS,
    skipEmptyLines: 'greedy',
    preview: HEAD_ROWS,
  });
  return data[0] ?? [];
}

/**
 * Cells row by row; `;`, `,` or tab, whichever the text uses. A damaged quote ends in odd cells, not in an error.
 *
 * @throws UserError when there are more cells than in any survey.
 */
export function parseRows(text: string, maxCells = MAX_CELLS): string[][] {
  return rowsWhile(() => true, text, maxCells) ?? [];
}

/** The rows when all are of one width, and null for anything else; otherwise as `parseRows`. */
export function parseEvenRows(text: string, maxCells = MAX_CELLS): string[][] | null {
  return rowsWhile((row, [first]) => first === undefined || row.length === first.length, text, maxCells);
}

/** Null when a row is not as it should be; the rows below it are not parsed. */
function rowsWhile(
  isFine: (row: readonly string[], before: readonly string[][]) => boolean,
  text: string,
  maxCells: number,
): string[][] | null {
  if (text.split('"', QUOTES_PER_CELL * maxCells + 2).length > QUOTES_PER_CELL * maxCells + 1)
    throw tooLarge();
  const rows: string[][] = [];
  let cells = 0;
  let areFine = true;
  Papa.parse<string[]>(text, {
    delimitersToGuess: DELIMITERS,
    skipEmptyLines: 'greedy',
    step({ data }, parser) {
      areFine = isFine(data, rows);
      if (!areFine) return parser.abort();
      cells += data.length;
      if (cells > maxCells) throw tooLarge();
      rows.push(data);
    },
  });
  return areFine ? rows : null;
}

function tooLarge(): UserError {
  return new UserError(
    'deze tabel heeft meer cellen dan een enquête en is daarom niet gelezen. Verdeel haar over meer bestanden.',
  );
}
