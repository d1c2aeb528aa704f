/** Taking a person out of the key of pseudonyms: their own entries, and those of names that no text holds any more. */

import { isDeepStrictEqual } from 'node:util';
import { UserError } from '../../model/errors.js';
import { type Key, keyWithout, pseudonymOf } from '../../names/index.js';
import { KeyChanged, type OpenKey, openKey, saveKey, sealKey } from '../project/key-folder.js';
import type { ProjectFolder } from '../project/project-folder.js';

/** What has to be known of a person to take them out of the key. */
export interface LeavingKey {
  readonly respondent: string;
  /** The files in which only they spoke. */
  readonly alone: readonly string[];
  /** The files in which they spoke among others. */
  readonly among: readonly string[];
  /** The pseudonyms that stand in the texts that are left, without brackets. */
  readonly inUse: ReadonlySet<string>;
}

/**
 * Writes the key without the person; a key that does not name them stays as it is.
 *
 * @param opened the key as it was opened before, so that its passphrase need not be asked twice
 * @param locked does the work while no import can write
 * @throws UserError when other programs keep writing the key.
 */
export async function forgetInKey(
  leaving: LeavingKey,
  opened: OpenKey,
  here: ProjectFolder,
  locked: (work: () => void) => void,
): Promise<void> {
  for (let attempt = 0; attempt < 3; attempt += 1) {
    const before = await openKey(here, opened);
    const left = withoutPerson(before.key, leaving);
    if (before.bytes === null || isDeepStrictEqual(left, before.key)) return;
    try {
      const sealed = await sealKey(left, before, here);
      locked(() => saveKey(sealed, here));
      return;
    } catch (error) {
      if (!(error instanceof KeyChanged)) throw error;
    }
  }
  throw new UserError(
    `${here.project.paths.key}: een ander programma schrijft in de sleutel. Wacht tot het klaar is en typ de opdracht nog eens.`,
  );
}

/** The key without a respondent, and without names that were only said by them. */
export function withoutPerson(key: Key, { respondent, alone, among, inUse }: LeavingKey): Key {
  const places = new Set(among);
  const isOnlyTheirs = (entry: Key['entries'][number]): boolean =>
    !inUse.has(pseudonymOf(entry)) &&
    entry.forms.every(({ files }) => files.length > 0 && files.every((file) => places.has(file)));
  const theirs = key.entries.filter((entry) => entry.respondent === null && isOnlyTheirs(entry));
  const left = { ...key, entries: key.entries.filter((entry) => !theirs.includes(entry)) };
  const names = new Set(theirs.flatMap(({ forms }) => forms.map(({ text }) => text.toLowerCase())));
  const kept = new Set(left.entries.flatMap(({ forms }) => forms.map(({ text }) => text.toLowerCase())));
  return keyWithout(
    {
      ...left,
      decisions: key.decisions.filter(
        ({ name }) => !names.has(name.toLowerCase()) || kept.has(name.toLowerCase()),
      ),
    },
    { respondent, files: alone },
  );
}
