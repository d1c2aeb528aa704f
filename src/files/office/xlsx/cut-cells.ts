/** Which texts are too long for a cell of Excel, so that nobody takes the beginning for the whole. */

import { number } from '../../../language/numbers.js';
import { MAX_CELL } from './sheet.js';

export interface Table {
  readonly name: string;
  readonly columns: readonly { readonly title: string }[];
  readonly rows: readonly (readonly (string | number)[])[];
}

/** The columns that say whose text it is, or which. */
const IDS = ['respondent', 'fragment', 'id'];

/** A line per cell that was cut, with its row as Excel numbers it. */
export function cutCells({ name, columns, rows }: Table): string[] {
  const titles = columns.map(({ title }) => title);
  return rows.flatMap((row, index) =>
    row.flatMap((cell, column) => {
      if (typeof cell === 'number' || cell.length <= MAX_CELL) return [];
      const ids = IDS.flatMap((title) => row[titles.indexOf(title)] || []);
      const whose = ids.length === 0 ? '' : ` (${ids.join(', ')})`;
      return [
        `${name}, rij ${number(index + 2)}${whose}, kolom ${titles[column]}: deze tekst past niet in een cel van Excel ` +
          `(${number(MAX_CELL)} tekens) en eindigt met […]. Lees de rest in het interview.`,
      ];
    }),
  );
}
