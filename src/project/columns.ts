/** Cells of the tables that a researcher fills in: which columns there are, and yes or no. */

import type { CsvTable } from '../files/table/csv.js';
import { JA_OF_NEE, jaOfNee } from '../language/answers.js';
import { plain } from './same.js';

/** Says what is wrong with a cell; the line and the file come from the row. */
export type Fail = (column: string, message: string) => void;

/** A line for each column that is missing or unknown. @param own what to do with a column of one's own, where that can be */
export function columnMistakes(
  { columns, line }: CsvTable,
  required: readonly string[],
  optional: readonly string[],
  file: string,
  own = '',
): string[] {
  const known = [...required, ...optional];
  return [
    ...columns
      .filter((column) => !known.includes(column))
      .map(
        (column) =>
          `${file}, regel ${line}: de kolom "${column}" is onbekend. Kolommen: ${known.join(', ')}.${own}`,
      ),
    ...required
      .filter((column) => !columns.includes(column))
      .map((column) => `${file}, regel ${line}: de kolom "${column}" ontbreekt. Voeg hem toe.`),
  ];
}

/** Null for an empty cell; anything that is neither yes nor no is a mistake. */
export function yesOrNo(written: string | undefined, column: string, fail: Fail): boolean | null {
  if (written === undefined || written === '') return null;
  const answer = jaOfNee(written);
  if (answer === null) fail(column, `"${written}" is geen ja of nee. ${JA_OF_NEE}`);
  return answer ?? false;
}

/** The id from project.yaml that a cell means, whatever its capitals. */
export function declaredId(
  written: string | undefined,
  declared: readonly { readonly id: string }[],
  column: string,
  fail: Fail,
): string {
  const found =
    declared.find(({ id }) => id === written) ??
    declared.find(({ id }) => plain(id) === plain(written ?? ''));
  if (found !== undefined) return found.id;
  const choices = declared.map(({ id }) => id).join(', ');
  fail(column, `"${written ?? ''}" staat niet in project.yaml. Kies uit: ${choices}.`);
  return written ?? '';
}
