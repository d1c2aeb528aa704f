/** Another codebook in the place of the one there: its version from before is kept beside it, so that it can be taken back. */

import { basename, dirname, extname, join } from 'node:path';
import { exists, namesIn, readBytes, removeFile, writeWhole } from '../../files/disk.js';
import { sha256 } from '../../files/hash.js';
import { UserError } from '../../model/errors.js';
import { type ProjectFolder, projectPath } from '../project/project-folder.js';

/** Beside the codebook, where a person finds them and `forget` looks. */
const FOLDER = 'eerdere-codeboeken';
/** As text, since that is what `forget` looks in; an example may be somebody's words. */
const END = '.yaml.txt';
const MOST_KEPT = 200;
const HASH_LENGTH = 16;

/** Writes the file whole, after it kept what was in it. */
export function replaceCodebook(here: ProjectFolder, before: Uint8Array, after: Uint8Array): void {
  keepVersion(here, before, new Date());
  writeWhole(projectPath(here, 'codebook'), after, here.project.paths.codebook);
}

/** Keeps a version under the moment and its hash, and lets go of the oldest. */
function keepVersion(here: ProjectFolder, bytes: Uint8Array, now: Date): void {
  const folder = folderOf(here);
  const hash = sha256(bytes).slice(0, HASH_LENGTH);
  if (nameOf(here, hash) !== null) return;
  const moment = now.toISOString().replace(/\D/g, '').slice(0, MOMENT_LENGTH);
  const name = `${stemOf(here)}-${moment}-${hash}${END}`;
  writeWhole(join(folder, name), bytes, `${FOLDER}/${name}`);
  for (const old of keptNames(here).slice(0, -MOST_KEPT)) removeFile(join(folder, old), `${FOLDER}/${old}`);
}

/** To the millisecond: names in order are in order of time. */
const MOMENT_LENGTH = 17;

/** @throws UserError when the version is no longer kept */
export function keptVersion(here: ProjectFolder, version: string): Uint8Array {
  const name = nameOf(here, version.slice(0, HASH_LENGTH));
  const bytes = name === null ? null : readBytes(join(folderOf(here), name), `${FOLDER}/${name}`);
  if (bytes !== null && sha256(bytes) === version) return bytes;
  throw new UserError(
    `Deze eerdere versie van het codeboek is er niet meer. Kijk in de map ${FOLDER} welke er nog zijn.`,
  );
}

function nameOf(here: ProjectFolder, hash: string): string | null {
  return keptNames(here).find((name) => name.endsWith(`-${hash}${END}`)) ?? null;
}

/** Oldest first. */
function keptNames(here: ProjectFolder): string[] {
  const folder = folderOf(here);
  const start = `${stemOf(here)}-`;
  if (!exists(folder)) return [];
  return namesIn(folder)
    .filter((name) => name.startsWith(start) && name.endsWith(END))
    .sort();
}

function folderOf(here: ProjectFolder): string {
  return join(dirname(projectPath(here, 'codebook')), FOLDER);
}

function stemOf(here: ProjectFolder): string {
  const name = basename(projectPath(here, 'codebook'));
  return name.slice(0, name.length - extname(name).length);
}
