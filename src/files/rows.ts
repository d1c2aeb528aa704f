/** Rows of delimited text as they stand, for tables whose columns are not known beforehand. */

import Papa from 'papaparse';

/** Cells row by row; `;`, `,` or tab, whichever the text uses. A damaged quote ends in odd cells, not in an error. */
export function parseRows(text: string): string[][] {
  return Papa.parse<string[]>(text, { delimitersToGuess: [';', ',', '\t'], skipEmptyLines: 'greedy' }).data;
}
