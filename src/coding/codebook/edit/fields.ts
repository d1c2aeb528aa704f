/** The fields of a code as the keys of the file: a new code, and what changes in one that is there. */

import type { YamlChange, YamlValue } from '../../../files/yaml-splice/index.js';
import type { CodeFields, NewCode } from './edits.js';
import type { FoundCode } from './outline.js';

/** The order in which people write the keys of a code. */
const KEYS = [
  'id',
  'thema',
  'label',
  'in_zin',
  'vragen',
  'definitie',
  'wel',
  'niet',
  'zoektermen',
  'uitsluiten',
  'ook_interviewer',
  'oordeel',
  'voorbeeld',
  'voorbeelden',
  'tegenvoorbeelden',
  'was',
] as const;

type Key = (typeof KEYS)[number];

export function keysBefore(key: Key): readonly string[] {
  return KEYS.slice(0, KEYS.indexOf(key));
}

/** A code as a new item of a list, without what it leaves empty. */
export function codeAsItem(
  { id, label, definition, ...rest }: NewCode,
  more: { readonly thema?: string; readonly was?: readonly string[] },
): YamlValue {
  const { thema = '', was = [] } = more;
  const wanted = { id, ...wantedKeys({ ...rest, label, definition }), thema, was: [...was] };
  return Object.fromEntries(
    KEYS.flatMap((key) => {
      const value = wanted[key as keyof typeof wanted];
      const isNeeded = key === 'label' || key === 'definitie';
      return value === undefined || (value.length === 0 && !isNeeded) ? [] : [[key, value]];
    }),
  );
}

/** By key; an empty text or list is none. */
function wantedKeys(fields: CodeFields): Partial<Record<Key, string | readonly string[]>> {
  const { alsoInterviewer, impliedOordeel } = fields;
  const lines = (list: readonly string[] | undefined) => list?.map((one) => one.trim());
  const all = {
    label: fields.label?.trim(),
    in_zin: fields.inText?.trim(),
    vragen: lines(fields.questions),
    definitie: fields.definition?.trim(),
    wel: fields.include?.trim(),
    niet: fields.exclude?.trim(),
    zoektermen: lines(fields.terms),
    uitsluiten: lines(fields.exclusions),
    ook_interviewer: alsoInterviewer === undefined ? undefined : alsoInterviewer ? 'ja' : '',
    oordeel: impliedOordeel === undefined ? undefined : (impliedOordeel ?? ''),
    voorbeelden: lines(fields.examples),
    tegenvoorbeelden: lines(fields.counterExamples),
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}

/** What to change in the file; nothing for a field that says what it said, whatever the white space around it. */
export function fieldChanges({ raw, path }: FoundCode, fields: CodeFields): YamlChange[] {
  const { voorbeelden, ...wanted } = wantedKeys(fields);
  const changes = Object.entries(wanted).flatMap(([key, value]) => keyChange(raw, path, key as Key, value));
  return voorbeelden === undefined ? changes : [...changes, ...exampleChanges(raw, path, voorbeelden)];
}

type Raw = FoundCode['raw'];
type Path = FoundCode['path'];

function keyChange(raw: Raw, path: Path, key: Key, wanted: string | readonly string[]): YamlChange[] {
  const old = raw[key];
  const isThere = old !== undefined;
  if (key === 'ook_interviewer' && (old === true || old === 'ja') === (wanted === 'ja')) return [];
  if (isThere ? isSame(old, wanted) : wanted.length === 0) return [];
  const isNeeded = key === 'label' || key === 'definitie';
  if (wanted.length === 0 && !isNeeded) return [{ kind: 'remove key', path: [...path, key] }];
  const to = typeof wanted === 'string' ? wanted + endOf(old) : wanted;
  return [{ kind: 'set', path: [...path, key], to, after: keysBefore(key) }];
}

function isSame(old: unknown, wanted: string | readonly string[]): boolean {
  if (typeof wanted === 'string') return typeof old === 'string' && old.trim() === wanted;
  return Array.isArray(old) && old.length === wanted.length && wanted.every((one, at) => old[at] === one);
}

/** A text in lines of its own ends with a line break, which nobody types. */
function endOf(old: unknown): string {
  return typeof old === 'string' && /\S/.test(old) ? old.slice(old.trimEnd().length) : '';
}

/** The one under `voorbeeld` stays there as long as it is the first. */
function exampleChanges(raw: Raw, path: Path, examples: string | readonly string[]): YamlChange[] {
  const wanted = [examples].flat();
  const { voorbeeld: single } = raw;
  if (single === undefined) return keyChange(raw, path, 'voorbeelden', wanted);
  const [first, ...others] = wanted;
  if (first === single || (typeof single === 'string' && first === single.trim())) {
    return keyChange(raw, path, 'voorbeelden', others);
  }
  return [
    { kind: 'remove key', path: [...path, 'voorbeeld'] },
    ...keyChange(raw, path, 'voorbeelden', wanted),
  ];
}
