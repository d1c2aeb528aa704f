/** Where each theme and code of a codebook file stands, by their ids. */

import type { YamlPath } from '../../../files/yaml.js';
import type { ListPlace } from '../../../files/yaml-splice/index.js';
import { UserError } from '../../../model/errors.js';
import { formerIdsOf } from '../checks.js';

/** A code by the keys of the file; what it does not write down is not there. */
export interface RawCode {
  readonly id: string;
  readonly thema?: string;
  readonly was?: string | readonly string[];
  readonly [key: string]: unknown;
}

interface RawTheme {
  readonly id: string;
  readonly in_zin?: string;
  readonly codes?: readonly RawCode[];
  readonly was?: string | readonly string[];
}

interface RawCodebook {
  readonly themas: readonly RawTheme[];
  readonly codes?: readonly RawCode[];
}

export interface FoundCode extends ListPlace {
  readonly raw: RawCode;
  readonly path: YamlPath;
  readonly theme: string;
  /** Whether it stands in the list of all codes, with the id of its theme. */
  readonly isLoose: boolean;
}

/** @param value of a file that the reader of codebooks has read */
export function codesIn(value: unknown): FoundCode[] {
  const { themas, codes = [] } = value as RawCodebook;
  const found = (list: YamlPath, raw: RawCode, at: number, theme: string): FoundCode => {
    return { list, raw, at, theme, path: [...list, at], isLoose: list.length === 1 };
  };
  return [
    ...themas.flatMap((theme, t) =>
      (theme.codes ?? []).map((raw, at) => found(['themas', t, 'codes'], raw, at, theme.id)),
    ),
    ...codes.map((raw, at) => found(['codes'], raw, at, raw.thema ?? '')),
  ];
}

/** @throws UserError when there is none */
export function codeIn(value: unknown, id: string): FoundCode {
  const code = codesIn(value).find(({ raw }) => raw.id === id);
  if (code !== undefined) return code;
  throw new UserError(`De code "${id}" staat niet in het codeboek. Kies een code die erin staat.`);
}

export interface FoundTheme {
  readonly at: number;
  readonly path: YamlPath;
  readonly inText?: string | undefined;
  readonly formerIds: readonly string[];
}

/** @throws UserError when there is none */
export function themeIn(value: unknown, id: string): FoundTheme {
  const { themas } = value as RawCodebook;
  const at = themas.findIndex((theme) => theme.id === id);
  const theme = themas[at];
  if (theme !== undefined) {
    const { was = [], in_zin: inText } = theme;
    return { at, path: ['themas', at], inText: inText?.trim(), formerIds: formerIdsOf({ was }) };
  }
  throw new UserError(`Het thema "${id}" staat niet in het codeboek. Kies een thema dat erin staat.`);
}

export function countThemes(value: unknown): number {
  return (value as RawCodebook).themas.length;
}

export function formerIds({ raw }: FoundCode): string[] {
  return formerIdsOf({ was: raw.was ?? [] });
}

/**
 * Where a code comes in a theme: before another one, or behind all, which is among the loose ones where the theme has those.
 *
 * @throws UserError when there is no such theme, or the other one stands elsewhere
 */
export function placeInTheme(
  value: unknown,
  theme: string,
  before: string | null,
): ListPlace & { readonly isLoose: boolean } {
  const { at: t } = themeIn(value, theme);
  if (before !== null) {
    const next = codeIn(value, before);
    if (next.theme === theme) return next;
    throw new UserError(
      `De code "${before}" staat niet in het thema "${theme}". Kies een code uit dat thema.`,
    );
  }
  const ofTheme = codesIn(value).filter((code) => code.theme === theme);
  const last = ofTheme.at(-1);
  if (last === undefined) return { list: ['themas', t, 'codes'], at: 0, isLoose: false };
  return { ...last, at: last.at + 1 };
}
