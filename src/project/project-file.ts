/** project.yaml → Project. */

import { z } from 'zod';
import { loopbackAddress } from '../files/loopback.js';
import { readYaml } from '../files/yaml.js';
import { inSentence } from '../language/phrases.js';
import { METHODS } from '../model/coding.js';
import { UserErrors } from '../model/errors.js';
import {
  CHAPTER_IDS,
  type ComparisonSettings,
  EXTRA_CHAPTER_IDS,
  MODEL_PROTOCOLS,
  type Project,
  QUESTION_KINDS,
  UNITS,
} from '../model/project.js';
import { parseDate } from './dates.js';
import { PrivacySchema, toPrivacyRules } from './privacy-settings.js';
import { RESPONDENT_COLUMNS } from './respondent-columns.js';
import { plain } from './same.js';

export const PROJECT_FILE = 'project.yaml';

const id = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]*$/i, 'een id bestaat uit letters, cijfers en streepjes, zonder spaties.');
const filled = z.string().trim().min(1);
const attribute = z
  .string()
  .regex(/^[a-z][a-z0-9_]*$/, 'een kenmerk is een kolom: kleine letters, cijfers en _, zonder spaties.')
  .refine(
    (column) => !RESPONDENT_COLUMNS.includes(column),
    'deze kolom van respondents.csv heeft al een betekenis. Kies een andere naam.',
  );
const UNIT = 'kies zinnen of beurt.';
const METHOD = `kies ${METHODS.join(' of ')}.`;
const PROTOCOL = `kies ${MODEL_PROTOCOLS.join(' of ')}.`;
const ADDRESS =
  'een taalmodel moet op deze computer staan. Schrijf een adres als http://127.0.0.1:11434 of http://localhost:11434.';
const QUOTES_PER_CODE = 'kies een geheel getal van 0 tot en met 10.';
const QUOTES_PER_THEME = 'kies een geheel getal van 0 tot en met 20.';
const CHAPTERS = [...CHAPTER_IDS, ...EXTRA_CHAPTER_IDS] as const;
const CHAPTER = `kies uit ${CHAPTERS.join(', ')}.`;
const LOGO_NAME = /\.(?:png|jpe?g|svg)$/i;
const LOGO = 'kies een afbeelding die eindigt op .png, .jpg of .svg.';
const FROM_ONE = 'kies een geheel getal vanaf 1.';
const PERCENT = 'kies een geheel getal van 0 tot en met 100.';
const fromOne = z.int(FROM_ONE).min(1, FROM_ONE);
const percent = z.int(PERCENT).min(0, PERCENT).max(100, PERCENT);

const Schema = z.strictObject({
  naam: filled,
  opdrachtgever: filled,
  opgesteld_door: filled,
  rapportdatum: filled,
  wijken: z.array(z.strictObject({ id, label: filled, in_tekst: filled.optional() })).min(1),
  perspectieven: z
    .array(
      z.strictObject({
        id,
        label: filled,
        kort: filled,
        enkelvoud: filled,
        in_tekst: filled.optional(),
        eigen_onderwerp: z.array(filled).optional(),
      }),
    )
    .min(1),
  onderzoeksvragen: z.record(
    id,
    z.union([filled, z.strictObject({ vraag: filled, soort: z.enum(QUESTION_KINDS) })], {
      error: `hier hoort een vraag te staan, of een vraag met een soort (${QUESTION_KINDS.join(', ')}), zoals {vraag: Waarin verschillen de wijken?, soort: vergelijking}.`,
    }),
  ),
  kenmerken: z.array(attribute).default([]),
  interviewers: z.array(filled).default([]),
  bestanden: z
    .strictObject({
      interviews: filled.default('interviews'),
      respondenten: filled.default('respondents.csv'),
      codeboek: filled.default('codeboek.yaml'),
      database: filled.default('wijkstem.db'),
      rapporten: filled.default('rapporten'),
      wijken: filled.default('wijken.csv'),
      citaten: filled.default('quotes.csv'),
      coreq: filled.default('coreq.csv'),
      topiclijst: filled.default('topiclijst.md'),
      reservekopieen: filled.default('reservekopieen'),
      bekende_namen: filled.default('known-names.csv'),
      sleutel: filled.default('sleutel.json'),
    })
    .prefault({}),
  reservekopieen: z.strictObject({ aantal: fromOne.default(20), dagen: fromOne.default(90) }).prefault({}),
  codering: z.strictObject({ eenheid: z.enum(UNITS, UNIT).default('zinnen') }).prefault({}),
  suggesties: z
    .strictObject({
      werkwijze: z.enum(METHODS, METHOD).default('gelijkenis'),
      leren: z.enum(['ja', 'nee'], 'kies ja of nee.').default('ja'),
    })
    .prefault({}),
  taalmodel: z
    .strictObject({
      adres: filled.refine((address) => loopbackAddress(address) !== null, ADDRESS),
      model: filled,
      protocol: z.enum(MODEL_PROTOCOLS, PROTOCOL).default('ollama'),
    })
    .optional(),
  rapport: z
    .strictObject({
      citaten_per_code: z.int(QUOTES_PER_CODE).min(0, QUOTES_PER_CODE).max(10, QUOTES_PER_CODE).default(2),
      citaten_per_thema: z
        .int(QUOTES_PER_THEME)
        .min(0, QUOTES_PER_THEME)
        .max(20, QUOTES_PER_THEME)
        .default(4),
      aanleiding: filled.optional(),
      versie: filled.optional(),
      colofon: filled.optional(),
      logo: filled.regex(LOGO_NAME, LOGO).optional(),
      hoofdstukken: z
        .array(z.enum(CHAPTERS, CHAPTER))
        .min(1)
        .default([...CHAPTER_IDS]),
    })
    .prefault({}),
  vergelijking: z
    .strictObject({
      mensen: fromOne.default(3),
      procent: percent.default(50),
      punten_meer: percent.default(40),
      oordelen: fromOne.default(3),
    })
    .prefault({}),
  privacy: PrivacySchema,
});

