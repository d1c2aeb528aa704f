/** The keys of both copies together: what each pseudonym there is called here, and the key that knows both. */

import {
  EMPTY_KEY,
  isLeft,
  type Key,
  KINDS,
  type Kind,
  matchKeys,
  mergeKeys,
  pairedPseudonyms,
  pseudonymOf,
  pseudonymsOf,
  withoutNumbers,
} from '../../names/index.js';
import type { WholeRevision } from '../../store/index.js';
import type { OpenKey } from '../project/key-folder.js';
import { relate } from './chains.js';
import type { OpenKeys } from './open-keys.js';
import type { OtherProject } from './other-project.js';
import type { PairedTexts } from './pairs.js';

export interface KeysTogether {
  /** Of pseudonyms there, without brackets, what they are called here; those that are left out keep their number. */
  readonly renamed: ReadonlyMap<string, string>;
  /** The key to write and what it takes the place of; null when nothing is new in it. */
  readonly changed: { readonly key: Key; readonly before: OpenKey } | null;
  /** Pseudonyms there of which no key says who it is, so that a text with one of them can't be taken in. */
  readonly unknown: ReadonlySet<string>;
  /** About how many names people decided otherwise there. */
  readonly differing: number;
  /** How many words are left standing here from now on because people decided so there. */
  readonly staying: number;
}

/** @param gone ids of respondents whose names do not come along */
export function keysTogether(
  keys: OpenKeys | null,
  texts: readonly PairedTexts[],
  gone: ReadonlySet<string>,
  other: OtherProject,
): KeysTogether {
  if (keys === null) {
    // Beside a copy of the database alone another key may have been, which gave the same number to somebody else.
    const inDoubt = other.isFolder ? [] : texts.flatMap(({ there }) => there.flatMap(pseudonymsIn));
    return { renamed: new Map(), changed: null, unknown: new Set(inDoubt), differing: 0, staying: 0 };
  }
  const { here: opened, there } = keys;
  const part = there === null ? EMPTY_KEY : partOfKey(there, texts, gone);
  const matched = new Map([...sameSource(texts), ...matchKeys(opened.key, part)]);
  const coming = texts.filter(
    (text) => text.here.length === 0 || relate(text.here, text.there, matched).kind === 'daar verbeterd',
  );
  const { key, renamed, differing } = mergeKeys(
    opened.key,
    part,
    matched,
    new Set(coming.map(({ file }) => file)),
  );
  const left = new Set(coming.flatMap((text) => text.there.flatMap(pseudonymsIn)));
  const unknown = [...left].filter((pseudonym) => !renamed.has(pseudonym)).sort();
  // Without a key there, one cannot be told from another.
  const numbered = there === null ? { key, renamed } : numberUnknown(unknown, renamed, key);
  return {
    renamed: numbered.renamed,
    changed: numbered.key === opened.key ? null : { key: numbered.key, before: opened },
    unknown: new Set(there === null ? unknown : []),
    differing,
    staying: key.decisions.filter((decision) => isLeft(decision) && !opened.key.decisions.includes(decision))
      .length,
  };
}

/**
 * The entries whose pseudonym stands in one of the texts, and those of respondents, with the names of files as they are here.
 *
 * @param gone ids of respondents whose names do not come along
 */
function partOfKey(key: Key, texts: readonly PairedTexts[], gone: ReadonlySet<string>): Key {
  const names = new Map(texts.map(({ file, fileThere }) => [fileThere, file]));
  const inUse = new Set(texts.flatMap(({ there }) => there.flatMap(pseudonymsIn)));
  const entries = key.entries.flatMap((entry) => {
    if (entry.respondent !== null && gone.has(entry.respondent)) return [];
    const here = entry.forms.map(({ text, files }) => ({
      text,
      files: files.flatMap((file) => names.get(file) ?? []),
    }));
    const found = here.filter(({ files }) => files.length > 0);
    if (found.length > 0 && (inUse.has(pseudonymOf(entry)) || entry.respondent !== null)) {
      return [{ ...entry, forms: found }];
    }
    // Its files got another name since, so which of its forms stand here is not known.
    return inUse.has(pseudonymOf(entry)) ? [{ ...entry, forms: here }] : [];
  });
  const kept = namesIn(entries);
  const lost = [...namesIn(key.entries)].filter((name) => !kept.has(name));
  const isLost = new Set(lost);
  return { ...key, entries, decisions: key.decisions.filter(({ name }) => !isLost.has(name.toLowerCase())) };
}

function namesIn(entries: Key['entries']): Set<string> {
  return new Set(entries.flatMap(({ forms }) => forms.map(({ text }) => text.toLowerCase())));
}

/** The pseudonyms in the text, the notes and the speaker labels of a revision, without brackets. */
export function pseudonymsIn({ text, turns }: WholeRevision): string[] {
  const beside = turns.flatMap(({ speaker, notes = [] }) => [speaker, ...notes]);
  return [...new Set([text, ...beside].flatMap(pseudonymsOf))];
}

interface Numbered {
  readonly renamed: ReadonlyMap<string, string>;
  /** The key itself when no number was given out. */
  readonly key: Key;
}

/**
 * The number of somebody who was taken out of a key is never given to another, so in a text that comes along it becomes a
 * number that nobody has here.
 */
function numberUnknown(unknown: readonly string[], renamed: ReadonlyMap<string, string>, key: Key): Numbered {
  const known = new Map(renamed);
  const next: Partial<Record<Kind, number>> = { ...key.next };
  for (const pseudonym of unknown) {
    const kind = KINDS.find((one) => pseudonym.startsWith(`${one}-`));
    if (kind === undefined) continue;
    const number = next[kind] ?? 1;
    next[kind] = number + 1;
    known.set(pseudonym, `${kind}-${number}`);
  }
  return { renamed: known, key: known.size === renamed.size ? key : { ...key, next } };
}

/** Two texts of the same bytes name the same people in the same places. */
function sameSource(texts: readonly PairedTexts[]): [string, string][] {
  return texts.flatMap(({ here, there }) =>
    there.flatMap((one) => {
      const same = here.find((mine) => isSameSource(mine, one));
      return same === undefined ? [] : [...pairedPseudonyms(one.text, same.text)];
    }),
  );
}

function isSameSource(one: WholeRevision, other: WholeRevision): boolean {
  return one.sourceHash === other.sourceHash && withoutNumbers(one.text) === withoutNumbers(other.text);
}
