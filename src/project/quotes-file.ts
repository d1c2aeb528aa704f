/** quotes.csv → the quotes that a researcher wants to see in the report, or never. */

import { readCsv } from '../files/table/csv.js';
import { type Advice, type Next, UserErrors } from '../model/errors.js';
import type { QuoteChoice } from '../model/quote-choice.js';
import { columnMistakes, yesOrNo } from './columns.js';

const REQUIRED = ['fragment', 'keuze'] as const;
const OPTIONAL = ['tekst', 'openbaar', 'opmerking'] as const;
const WHERE_IDS_ARE: Next = {
  how: 'Neem het id over uit',
  command: 'fragments',
  runsOn: true,
  after: '.',
};

/**
 * Reads and checks quotes.csv. Whether its fragments exist is seen when the quotes are chosen.
 *
 * @param file the name that messages carry
 * @throws UserErrors with file, line and column of every mistake.
 */
export function readQuoteChoices(bytes: Uint8Array, file: string): QuoteChoice[] {
  const table = readCsv(bytes, file);
  const mistakes: (string | Advice)[] = columnMistakes(table, REQUIRED, OPTIONAL, file);
  if (mistakes.length > 0) throw new UserErrors(mistakes);
  const lines = new Map<string, number>();
  const choices = table.rows.map(({ values, line }): QuoteChoice => {
    const fail = (column: string, message: string, next?: Next): void => {
      mistakes.push({ text: `${file}, regel ${line}, kolom "${column}": ${message}`, next });
    };
    const fragment = values.fragment ?? '';
    const earlier = lines.get(fragment);
    if (fragment === '') fail('fragment', 'is leeg.', WHERE_IDS_ARE);
    else if (earlier !== undefined) {
      fail('fragment', `dit fragment staat ook op regel ${earlier}. Geef het één regel.`);
    }
    lines.set(fragment, line);
    const use = yesOrNo(values.keuze, 'keuze', fail);
    const isReleased = yesOrNo(values.openbaar, 'openbaar', fail) === true;
    if (use === null && !isReleased) {
      fail('keuze', 'is leeg. Vul ja in om te citeren, of nee om dat nooit te doen.');
    }
    const text = values.tekst ?? '';
    return { fragment, use, isReleased, text: text === '' ? null : text, line };
  });
  if (mistakes.length > 0) throw new UserErrors(mistakes);
  return choices;
}
