/** A codebook file → Codebook, with every mistake by line and code. The format is described in docs/codeboek.md. */

import { z } from 'zod';
import { sha256 } from '../../files/hash.js';
import { readYaml, type YamlPath } from '../../files/yaml.js';
import type { Code, Codebook } from '../../model/codebook.js';
import { OORDELEN } from '../../model/coding.js';
import { UserErrors } from '../../model/errors.js';
import { formerIdsOf, mistakesIn, mistakesInTerms, type PlacedCode } from './checks.js';
import { weaknessesIn } from './weaknesses.js';

export interface CodebookFile {
  readonly codebook: Codebook;
  readonly warnings: readonly string[];
}

const filled = z.string().regex(/\S/, 'is leeg. Vul hem in.');
/** It stands within a sentence, behind the word that it must not begin with. */
const inSentence = filled
  .regex(
    /^(?!\s*over\s)/i,
    'laat het woord „over” weg; dat zet het rapport er zelf voor, zoals in „over hoe er gekozen werd”.',
  )
  .regex(/[^\s.?!:;]\s*$/, 'schrijf hem zonder leesteken aan het einde: hij staat midden in een zin.')
  .regex(/^[^\n]*\n?$/, 'zet hem op één regel.');
const codeId = z.string().regex(/^[a-z][a-z0-9_]*$/, 'een code-id bestaat uit kleine letters, cijfers en _.');
const formerIds = z.union([codeId, z.array(codeId)], {
  error: 'hier hoort een vroeger code-id te staan, of een lijst daarvan, zoals [bes_stem, bes_loting].',
});
/** YAML takes a plain "ja" for text. */
const yesOrNo = z.preprocess(
  (value) => (value === 'ja' ? true : value === 'nee' ? false : value),
  z.boolean(),
);

const CodeSchema = z.strictObject({
  id: codeId,
  label: filled,
  in_zin: inSentence.optional(),
  vragen: z.array(filled).default([]),
  definitie: filled,
  wel: z.string().default(''),
  niet: z.string().default(''),
  zoektermen: z.array(filled).default([]),
  uitsluiten: z.array(filled).default([]),
  ook_interviewer: yesOrNo.default(false),
  oordeel: z.enum(OORDELEN, { error: `kies uit: ${OORDELEN.join(', ')}.` }).optional(),
  voorbeeld: z.string().optional(),
  voorbeelden: z.array(filled).default([]),
  tegenvoorbeelden: z.array(filled).default([]),
  was: formerIds.default([]),
});

const Schema = z.strictObject({
  codeboek: z.strictObject({
    id: filled,
    versie: z.string({ error: 'zet de versie tussen aanhalingstekens, zoals "1.0".' }),
    eenheid: z.string().default(''),
    meervoudig: z.boolean().default(true),
  }),
  oordeel: z
    .strictObject({
      omschrijving: z.string().default(''),
      verplicht: z.boolean().default(false),
      waarden: z.array(
        z.strictObject({
          id: z.enum(OORDELEN),
          teken: filled,
          definitie: filled,
          aanwijzers: z.array(filled).default([]),
        }),
      ),
      regels: z.array(filled).default([]),
    })
    .optional(),
  groepen: z
    .record(
      z.string().regex(/^[a-z][a-z0-9-]*$/, 'een groep heet naar kleine letters, cijfers en streepjes.'),
      filled,
    )
    .default({}),
  themas: z
    .array(
      z.strictObject({
        id: filled,
        label: filled,
        in_zin: inSentence.optional(),
        codes: z.array(CodeSchema).default([]),
        was: z
          .union([filled, z.array(filled)], {
            error: 'hier hoort een vroeger id van het thema te staan, of een lijst daarvan.',
          })
          .default([]),
      }),
    )
    .min(1),
  codes: z.array(CodeSchema.extend({ thema: filled })).default([]),
  onderzoeksvragen: z.unknown().optional(),
  perspectieven: z.unknown().optional(),
  wijken: z.unknown().optional(),
});

const OWNED_BY_PROJECT = ['onderzoeksvragen', 'perspectieven', 'wijken'] as const;

/**
 * Reads and checks a codebook. Codes stand under their theme, or in a list of their own with the id of their theme.
 *
 * @param file the name that messages carry
 * @param reading `codes` leaves the terms unread, for who does not look for them: no mistakes in them and no warnings
 * @throws UserErrors with file, line and code of every mistake.
 */
export function readCodebook(
  bytes: Uint8Array,
  file: string,
  reading: 'all' | 'codes' = 'all',
): CodebookFile {
  const { value, lineOf } = readYaml(bytes, Schema, file);
  const placed: PlacedCode[] = [
    ...value.themas.flatMap((theme, t) =>
      theme.codes.map((written, c) => ({ written, theme: theme.id, path: ['themas', t, 'codes', c] })),
    ),
    ...value.codes.map(({ thema, ...written }, c) => ({ written, theme: thema, path: ['codes', c] })),
  ];
  const at = (path: YamlPath): string => `${file}, regel ${lineOf(path)}`;
  const oordelen = value.oordeel?.waarden ?? [];
  const written = { themes: value.themas, codes: placed, oordelen, groups: value.groepen };
  const mistakes = [...mistakesIn(written, at), ...(reading === 'all' ? mistakesInTerms(written, at) : [])];
  if (mistakes.length > 0) throw new UserErrors(mistakes);
  const codesByTheme = new Map<string, Code[]>(value.themas.map(({ id }) => [id, []]));
  for (const code of placed.map(toCode)) codesByTheme.get(code.theme)?.push(code);
  const themes = value.themas.map(({ id, label, in_zin, was }) => ({
    id,
    label,
    ...(in_zin !== undefined && { inText: in_zin.trim() }),
    codes: codesByTheme.get(id) ?? [],
    ...(was.length > 0 && { formerIds: formerIdsOf({ was }) }),
  }));
  const indicators = oordelen.map(({ id, aanwijzers }) => ({ oordeel: id, terms: aanwijzers }));
  const { groepen: groups } = value;
  const { id, versie: version } = value.codeboek;
  return {
    codebook: {
      id,
      version,
      hash: sha256(JSON.stringify({ id, version, themes, groups, indicators }, withoutWording)),
      themes,
      groups,
      indicators,
    },
    warnings: [
      ...OWNED_BY_PROJECT.filter((key) => value[key] !== undefined).map(
        (key) => `${at([key])}: "${key}" hoort in project.yaml en wordt hier overgeslagen.`,
      ),
      ...(reading === 'all' ? weaknessesIn(placed, at) : []),
    ],
  };
}

/** How a report words a code changes no coding. */
function withoutWording(key: string, value: unknown): unknown {
  return key === 'inText' ? undefined : value;
}

function toCode({ written, theme }: PlacedCode): Code {
  return {
    id: written.id,
    theme,
    label: written.label,
    ...(written.in_zin !== undefined && { inText: written.in_zin.trim() }),
    questions: written.vragen,
    definition: written.definitie,
    include: written.wel,
    exclude: written.niet,
    terms: written.zoektermen,
    exclusions: written.uitsluiten,
    alsoInterviewer: written.ook_interviewer,
    impliedOordeel: written.oordeel ?? null,
    examples: [...(written.voorbeeld === undefined ? [] : [written.voorbeeld]), ...written.voorbeelden],
    counterExamples: written.tegenvoorbeelden,
    formerIds: formerIdsOf(written),
  };
}
