/** What can be wrong in a codebook beyond its shape, and what is merely unwise, by line and code. */

import type { YamlPath } from '../files/yaml.js';
import { fold } from '../language/fold.js';
import { isStopword } from '../language/stopwords.js';
import { tokenize } from '../language/tokens.js';
import { UserError } from '../model/errors.js';
import { parseTerm } from './terms.js';

/** A code as the file writes it, with the theme that it stands under. */
export interface PlacedCode {
  readonly written: WrittenCode;
  readonly theme: string;
  readonly path: YamlPath;
}

export interface WrittenCode {
  readonly id: string;
  readonly label: string;
  readonly vragen: readonly string[];
  readonly definitie: string;
  readonly wel: string;
  readonly niet: string;
  readonly zoektermen: readonly string[];
  readonly voorbeeld?: string | undefined;
}

/** A place in the file as messages begin: "codeboek.yaml, regel 12". */
export type At = (path: YamlPath) => string;

type Themes = readonly { readonly id: string }[];

/** What makes the codebook unusable. */
export function mistakesIn(codes: readonly PlacedCode[], themes: Themes, at: At): string[] {
  return [
    ...doubleThemes(themes, at),
    ...unknownThemes(codes, themes, at),
    ...doubleCodes(codes, at),
    ...codesNamedAsThemes(codes, themes, at),
    ...danglingReferences(codes, at),
    ...badTerms(codes, at),
  ];
}

function doubleThemes(themes: Themes, at: At): string[] {
  return themes.flatMap(({ id }, index) =>
    themes.findIndex((theme) => theme.id === id) < index
      ? [
          `${at(['themas', index, 'id'])}: het thema "${id}" komt twee keer voor. Geef elk thema een eigen id.`,
        ]
      : [],
  );
}

function unknownThemes(codes: readonly PlacedCode[], themes: Themes, at: At): string[] {
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
function codesNamedAsThemes(codes: readonly PlacedCode[], themes: Themes, at: At): string[] {
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

/** What will disappoint: codes without terms, and terms that say nothing. */
export function weaknessesIn(codes: readonly PlacedCode[], at: At): string[] {
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
