/** The keys of both copies together: what each pseudonym there is called here, and the key that knows both. */

import { exists, readBytes } from '../../files/disk.js';
import { UserError } from '../../model/errors.js';
import { EMPTY_KEY, isLeft, isSealed, type Key, matchKeys, mergeKeys, readKey } from '../../names/index.js';
import type { Caller } from '../project/caller.js';
import { type OpenKey, openKey } from '../project/key-folder.js';
import { type ProjectFolder, projectPath } from '../project/project-folder.js';
import { relate } from './chains.js';
import type { OtherProject } from './other-project.js';
import { type PairedTexts, partOfKey, pseudonymsIn } from './part-of-key.js';
import { numberUnknown, sameSource } from './unknown-pseudonyms.js';

export const OTHER_PASSPHRASE = 'WIJKSTEM_WACHTWOORD_ANDER';

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

/** Both keys as they were opened. */
export interface OpenKeys {
  readonly here: OpenKey;
  /** Null when there is none there. */
  readonly there: Key | null;
}

/**
 * Opens both keys, unless they are the same or nobody has one: then every pseudonym means the same in both. A copy of the
 * database alone has the key here, as far as anybody can tell.
 *
 * @param before opened earlier: nobody is asked again
 * @throws UserError when a passphrase is wrong, or nobody can be asked for it
 */
export async function openKeys(
  here: ProjectFolder,
  other: OtherProject,
  before?: OpenKeys | null,
): Promise<OpenKeys | null> {
  if (!other.isFolder) return null;
  const [own, theirs] = [keyBytes(here), keyBytes(other.project)];
  if (own === null && theirs === null) return null;
  if (own !== null && theirs !== null && Buffer.compare(own, theirs) === 0) return null;
  const opened = await openKey(here, before?.here);
  return { here: opened, there: before?.there ?? (await openOther(other, theirs, opened, here)) };
}

function keyBytes(project: ProjectFolder): Uint8Array | null {
  const path = projectPath(project, 'key');
  return exists(path) ? readBytes(path, project.project.paths.key) : null;
}

async function openOther(
  { project, shownAs }: OtherProject,
  bytes: Uint8Array | null,
  { passphrase }: OpenKey,
  caller: Caller,
): Promise<Key | null> {
  if (bytes === null) return null;
  const file = `${shownAs}, ${project.project.paths.key}`;
  if (!isSealed(bytes, file)) return readKey(bytes, null, file);
  const given = caller.otherPassphrase ?? '';
  if (given !== '') return readKey(bytes, given, file);
  // Who copied the folder has the same passphrase; there may be no key here yet.
  const own = passphrase ?? caller.passphrase ?? '';
  if (own !== '') {
    const key = await readKey(bytes, own, file).catch(nullWhenRefused);
    if (key !== null) return key;
  }
  if (caller.ask === undefined) {
    throw new UserError(
      `${file}: deze sleutel heeft een ander wachtwoord. Zet dat in de omgevingsvariabele ${OTHER_PASSPHRASE}, of typ de opdracht in een terminal.`,
    );
  }
  return readKey(bytes, await caller.ask(`Wachtwoord van ${file}: `), file);
}

function nullWhenRefused(error: unknown): null {
  if (error instanceof UserError) return null;
  throw error;
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
