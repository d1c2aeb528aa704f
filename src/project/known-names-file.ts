/** known-names.csv → names that the project knows: people, organisations, initiatives, streets. */

import { readCsv } from '../files/table/csv.js';
import { UserErrors } from '../model/errors.js';
import {
  INITIATIVE_TYPES,
  type InitiativeType,
  KINDS,
  type Kind,
  type ListedName,
} from '../model/identifying.js';
import { plain } from './same.js';

const COLUMNS = ['soort', 'naam', 'ook_bekend_als', 'type'];

/**
 * Reads and checks known-names.csv; other names in `ook_bekend_als` are separated by `|`, and `type` is of an initiative.
 *
 * @param file the name that messages carry
 * @throws UserErrors with file, line and column of every mistake, without the names.
 */
export function readKnownNames(bytes: Uint8Array, file: string): ListedName[] {
  const { columns, line, rows } = readCsv(bytes, file);
  const unknown = columns.filter((column) => !COLUMNS.includes(column));
  const mistakes = [
    ...unknown.map(() => `${file}, regel ${line}: een kolom is onbekend. Kolommen: ${COLUMNS.join(', ')}.`),
    ...COLUMNS.slice(0, 2)
      .filter((column) => !columns.includes(column))
      .map((column) => `${file}, regel ${line}: de kolom "${column}" ontbreekt. Voeg hem toe.`),
  ];
  if (mistakes.length > 0) throw new UserErrors(mistakes);
  const names = rows.flatMap(({ line, values }): ListedName[] => {
    const kind = kindOf(values.soort ?? '');
    const name = (values.naam ?? '').normalize('NFC');
    if (kind === undefined) {
      mistakes.push(`${file}, regel ${line}, kolom "soort": kies uit ${KINDS.join(', ').toLowerCase()}.`);
    }
    if (name === '') mistakes.push(`${file}, regel ${line}, kolom "naam": is leeg. Vul de naam in.`);
    const type = typeOf(values.type ?? '');
    if (type === undefined) {
      mistakes.push(
        `${file}, regel ${line}, kolom "type": kies uit ${INITIATIVE_TYPES.join(', ').toLowerCase()}, of laat hem leeg.`,
      );
    } else if (type !== null && kind !== 'INITIATIEF') {
      mistakes.push(
        `${file}, regel ${line}, kolom "type": alleen een initiatief heeft een type. Maak hem leeg.`,
      );
    }
    if (kind === undefined || name === '' || type === undefined) return [];
    const aliases = (values.ook_bekend_als ?? '').normalize('NFC').split('|');
    return [
      { kind, name, aliases: aliases.map((alias) => alias.trim()).filter((alias) => alias !== ''), type },
    ];
  });
  if (mistakes.length > 0) throw new UserErrors(mistakes);
  return names;
}

/** Null for none, undefined for one that there is not. */
function typeOf(written: string): InitiativeType | null | undefined {
  return plain(written) === '' ? null : INITIATIVE_TYPES.find((type) => plain(type) === plain(written));
}

/** `straat` is how people call an address. */
function kindOf(written: string): Kind | undefined {
  const wanted = plain(written) === 'straat' ? 'adres' : plain(written);
  return KINDS.find((kind) => plain(kind) === wanted);
}
