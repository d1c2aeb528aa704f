/** coreq.csv → what the researcher says of the points of COREQ that the project can't know. */

import { readCsv } from '../files/table/csv.js';
import { UserErrors } from '../model/errors.js';
import { columnMistakes } from './columns.js';

const REQUIRED = ['nummer', 'antwoord'] as const;
const OPTIONAL = ['vraag', 'opmerking'] as const;
/** The list of Tong, Sainsbury & Craig (2007) has so many points. */
const POINTS = 32;

export interface CoreqRow {
  readonly number: number;
  /** Empty as long as nobody filled it in. */
  readonly answer: string;
  /** From 1. */
  readonly line: number;
}

/**
 * @param file the name that messages carry
 * @throws UserErrors with file, line and column of every mistake.
 */
export function readCoreq(bytes: Uint8Array, file: string): CoreqRow[] {
  const table = readCsv(bytes, file);
  const mistakes = columnMistakes(table, REQUIRED, OPTIONAL, file);
  if (mistakes.length > 0) throw new UserErrors(mistakes);
  const lines = new Map<number, number>();
  const rows = table.rows.map(({ values, line }): CoreqRow => {
    const written = values.nummer ?? '';
    const number = /^\d{1,2}$/.test(written) ? Number(written) : 0;
    const earlier = lines.get(number);
    const fail = (message: string): void => {
      mistakes.push(`${file}, regel ${line}, kolom "nummer": ${message}`);
    };
    if (number < 1 || number > POINTS) {
      fail(
        `"${written.replace(/\s+/g, ' ')}" is geen punt van COREQ. Kies een nummer van 1 tot en met ${POINTS}.`,
      );
    } else if (earlier !== undefined) {
      fail(`punt ${number} staat ook op regel ${earlier}. Geef elk punt één regel.`);
    }
    lines.set(number, line);
    return { number, answer: values.antwoord ?? '', line };
  });
  if (mistakes.length > 0) throw new UserErrors(mistakes);
  return rows;
}
