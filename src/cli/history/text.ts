/** An act of the history in Dutch, and as JSON for a script. */

import { momentAsText } from '../../language/moment.js';
import { counted, number } from '../../language/numbers.js';
import type { ChangedRow, RecordedAct } from '../../store/index.js';

/** What a researcher calls the rows of a table; those of other tables are counted together. */
const NOUNS: Readonly<Record<string, string>> = {
  transcript: 'bestanden',
  revision: 'teksten',
  suggestion: 'voorstellen',
  decision: 'beslissingen',
  quoting: 'beslissingen over citeren',
  sensitive: 'gevoelige passages',
  reviewed: 'met de hand gecodeerde beurten',
  memo: "memo's",
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

/** `review import van 28-11-2026 17:05 (Sanne)` */
export function actAsText({ command, coder, at }: RecordedAct): string {
  return `${command} van ${momentAsText(at)}${coder === null ? '' : ` (${coder})`}`;
}

/** The shape of an entry of `HistoryResult`. */
export function actAsJson({ id, command, coder, at, state, of, rows }: RecordedAct) {
  return {
    nummer: id,
    opdracht: command,
    codeur: coder,
    moment: at,
    staat: state,
    van: of,
    rijen: rows.map(({ name, added, changed, removed }) => ({
      tabel: name,
      erbij: added,
      gewijzigd: changed,
      weg: removed,
    })),
  };
}

/** The shape of an entry of `HistoryRowsResult`. */
export function rowAsJson({ table, key, existed }: ChangedRow) {
  return { tabel: table, sleutel: [...key], bestond_al: existed };
}
