/** The file of tombstones beside project.yaml: read by every command and before every write, written by `forget`. */

import { join } from 'node:path';
import { exists, readBytes, writeWhole } from '../../files/disk.js';
import { enumerate } from '../../language/phrases.js';
import { UserError } from '../../model/errors.js';
import { FORGOTTEN_FILE, type Forgotten, readForgotten, writeForgotten } from '../../project/index.js';

/** Thrown when somebody was forgotten since the project was opened: what was worked out before may hold their words. */
export class ForgottenMeanwhile extends UserError {}

/** @throws UserError when the file is damaged. */
export function openTombstones(folder: string): Forgotten[] {
  const path = join(folder, FORGOTTEN_FILE);
  return exists(path) ? readForgotten(readBytes(path, FORGOTTEN_FILE)) : [];
}

/**
 * Looks on the disk again; call it while the store is locked for writing, so that no tombstone can come after it.
 *
 * @param known the tombstones with which the work was worked out
 * @throws ForgottenMeanwhile when there is one that is not among them, or says more.
 */
export function refuseNewTombstones(folder: string, known: readonly Forgotten[]): void {
  const fresh = openTombstones(folder).filter((tombstone) => !isKnown(tombstone, known));
  if (fresh.length === 0) return;
  const ids = fresh.map(({ respondent }) => respondent);
  throw new ForgottenMeanwhile(
    `${enumerate(ids)}: intussen vergeten door een ander programma. Er is niets opgeslagen; typ de opdracht nog eens.`,
  );
}

function isKnown({ respondent, sources, voices }: Forgotten, known: readonly Forgotten[]): boolean {
  const before = known.find((one) => one.respondent === respondent);
  if (before === undefined) return false;
  const hashes = new Map(before.sources.map(({ hash, whole }) => [hash, whole]));
  return (
    sources.every(({ hash, whole }) => hashes.get(hash) === whole) &&
    voices.every((voice) => before.voices.includes(voice))
  );
}

/** Adds a tombstone, or puts it in the place of the same respondent's; call it while the store is locked, if there is one. */
export function saveTombstone(folder: string, tombstone: Forgotten): void {
  const others = openTombstones(folder).filter(({ respondent }) => respondent !== tombstone.respondent);
  writeWhole(join(folder, FORGOTTEN_FILE), writeForgotten([...others, tombstone]), FORGOTTEN_FILE);
}
