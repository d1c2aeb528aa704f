/** A codebook file → Codebook, with every mistake by line and code. The format is described in docs/codeboek.md. */

import { z } from 'zod';
import { sha256 } from '../files/hash.js';
import { readYaml, type YamlPath } from '../files/yaml.js';
import type { Code, Codebook } from '../model/codebook.js';
import { OORDELEN } from '../model/coding.js';
import { UserErrors } from '../model/errors.js';
import { mistakesIn, type PlacedCode, weaknessesIn } from './codebook-checks.js';

export interface CodebookFile {
  readonly codebook: Codebook;
  readonly warnings: readonly string[];
}

const filled = z.string().regex(/\S/, 'is leeg. Vul hem in.');
const CodeSchema = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9_]*$/, 'een code-id bestaat uit kleine letters, cijfers en _.'),
  label: filled,
  vragen: z.array(filled).default([]),
  definitie: filled,
  wel: z.string().default(''),
  niet: z.string().default(''),
  zoektermen: z.array(filled).default([]),
  voorbeeld: z.string().optional(),
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
  themas: z
    .array(z.strictObject({ id: filled, label: filled, codes: z.array(CodeSchema).default([]) }))
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
 * @throws UserErrors with file, line and code of every mistake.
 */
export function readCodebook(bytes: Uint8Array, file: string): CodebookFile {
  const { value, lineOf } = readYaml(bytes, Schema, file);
  const placed: PlacedCode[] = [
    ...value.themas.flatMap((theme, t) =>
      theme.codes.map((written, c) => ({ written, theme: theme.id, path: ['themas', t, 'codes', c] })),
    ),
    ...value.codes.map(({ thema, ...written }, c) => ({ written, theme: thema, path: ['codes', c] })),
  ];
  const at = (path: YamlPath): string => `${file}, regel ${lineOf(path)}`;
  const mistakes = mistakesIn(placed, value.themas, at);
  if (mistakes.length > 0) throw new UserErrors(mistakes);
  const themes = value.themas.map(({ id, label }) => ({
    id,
    label,
    codes: placed.filter(({ theme }) => theme === id).map(toCode),
  }));
  const { id, versie: version } = value.codeboek;
  return {
    codebook: { id, version, hash: sha256(JSON.stringify({ id, version, themes })), themes },
    warnings: [
      ...OWNED_BY_PROJECT.filter((key) => value[key] !== undefined).map(
        (key) => `${at([key])}: "${key}" hoort in project.yaml en wordt hier overgeslagen.`,
      ),
      ...weaknessesIn(placed, at),
    ],
  };
}

function toCode({ written, theme }: PlacedCode): Code {
  return {
    id: written.id,
    theme,
    label: written.label,
    questions: written.vragen,
    definition: written.definitie,
    include: written.wel,
    exclude: written.niet,
    terms: written.zoektermen,
    examples: written.voorbeeld === undefined ? [] : [written.voorbeeld],
  };
}
