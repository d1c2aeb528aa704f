/** What can be wrong in a codebook beyond its shape, by line and code. */

import type { YamlPath } from '../../files/yaml.js';
import type { Oordeel } from '../../model/coding.js';
import { UserError } from '../../model/errors.js';
import type { WordGroups } from '../terms/lexemes.js';
import { parseTerm } from '../terms/term.js';

/** A code as the file writes it, with the theme that it stands under. */
export interface PlacedCode {
  readonly written: WrittenCode;
  readonly theme: string;
  readonly path: YamlPath;
}

/** An oordeel as the file writes it. */
export interface WrittenOordeel {
  readonly id: string;
  readonly aanwijzers: readonly string[];
}

/** All that the checks look at. */
export interface WrittenCodebook {
  readonly themes: readonly WrittenTheme[];
  readonly codes: readonly PlacedCode[];
  readonly oordelen: readonly WrittenOordeel[];
  readonly groups: WordGroups;
}

export interface WrittenTheme {
  readonly id: string;
  readonly was: string | readonly string[];
}

export interface WrittenCode {
  readonly id: string;
  readonly label: string;
  readonly in_zin?: string | undefined;
  readonly vragen: readonly string[];
  readonly definitie: string;
  readonly wel: string;
  readonly niet: string;
  readonly zoektermen: readonly string[];
  readonly uitsluiten: readonly string[];
  readonly ook_interviewer: boolean;
  readonly oordeel?: Oordeel | undefined;
  readonly voorbeeld?: string | undefined;
  readonly voorbeelden: readonly string[];
  readonly tegenvoorbeelden: readonly string[];
  readonly was: string | readonly string[];
}

/** A place in the file as messages begin: "codeboek.yaml, regel 12". */
export type At = (path: YamlPath) => string;

type Themes = WrittenCodebook['themes'];

/** What makes the codes unusable, whatever their terms. */
export function mistakesIn({ themes, codes }: WrittenCodebook, at: At): string[] {
  return [
    ...doubleThemes(themes, at),
    ...contestedThemes(themes, at),
    ...unknownThemes(codes, themes, at),
    ...doubleCodes(codes, at),
    ...codesNamedAsThemes(codes, themes, at),
    ...danglingReferences(codes, at),
    ...livingFormerIds(codes, at),
  ];
}

/** What makes terms unusable; parsing them all takes longer than reading the rest of the codebook. */
export function mistakesInTerms({ codes, oordelen, groups }: WrittenCodebook, at: At): string[] {
  return [
    ...badGroups(groups, at),
    ...codes.flatMap((code) => badTermsOf(code, groups, at)),
    ...badIndicators(oordelen, groups, at),
  ];
}

function doubleThemes(themes: Themes, at: At): string[] {
  const seen = new Set<string>();
  return themes.flatMap(({ id }, index) => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [
      `${at(['themas', index, 'id'])}: het thema "${id}" komt twee keer voor. Geef elk thema een eigen id.`,
    ];
  });
}

/** What was written about a theme can't belong to two. */
function contestedThemes(themes: Themes, at: At): string[] {
  const owners = new Map(themes.map(({ id }) => [id, id]));
  return themes.flatMap((theme, index) =>
    formerIdsOf(theme).flatMap((former) => {
      const owner = owners.get(former);
      owners.set(former, owner ?? theme.id);
      if (owner === undefined) return [];
      return [
        `${at(['themas', index, 'was'])}, thema ${theme.id}: "was" noemt "${former}", en dat hoort al bij het thema ${owner}. ` +
          'Haal het hier weg.',
      ];
    }),
  );
}

/** More would fill the screen, once for every code with the mistake. */
const SHOWN_THEMES = 20;

