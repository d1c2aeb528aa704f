/** A codebook file → Codebook, with every mistake by line and code. The format is described in docs/codeboek.md. */

import { z } from 'zod';
import { sha256 } from '../files/hash.js';
import { readYaml, type YamlPath } from '../files/yaml.js';
import { fold } from '../language/fold.js';
import { isStopword } from '../language/stopwords.js';
import { tokenize } from '../language/tokens.js';
import type { Code, Codebook } from '../model/codebook.js';
import { OORDELEN } from '../model/coding.js';
import { UserError, UserErrors } from '../model/errors.js';
import { parseTerm } from './terms.js';

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

type WrittenCode = z.infer<typeof CodeSchema>;

interface PlacedCode {
  readonly written: WrittenCode;
  readonly theme: string;
  readonly path: YamlPath;
}

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
  const mistakes = [
    ...doubleThemes(value.themas, at),
    ...unknownThemes(placed, value.themas, at),
    ...doubleCodes(placed, at),
    ...codesNamedAsThemes(placed, value.themas, at),
    ...danglingReferences(placed, at),
    ...badTerms(placed, at),
  ];
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
      ...weakTerms(placed, at),
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

type At = (path: YamlPath) => string;

function doubleThemes(themes: readonly { readonly id: string }[], at: At): string[] {
  return themes.flatMap(({ id }, index) =>
    themes.findIndex((theme) => theme.id === id) < index
      ? [
          `${at(['themas', index, 'id'])}: het thema "${id}" komt twee keer voor. Geef elk thema een eigen id.`,
        ]
      : [],
  );
}

function unknownThemes(
  codes: readonly PlacedCode[],
  themes: readonly { readonly id: string }[],
  at: At,
): string[] {
  return codes
    .filter(({ theme }) => !themes.some(({ id }) => id === theme))
    .map(
      ({ written, theme, path }) =>
        `${at([...path, 'thema'])}, code ${written.id}: het thema "${theme}" bestaat niet. ` +
        `Kies uit: ${themes.map(({ id }) => id).join(', ')}.`,
    );
}

function doubleCodes(codes: readonly PlacedCode[], at: At): string[] {
  const first = new Map<string, PlacedCode>();
  return codes.flatMap((code) => {
    const earlier = first.get(code.written.id);
    if (earlier === undefined) {
      first.set(code.written.id, code);
      return [];
    }
    return [
      `${at([...code.path, 'id'])}, code ${code.written.id}: dit id staat ook op ${at([...earlier.path, 'id'])}. ` +
        'Geef elke code een eigen id.',
    ];
  });
}

/** Codes and themes are counted side by side under their ids. */
function codesNamedAsThemes(
  codes: readonly PlacedCode[],
  themes: readonly { readonly id: string }[],
  at: At,
): string[] {
  return codes.flatMap(({ written, path }) => {
    const theme = themes.findIndex(({ id }) => id === written.id);
    return theme === -1
      ? []
      : [
          `${at([...path, 'id'])}, code ${written.id}: dit id is ook van het thema op ${at(['themas', theme, 'id'])}. ` +
            'Geef de code een eigen id.',
        ];
  });
}

/** A rule that sends the coder elsewhere names that code between brackets: "(ber_werving)". */
const REFERENCE = /\(([^()]*_[^()]*)\)/g;

function danglingReferences(codes: readonly PlacedCode[], at: At): string[] {
  const ids = new Set(codes.map(({ written }) => written.id));
  return codes.flatMap(({ written, path }) =>
    (['definitie', 'wel', 'niet'] as const).flatMap((key) =>
      [...written[key].matchAll(REFERENCE)]
        .flatMap((match) => (match[1] ?? '').split(/[\s,;]+/).filter((word) => word.includes('_')))
        .filter((id) => !ids.has(id))
        .map(
          (id) =>
            `${at([...path, key])}, code ${written.id}: "${key}" verwijst naar de code "${id}", die niet bestaat. ` +
            'Verbeter de verwijzing of voeg de code toe.',
        ),
    ),
  );
}

function badTerms(codes: readonly PlacedCode[], at: At): string[] {
  return codes.flatMap(({ written, path }) =>
    written.zoektermen.flatMap((term, index) => {
      try {
        parseTerm(term);
        return [];
      } catch (error) {
        if (!(error instanceof UserError)) throw error;
        return [
          `${at([...path, 'zoektermen', index])}, code ${written.id}, zoekterm "${term}", ${error.message}. ` +
            'Zie docs/codeboek.md.',
        ];
      }
    }),
  );
}

function weakTerms(codes: readonly PlacedCode[], at: At): string[] {
  return codes.flatMap(({ written, path }) => {
    const emptyHanded =
      written.zoektermen.length === 0
        ? [`${at(path)}, code ${written.id}: zonder zoektermen wordt deze code nooit voorgesteld.`]
        : [];
    const vague = written.zoektermen.flatMap((term, index) =>
      isVague(term)
        ? [
            `${at([...path, 'zoektermen', index])}, code ${written.id}: de zoekterm "${term}" bestaat alleen uit ` +
              'veelvoorkomende woorden en slaat dus vaak onterecht aan.',
          ]
        : [],
    );
    return [...emptyHanded, ...vague];
  });
}

/** Three common words in a row, such as "wist ik niet", do say something. */
function isVague(term: string): boolean {
  const words = tokenize(fold(term));
  return words.length <= 2 && words.every(({ word }) => isStopword(word));
}
