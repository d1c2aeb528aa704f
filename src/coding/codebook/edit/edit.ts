/** A codebook file and an edit → the text of the file after it, with all that the edit is not about as it stood. */

import { type SplicedYaml, spliceYaml, type YamlChange } from '../../../files/yaml-splice/index.js';
import { UserError } from '../../../model/errors.js';
import { type CodebookFile, readCodebook } from '../file.js';
import type { CodebookEdit, NewCode } from './edits.js';
import { codeAsItem, fieldChanges, keysBefore } from './fields.js';
import { merged } from './merge.js';
import { codeIn, codesIn, countThemes, type FoundCode, formerIds, placeInTheme, themeIn } from './outline.js';

export interface EditedCodebook extends CodebookFile {
  readonly text: string;
}

/**
 * @param text of a codebook that can be read, as it is written
 * @param file the name that messages carry
 * @throws UserErrors with every mistake that the codebook would have; UserError for a code or theme that is not there.
 */
export function editedCodebook(text: string, edit: CodebookEdit, file: string): EditedCodebook {
  const { text: after } = edited(spliceYaml(text), edit);
  return { text: after, ...readCodebook(new TextEncoder().encode(after), file) };
}

function edited(yaml: SplicedYaml, edit: CodebookEdit): SplicedYaml {
  switch (edit.kind) {
    case 'change code':
      return allOf(yaml, fieldChanges(codeIn(yaml.value, edit.id), edit.fields));
    case 'add code':
      return withCode(yaml, edit.code, placeInTheme(yaml.value, edit.theme, edit.before), edit.theme, []);
    case 'move code':
      return movedCode(yaml, edit.id, edit.theme, edit.before);
    case 'rename code':
      return renamedCode(yaml, edit.id, edit.to);
    case 'merge codes':
      return edit.gone.reduce((one, id) => mergedCode(one, id, edit), yaml);
    case 'split code':
      return splitCode(yaml, edit.id, edit.into);
    case 'remove code':
      return withoutCode(yaml, codeIn(yaml.value, edit.id));
    case 'change theme': {
      const { path } = themeIn(yaml.value, edit.id);
      const named = yaml.changed({ kind: 'set', path: [...path, 'label'], to: edit.label.trim() });
      return withWording(named, edit.id, edit.inText?.trim());
    }
    case 'add theme': {
      const { id, label, before } = edit;
      return yaml.changed({
        kind: 'insert',
        list: ['themas'],
        at: placeOfTheme(yaml, before),
        item: { id, label },
      });
    }
    case 'move theme': {
      const from = { list: ['themas'], at: themeIn(yaml.value, edit.id).at };
      return movedTo(yaml, from, { list: ['themas'], at: placeOfTheme(yaml, edit.before) });
    }
    case 'rename theme':
      return renamedTheme(yaml, edit.id, edit.to);
    case 'remove theme':
      return withoutTheme(yaml, edit.id);
  }
}

function allOf(yaml: SplicedYaml, changes: readonly YamlChange[]): SplicedYaml {
  return changes.reduce((one, change) => one.changed(change), yaml);
}

type Place = ReturnType<typeof placeInTheme>;

function withCode(
  yaml: SplicedYaml,
  code: NewCode,
  { list, at, isLoose }: Place,
  theme: string,
  was: readonly string[],
): SplicedYaml {
  const item = codeAsItem(code, { ...(isLoose && { thema: theme }), was });
  return yaml.changed({ kind: 'insert', list, at, item });
}

function withoutCode(yaml: SplicedYaml, { list, at }: FoundCode): SplicedYaml {
  return yaml.changed({ kind: 'remove item', list, at });
}

/** A loose code stays one where the place allows it: then only its theme changes. */
function movedCode(yaml: SplicedYaml, id: string, theme: string, before: string | null): SplicedYaml {
  if (before === id) return yaml;
  const code = codeIn(yaml.value, id);
  const place = placeInTheme(yaml.value, theme, before);
  const inTheme = {
    kind: 'set',
    path: [...code.path, 'thema'],
    to: theme,
    after: keysBefore('thema'),
  } as const;
  if (code.isLoose && !place.isLoose && before === null) return yaml.changed(inTheme);
  if (place.isLoose) return movedTo(code.raw.thema === theme ? yaml : yaml.changed(inTheme), code, place);
  const loosened = code.isLoose ? yaml.changed({ kind: 'remove key', path: inTheme.path }) : yaml;
  return movedTo(loosened, code, place);
}

function movedTo(
  yaml: SplicedYaml,
  from: Pick<Place, 'list' | 'at'>,
  into: Pick<Place, 'list' | 'at'>,
): SplicedYaml {
  const isSameList = from.list.join() === into.list.join();
  if (isSameList && (into.at === from.at || into.at === from.at + 1)) return yaml;
  const { list, at } = into;
  return yaml.changed({ kind: 'move', from: { list: from.list, at: from.at }, into: { list, at } });
}

