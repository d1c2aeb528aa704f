/** Opening the keys of both copies, each with its own passphrase. */

import { exists, readBytes } from '../../files/disk.js';
import { UserError } from '../../model/errors.js';
import { isSealed, type Key, readKey } from '../../names/index.js';
import type { Store } from '../../store/index.js';
import type { Caller } from '../project/caller.js';
import { type OpenKey, openKeyOf } from '../project/key-folder.js';
import { type ProjectFolder, projectPath } from '../project/project-folder.js';
import type { OtherProject } from './other-project.js';

const OTHER_PASSPHRASE = 'WIJKSTEM_WACHTWOORD_ANDER';

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
  store: Store,
  here: ProjectFolder,
  other: OtherProject,
  before?: OpenKeys | null,
): Promise<OpenKeys | null> {
  if (!other.isFolder) return null;
  const [own, theirs] = [keyBytes(here), keyBytes(other.project)];
  if (own === null && theirs === null) return null;
  if (own !== null && theirs !== null && Buffer.compare(own, theirs) === 0) return null;
  const opened = await openKeyOf(store, here, before?.here);
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
