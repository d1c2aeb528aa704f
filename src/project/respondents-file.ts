/** respondents.csv → respondents and their appearances: a row per respondent, file and speaker label. */

import { type CsvRow, readCsv, unguarded } from '../files/table/csv.js';
import { UserErrors } from '../model/errors.js';
import type { Project } from '../model/project.js';
import type { Appearance, Respondent } from '../model/respondent.js';
import { columnMistakes, declaredId, type Fail, yesOrNo } from './columns.js';
import { parseDate } from './dates.js';
import { OPTIONAL, REQUIRED } from './respondent-columns.js';
import { plain } from './same.js';

export interface Respondents {
  readonly respondents: readonly Respondent[];
  readonly appearances: readonly Appearance[];
}

/**
 * Reads and checks respondents.csv against the wijken and perspectives of the project.
 * Without `ja` under toestemming_citeren a respondent is never quoted; any date under ingetrokken_op counts, also a coming one.
 *
 * @param file the name that messages carry
 * @throws UserErrors with file, line and column of every mistake.
 */
export function readRespondents(bytes: Uint8Array, project: Project, file: string): Respondents {
  const table = readCsv(bytes, file);
  const mistakes: string[] = columnMistakes(
    table,
    REQUIRED,
    [...OPTIONAL, ...project.attributes],
    file,
    ' Een eigen kolom noemt u onder kenmerken in project.yaml.',
  );
  if (mistakes.length > 0) throw new UserErrors(mistakes);

  const people = new Map<string, { line: number; respondent: Respondent }>();
  const appearances = new Map<string, Appearance>();
  for (const row of table.rows) {
    const fail = (column: string, message: string): void => {
      mistakes.push(`${file}, regel ${row.line}, kolom "${column}": ${message.replace(/\s+/g, ' ')}`);
    };
    const respondent = toRespondent(row, project, fail);
    const known = people.get(plain(respondent.id));
    if (known === undefined) {
      people.set(plain(respondent.id), { line: row.line, respondent });
    } else if (known.respondent.id !== respondent.id) {
      const { id } = known.respondent;
      fail('respondent', `regel ${known.line} schrijft "${id}". Schrijf het nummer overal hetzelfde.`);
    } else if (respondent.id !== '' && JSON.stringify(known.respondent) !== JSON.stringify(respondent)) {
      fail('respondent', `de gegevens wijken af van regel ${known.line}. Maak ze gelijk.`);
    }
    const appearance = toAppearance(row, fail);
    const place = JSON.stringify([appearance.file, plain(appearance.speaker ?? '')]);
    const other = appearances.get(place);
    if (other !== undefined) {
      fail('spreker', `dit bestand en deze spreker horen al bij ${other.respondent}. Kies er één.`);
    }
    appearances.set(place, appearance);
  }
  if (mistakes.length > 0) throw new UserErrors(mistakes);
  return {
    respondents: [...people.values()].map(({ respondent }) => respondent),
    appearances: [...appearances.values()],
  };
}

function toRespondent({ values }: CsvRow, project: Project, fail: Fail): Respondent {
  if (values.respondent === '') fail('respondent', 'is leeg. Geef iedere respondent een nummer, zoals R07.');
  if (/\s/.test(values.respondent ?? '')) {
    fail('respondent', 'een nummer heeft geen spaties. Gebruik een nummer zoals R07, nooit een naam.');
  }
  return {
    id: values.respondent ?? '',
    perspective: declaredId(values.perspectief, project.perspectives, 'perspectief', fail),
    wijk: declaredId(values.wijk, project.wijken, 'wijk', fail),
    doubleRole: yesOrNo(values.dubbelrol, 'dubbelrol', fail) ?? false,
    mayBeQuoted: yesOrNo(values.toestemming_citeren, 'toestemming_citeren', fail) ?? false,
    mayBeRecorded: yesOrNo(values.toestemming_opname, 'toestemming_opname', fail),
    mayBeContacted: yesOrNo(values.toestemming_hercontact, 'toestemming_hercontact', fail),
    withdrawnOn: dateOrNull(values.ingetrokken_op, 'ingetrokken_op', fail),
    keepUntil: dateOrNull(values.bewaren_tot, 'bewaren_tot', fail),
    attributes: Object.fromEntries(
      project.attributes.map((column) => [column, unguarded(values[column] ?? '')]),
    ),
  };
}

function toAppearance({ values }: CsvRow, fail: Fail): Appearance {
  const file = unguarded(values.bestand ?? '')
    .replaceAll('\\', '/')
    .normalize('NFC');
  if (file === '')
    fail('bestand', `bij ${values.respondent} staat geen bestand. Vul de naam van het transcript in.`);
  const speaker = unguarded(values.spreker ?? '');
  return {
    respondent: values.respondent ?? '',
    file,
    speaker: speaker === '' ? null : speaker,
    date: dateOrNull(values.datum, 'datum', fail),
  };
}

function dateOrNull(written = '', column: string, fail: Fail): string | null {
  if (written === '') return null;
  const date = parseDate(written);
  if (date === null) fail(column, `"${written}" is geen datum. Schrijf hem als 2026-05-12 of 12-5-2026.`);
  return date;
}