function renamedCode(yaml: SplicedYaml, id: string, to: string): SplicedYaml {
  if (id === to) return yaml;
  const code = codeIn(yaml.value, id);
  const was = [...new Set([...formerIds(code), id])].filter((former) => former !== to);
  const named = yaml.changed({ kind: 'set', path: [...code.path, 'id'], to });
  return referring(withFormerIds(named, to, was), id, to);
}

/** One is written without a list. */
function withFormerIds(yaml: SplicedYaml, id: string, was: readonly string[]): SplicedYaml {
  const { path, raw } = codeIn(yaml.value, id);
  const [only] = was;
  const to = was.length === 1 && only !== undefined && !Array.isArray(raw.was) ? only : was;
  return yaml.changed({ kind: 'set', path: [...path, 'was'], to, after: keysBefore('was') });
}

/** Rules that send the coder to a code send to the one that has its place now. Only an id with a _ is seen as a reference. */
function referring(yaml: SplicedYaml, from: string, to: string): SplicedYaml {
  if (!from.includes('_')) return yaml;
  const paths = codesIn(yaml.value).flatMap(({ path, raw }) =>
    (['definitie', 'wel', 'niet'] as const)
      .filter((key) => typeof raw[key] === 'string' && raw[key].includes(from))
      .map((key) => [...path, key]),
  );
  return paths.length === 0 ? yaml : yaml.changed({ kind: 'reword', paths, from, to });
}

function mergedCode(
  yaml: SplicedYaml,
  goes: string,
  { keep, terms, examples }: { readonly keep: string; readonly terms: boolean; readonly examples: boolean },
): SplicedYaml {
  if (goes === keep)
    throw new UserError(`De code "${keep}" kan niet met zichzelf samengaan. Kies een andere code.`);
  const gone = codeIn(yaml.value, goes);
  const stays = codeIn(yaml.value, keep);
  const was = [...new Set([...formerIds(stays), goes, ...formerIds(gone)])].filter(
    (former) => former !== keep,
  );
  const fields = merged(stays.raw, gone.raw, { terms, examples });
  const grown = withFormerIds(allOf(yaml, fieldChanges(stays, fields)), keep, was);
  return referring(withoutCode(grown, codeIn(grown.value, goes)), goes, keep);
}

function splitCode(yaml: SplicedYaml, id: string, into: readonly NewCode[]): SplicedYaml {
  const whole = codeIn(yaml.value, id);
  const was = [id, ...formerIds(whole)];
  const parts = into.reduceRight((one, part) => withCode(one, part, whole, whole.theme, was), yaml);
  const rest = parts.changed({ kind: 'remove item', list: whole.list, at: whole.at + into.length });
  return referring(rest, id, into.map((part) => part.id).join(', '));
}

function placeOfTheme(yaml: SplicedYaml, before: string | null): number {
  return before === null ? countThemes(yaml.value) : themeIn(yaml.value, before).at;
}

function renamedTheme(yaml: SplicedYaml, id: string, to: string): SplicedYaml {
  if (id === to) return yaml;
  const { path, formerIds: former } = themeIn(yaml.value, id);
  const was = [...new Set([...former, id])].filter((one) => one !== to);
  const [only] = was;
  const named = allOf(yaml, [
    { kind: 'set', path: [...path, 'id'], to },
    {
      kind: 'set',
      path: [...path, 'was'],
      to: was.length === 1 && only !== undefined ? only : was,
      after: ['id', 'label', 'in_zin'],
    },
  ]);
  const loose = codesIn(named.value).filter((code) => code.isLoose && code.theme === id);
  return loose.reduce((one, code) => one.changed({ kind: 'set', path: [...code.path, 'thema'], to }), named);
}

/** @param inText empty takes it away; undefined leaves it as it is */
function withWording(yaml: SplicedYaml, theme: string, inText: string | undefined): SplicedYaml {
  const { path, inText: old = '' } = themeIn(yaml.value, theme);
  if (inText === undefined || inText === old) return yaml;
  const key = [...path, 'in_zin'];
  return yaml.changed(
    inText === ''
      ? { kind: 'remove key', path: key }
      : { kind: 'set', path: key, to: inText, after: ['id', 'label'] },
  );
}

function withoutTheme(yaml: SplicedYaml, id: string): SplicedYaml {
  const { at } = themeIn(yaml.value, id);
  const loose = codesIn(yaml.value).filter((code) => code.isLoose && code.theme === id);
  const rest = loose.reduceRight(withoutCode, yaml);
  return rest.changed({ kind: 'remove item', list: ['themas'], at });
}