function unknownThemes(codes: readonly PlacedCode[], themes: Themes, at: At): string[] {
  const ids = [...new Set(themes.map(({ id }) => id))];
  const known = new Set(ids);
  const more = ids.length > SHOWN_THEMES ? ', …' : '';
  const choices = `${ids.slice(0, SHOWN_THEMES).join(', ')}${more}`;
  return codes
    .filter(({ theme }) => !known.has(theme))
    .map(
      ({ written, theme, path }) =>
        `${at([...path, 'thema'])}, code ${written.id}: het thema "${theme}" bestaat niet. Kies uit: ${choices}.`,
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
  const themeAt = new Map(themes.map(({ id }, index) => [id, index] as const));
  return codes.flatMap(({ written, path }) => {
    const theme = themeAt.get(written.id);
    return theme === undefined
      ? []
      : [
          `${at([...path, 'id'])}, code ${written.id}: dit id is ook van het thema op ${at(['themas', theme, 'id'])}. ` +
            'Geef de code een eigen id.',
        ];
  });
}

/** A rule that sends the coder elsewhere names that code between brackets: "(ber_werving)". */
const BETWEEN_BRACKETS = /\(([^()]*)\)/g;

function danglingReferences(codes: readonly PlacedCode[], at: At): string[] {
  const ids = new Set(codes.map(({ written }) => written.id));
  return codes.flatMap(({ written, path }) =>
    (['definitie', 'wel', 'niet'] as const).flatMap((key) =>
      [...written[key].matchAll(BETWEEN_BRACKETS)]
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

/** A former id that is in use has not been left: decisions on it would belong to two codes. */
function livingFormerIds(codes: readonly PlacedCode[], at: At): string[] {
  const living = new Map(codes.map((code) => [code.written.id, code] as const));
  return codes.flatMap(({ written, path }) =>
    formerIdsOf(written).flatMap((id) => {
      const where = `${at([...path, 'was'])}, code ${written.id}: "was" noemt`;
      const other = living.get(id);
      if (id === written.id) return [`${where} de code zelf. Haal dit id daar weg.`];
      if (other === undefined) return [];
      return [
        `${where} "${id}", en dat is nog een eigen code op ${at([...other.path, 'id'])}. ` +
          'Haal het id hier weg, of verwijder die code.',
      ];
    }),
  );
}

/** The former ids of a code or a theme, each once. */
export function formerIdsOf({ was }: Pick<WrittenCode, 'was'>): string[] {
  return [...new Set([was].flat())];
}

function badGroups(groups: WordGroups, at: At): string[] {
  return Object.keys(groups).flatMap((name) =>
    complaint(`@${name}`, groups, () => `${at(['groepen', name])}, groep "${name}"`),
  );
}

function badTermsOf({ written, path }: PlacedCode, groups: WordGroups, at: At): string[] {
  return [
    ...written.zoektermen.flatMap((term, index) =>
      complaint(
        term,
        groups,
        () => `${at([...path, 'zoektermen', index])}, code ${written.id}, zoekterm ${quoted(term)}`,
      ),
    ),
    ...written.uitsluiten.flatMap((term, index) =>
      complaint(
        term,
        groups,
        () => `${at([...path, 'uitsluiten', index])}, code ${written.id}, uitsluiten ${quoted(term)}`,
      ),
    ),
  ];
}

function badIndicators(oordelen: readonly WrittenOordeel[], groups: WordGroups, at: At): string[] {
  return oordelen.flatMap(({ id, aanwijzers }, value) =>
    aanwijzers.flatMap((term, index) =>
      complaint(
        term,
        groups,
        () =>
          `${at(['oordeel', 'waarden', value, 'aanwijzers', index])}, oordeel ${id}, aanwijzer ${quoted(term)}`,
      ),
    ),
  );
}

function complaint(term: string, groups: WordGroups, where: () => string): string[] {
  try {
    parseTerm(term, groups);
    return [];
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return [`${where()}, ${error.message}. Zie docs/codeboek.md.`];
  }
}

/** A term of a megabyte is one line too. */
const SHOWN_OF_TERM = 80;

function quoted(term: string): string {
  const line = term.replace(/\s/g, ' ');
  return line.length > SHOWN_OF_TERM ? `"${line.slice(0, SHOWN_OF_TERM)}…"` : `"${line}"`;
}
