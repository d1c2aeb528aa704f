/** Ids of new codes and themes, made from their labels where a person names none. */

import type { CodebookEdit } from '../../coding/index.js';
import { fold } from '../../language/fold.js';
import type { Codebook, Theme } from '../../model/codebook.js';

/** The edit with an id in the place of each empty one; the same codebook gives the same ids. */
export function withIds(edit: CodebookEdit, codebook: Codebook): CodebookEdit {
  switch (edit.kind) {
    case 'add theme':
      return edit.id === '' ? { ...edit, id: newThemeId(edit.label, codebook) } : edit;
    case 'add code':
      return edit.code.id === ''
        ? { ...edit, code: { ...edit.code, id: newId(edit.code.label, edit.theme, codebook) } }
        : edit;
    case 'split code': {
      const theme = codebook.themes.find(({ codes }) => codes.some(({ id }) => id === edit.id))?.id ?? '';
      const given: string[] = edit.into.map(({ id }) => id).filter((id) => id !== '');
      const into = edit.into.map((part) => {
        if (part.id !== '') return part;
        const id = newId(part.label, theme, codebook, given);
        given.push(id);
        return { ...part, id };
      });
      return { ...edit, into };
    }
    default:
      return edit;
  }
}

/**
 * Unlike every id that codes and themes have or had: what was decided under an old one is not the new code's.
 *
 * @param others ids that are given at the same time
 */
export function newId(
  label: string,
  theme: string,
  { themes }: Codebook,
  others: readonly string[] = [],
): string {
  const start = `${prefixIn(theme, themes)}${inLetters(label) || 'code'}`;
  return unlike([...idsIn(themes), ...others], /^[a-z]/.test(start) ? start : `code_${start}`);
}

/** As the other themes are called: in as many capitals where they are, else in the letters of its label. */
function newThemeId(label: string, { themes }: Codebook): string {
  const first = themes[0]?.id ?? '';
  const isShort = themes.every(({ id }) => /^[A-Z]+$/.test(id) && id.length === first.length);
  const letters = inLetters(label) || 'thema';
  return unlike(
    idsIn(themes),
    isShort ? letters.replaceAll('_', '').slice(0, first.length).toUpperCase() : letters,
  );
}

function idsIn(themes: readonly Theme[]): string[] {
  return themes.flatMap(({ id, formerIds = [], codes }) => [
    id,
    ...formerIds,
    ...codes.flatMap((code) => [code.id, ...code.formerIds]),
  ]);
}

function unlike(taken: readonly string[], first: string): string {
  const known = new Set(taken);
  for (let number = 1; ; number += 1) {
    const id = number === 1 ? first : `${first}_${number}`;
    if (!known.has(id)) return id;
  }
}

/** Whole words, as many as stay readable in a table. */
function inLetters(label: string): string {
  const words = fold(label)
    .replace(/ß/g, 'ss')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
  let id = '';
  for (const word of words) {
    const longer = id === '' ? word.slice(0, LONGEST) : `${id}_${word}`;
    if (longer.length > LONGEST) break;
    id = longer;
  }
  return id;
}

const LONGEST = 30;

/** `bes_` where the codes of the theme begin so; of a theme without codes its own id, where other themes do that. */
function prefixIn(theme: string, themes: readonly Theme[]): string {
  const [first, ...others] = (themes.find(({ id }) => id === theme)?.codes ?? []).map(({ id }) =>
    prefixOf(id),
  );
  if (first !== undefined) return others.every((prefix) => prefix === first) ? first : '';
  const begin = `${inLetters(theme)}_`;
  const isHabit = themes.some(
    ({ id, codes }) => codes.length > 0 && codes.every((code) => code.id.startsWith(`${inLetters(id)}_`)),
  );
  return isHabit ? begin : '';
}

function prefixOf(id: string): string {
  return /^[a-z0-9]+_/.exec(id)?.[0] ?? '';
}
