/** project.yaml → Project. */

import { z } from 'zod';
import { readYaml } from '../files/yaml.js';
import { UserErrors } from '../model/errors.js';
import { type Project, UNITS } from '../model/project.js';
import { parseDate } from './dates.js';
import { plain } from './same.js';

export const PROJECT_FILE = 'project.yaml';

const id = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]*$/i, 'een id bestaat uit letters, cijfers en streepjes, zonder spaties.');
const filled = z.string().trim().min(1);
const UNIT = 'kies zinnen of beurt.';
const QUOTES_PER_CODE = 'kies een geheel getal van 0 tot en met 10.';

const Schema = z.strictObject({
  naam: filled,
  opdrachtgever: filled,
  opgesteld_door: filled,
  rapportdatum: filled,
  wijken: z.array(z.strictObject({ id, label: filled })).min(1),
  perspectieven: z.array(z.strictObject({ id, label: filled, kort: filled, enkelvoud: filled })).min(1),
  onderzoeksvragen: z.record(id, filled),
  interviewers: z.array(filled).default([]),
  bestanden: z
    .strictObject({
      interviews: filled.default('interviews'),
      respondenten: filled.default('respondents.csv'),
      codeboek: filled.default('codeboek.yaml'),
      database: filled.default('wijkstem.db'),
      rapporten: filled.default('rapporten'),
    })
    .prefault({}),
  codering: z.strictObject({ eenheid: z.enum(UNITS, UNIT).default('zinnen') }).prefault({}),
  rapport: z
    .strictObject({
      citaten_per_code: z.int(QUOTES_PER_CODE).min(0, QUOTES_PER_CODE).max(10, QUOTES_PER_CODE).default(2),
    })
    .prefault({}),
});

/**
 * Reads and checks project.yaml.
 *
 * @throws UserErrors with file, line and key of every mistake.
 */
export function readProject(bytes: Uint8Array): Project {
  const { value, lineOf } = readYaml(bytes, Schema, PROJECT_FILE);
  const reportDate = parseDate(value.rapportdatum);
  const mistakes = [
    ...doubles(value.wijken, 'wijken', lineOf),
    ...doubles(value.perspectieven, 'perspectieven', lineOf),
  ];
  if (reportDate === null) {
    mistakes.push(
      `${PROJECT_FILE}, regel ${lineOf(['rapportdatum'])}, sleutel "rapportdatum": dit is geen datum. ` +
        'Schrijf hem als 2026-11-20.',
    );
  }
  if (reportDate === null || mistakes.length > 0) throw new UserErrors(mistakes);
  return {
    name: value.naam,
    client: value.opdrachtgever,
    author: value.opgesteld_door,
    reportDate,
    wijken: value.wijken,
    perspectives: value.perspectieven.map(({ id, label, kort, enkelvoud }) => ({
      id,
      label,
      short: kort,
      singular: enkelvoud,
    })),
    questions: Object.entries(value.onderzoeksvragen)
      .map(([id, text]) => ({ id, text }))
      .sort((one, other) => lineOf(['onderzoeksvragen', one.id]) - lineOf(['onderzoeksvragen', other.id])),
    interviewers: value.interviewers,
    paths: {
      interviews: value.bestanden.interviews,
      respondents: value.bestanden.respondenten,
      codebook: value.bestanden.codeboek,
      database: value.bestanden.database,
      reports: value.bestanden.rapporten,
    },
    unit: value.codering.eenheid,
    quotesPerCode: value.rapport.citaten_per_code,
  };
}

function doubles(
  items: readonly { readonly id: string }[],
  key: string,
  lineOf: (path: readonly (string | number)[]) => number,
): string[] {
  const seen = new Set<string>();
  return items.flatMap((item, index) => {
    const isDouble = seen.has(plain(item.id));
    seen.add(plain(item.id));
    return isDouble
      ? [
          `${PROJECT_FILE}, regel ${lineOf([key, index])}, sleutel "${key}": ` +
            `het id "${item.id}" komt twee keer voor. Geef elk een eigen id.`,
        ]
      : [];
  });
}
