/** What an act did to the rows, in Dutch. */

import { counted, number } from '../../language/numbers.js';
import type { RecordedAct } from './acts.js';

/** What a researcher calls the rows of a table; those of other tables are counted together. */
const NOUNS: Readonly<Record<string, string>> = {
  transcript: 'bestanden',
  revision: 'teksten',
  suggestion: 'voorstellen',
  decision: 'beslissingen',
  gone_over: 'nagelopen punten',
  quoting: 'beslissingen over citeren',
  sensitive: 'gevoelige passages',
  reviewed: 'met de hand gecodeerde beurten',
  memo: "memo's",
  summary: 'samenvattingen',
  answer: 'antwoorden in rapporten',
};

/** `teksten: 3 erbij; voorstellen: 12 erbij, 4 weg` */
export function rowsAsText({ rows }: RecordedAct): string {
  const named = rows.filter(({ name }) => name in NOUNS);
  const parts = Object.keys(NOUNS).flatMap((name) => {
    const row = named.find((one) => one.name === name);
    if (row === undefined) return [];
    const changes = [
      ...(row.added > 0 ? [`${number(row.added)} erbij`] : []),
      ...(row.changed > 0 ? [`${number(row.changed)} gewijzigd`] : []),
      ...(row.removed > 0 ? [`${number(row.removed)} weg`] : []),
    ];
    return [`${NOUNS[name]}: ${changes.join(', ')}`];
  });
  if (parts.length > 0) return parts.join('; ');
  const others = rows.reduce((sum, { added, changed, removed }) => sum + added + changed + removed, 0);
  return others === 0 ? '' : counted(others, 'andere rij', 'andere rijen');
}