/**
 * Reads and checks project.yaml.
 *
 * @throws UserErrors with file, line and key of every mistake.
 */
export function readProject(bytes: Uint8Array): Project {
  const { value, lineOf } = readYaml(bytes, Schema, PROJECT_FILE);
  const reportDate = parseDate(value.rapportdatum);
  const privacy = toPrivacyRules(
    value.privacy,
    value.perspectieven.map(({ id }) => id),
  );
  const mistakes = [
    ...doubles(value.wijken, 'wijken', lineOf),
    ...doubles(value.perspectieven, 'perspectieven', lineOf),
    ...repeatedChapters(value.rapport.hoofdstukken, lineOf),
    ...privacy.mistakes.map(
      ({ path, message }) =>
        `${PROJECT_FILE}, regel ${lineOf(['privacy', ...path])}, sleutel "${path.at(-1)}": ${message}`,
    ),
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
    wijken: value.wijken.map(({ id, label, in_tekst }) => ({
      id,
      label,
      ...(in_tekst !== undefined && { inText: in_tekst }),
    })),
    perspectives: value.perspectieven.map(({ id, label, kort, enkelvoud, in_tekst }) => ({
      id,
      label,
      short: kort,
      singular: enkelvoud,
      inText: in_tekst ?? inSentence(label),
    })),
    questions: Object.entries(value.onderzoeksvragen)
      .map(([id, written]) =>
        typeof written === 'string'
          ? { id, text: written }
          : { id, text: written.vraag, kind: written.soort },
      )
      .sort((one, other) => lineOf(['onderzoeksvragen', one.id]) - lineOf(['onderzoeksvragen', other.id])),
    attributes: [...new Set(value.kenmerken)],
    interviewers: value.interviewers,
    paths: {
      interviews: value.bestanden.interviews,
      respondents: value.bestanden.respondenten,
      codebook: value.bestanden.codeboek,
      database: value.bestanden.database,
      reports: value.bestanden.rapporten,
      wijkFacts: value.bestanden.wijken,
      quotes: value.bestanden.citaten,
      coreq: value.bestanden.coreq,
      guide: value.bestanden.topiclijst,
      backups: value.bestanden.reservekopieen,
      knownNames: value.bestanden.bekende_namen,
      key: value.bestanden.sleutel,
    },
    unit: value.codering.eenheid,
    suggestions: { method: value.suggesties.werkwijze, learns: value.suggesties.leren === 'ja' },
    languageModel:
      value.taalmodel === undefined
        ? null
        : {
            address: value.taalmodel.adres,
            model: value.taalmodel.model,
            protocol: value.taalmodel.protocol,
          },
    keepBackups: { count: value.reservekopieen.aantal, days: value.reservekopieen.dagen },
    quotesPerCode: value.rapport.citaten_per_code,
    quotesPerTheme: value.rapport.citaten_per_thema,
    reason: (value.rapport.aanleiding ?? '').split(/\n\s*\n|\n$/).flatMap(inOneLine),
    version: value.rapport.versie ?? '',
    colophon: (value.rapport.colofon ?? '').split('\n').flatMap(inOneLine),
    logo: value.rapport.logo ?? null,
    chapters: value.rapport.hoofdstukken,
    comparing: {
      people: value.vergelijking.mensen,
      percent: value.vergelijking.procent,
      pointsAbove: value.vergelijking.punten_meer,
      minJudged: value.vergelijking.oordelen,
      ...ownTopics(value.perspectieven),
    },
    privacy: privacy.rules,
    keyIsSealed: value.privacy.sleutel === 'versleuteld',
  };
}

/** A paragraph as it was broken into lines in the file; nothing for an empty one. */
function inOneLine(paragraph: string): string[] {
  const text = paragraph.replace(/\s+/g, ' ').trim();
  return text === '' ? [] : [text];
}

function repeatedChapters(
  chapters: readonly string[],
  lineOf: (path: readonly (string | number)[]) => number,
): string[] {
  return chapters.flatMap((chapter, index) =>
    chapters.indexOf(chapter) === index
      ? []
      : [
          `${PROJECT_FILE}, regel ${lineOf(['rapport', 'hoofdstukken', index])}, sleutel "hoofdstukken": ` +
            `"${chapter}" staat er twee keer. Laat het één keer staan.`,
        ],
  );
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

/** Nothing where no perspective has a key for it: then the names tell. */
function ownTopics(
  perspectives: readonly { readonly id: string; readonly eigen_onderwerp?: string[] | undefined }[],
): Pick<ComparisonSettings, 'ownTopics'> {
  const said = perspectives.flatMap(({ id, eigen_onderwerp: topics }) =>
    topics === undefined ? [] : [[id, topics] as const],
  );
  return said.length === 0 ? {} : { ownTopics: Object.fromEntries(said) };
}
