/** By what a person who is forgotten is recognised when their interview comes back: hashes of its sources and of their labels. */

import { randomUUID } from 'node:crypto';
import { exists, readBytes } from '../../files/disk.js';
import { sha256 } from '../../files/hash.js';
import { UserError } from '../../model/errors.js';
import { type Forgotten, localDay, voiceOf } from '../../project/index.js';
import type { HeldText } from '../../store/index.js';
import { type Place, placesInRows } from '../project/person-places.js';
import { type ProjectFolder, sourcePath } from '../project/project-folder.js';

/**
 * The tombstone of an act that was begun before, with what is found since, or a new one.
 *
 * @param held what stands in the store, which is locked for writing when the tombstone is to be kept; nothing without one
 * @throws UserError when a group interview doesn't tell which turns are theirs.
 */
export function tombstoneFor(respondent: string, held: readonly HeldText[], here: ProjectFolder): Forgotten {
  const begun = here.forgotten.find((one) => one.respondent === respondent);
  const places = placesInRows(respondent, held, here);
  if (begun === undefined) refuseUnheard(respondent, places);
  const salt = begun?.salt ?? randomUUID();
  const sources = new Map(begun?.sources.map(({ hash, whole }) => [hash, whole]));
  for (const { file, whole } of places) {
    const revisions = held.find((text) => text.file === file)?.revisions ?? [];
    for (const { sourceHash } of revisions) sources.set(sourceHash, whole);
  }
  for (const [file, named] of here.rows) {
    const path = sourcePath(here, file);
    if (!named.some((row) => row.respondent === respondent) || !exists(path)) continue;
    const whole = named.every((row) => row.respondent === respondent);
    sources.set(sha256(readBytes(path, file)), whole);
  }
  const labels = places.filter(({ whole }) => !whole).flatMap((place) => [...place.labels]);
  return {
    respondent,
    since: begun?.since ?? localDay(new Date()),
    isDone: false,
    salt,
    sources: [...sources].map(([hash, whole]) => ({ hash, whole })),
    voices: [...new Set([...(begun?.voices ?? []), ...labels.map((label) => voiceOf(label, { salt }))])],
  };
}

function refuseUnheard(respondent: string, places: readonly Place[]): void {
  const unheard = places.find(({ whole, labels }) => !whole && labels.size === 0);
  if (unheard === undefined) return;
  throw new UserError(
    `${unheard.file}: hierin is geen spreker gevonden die ${respondent} is. Verbeter de spreker in respondents.csv en typ de opdracht nog eens.`,
  );
}
