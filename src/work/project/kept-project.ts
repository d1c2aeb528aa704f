/** A project for a program that runs long: read once, and kept for as long as the files that it was read from hold the same. */

import { join, resolve } from 'node:path';
import { exists, readBytes } from '../../files/disk.js';
import type { Project } from '../../model/project.js';
import { FORGOTTEN_FILE, PROJECT_FILE, readProject } from '../../project/index.js';
import type { Caller, NamedFile } from './caller.js';
import { aboutConflictCopies } from './place.js';
import { openProject, type ProjectFolder } from './project-folder.js';

/**
 * Each call looks at the files, which are small, and opens the project anew when one of them was changed. So what there is to
 * say about it is said once and not at every request, and again the next day: a term may have ended.
 *
 * @returns what throws a UserError as `openProject` does, at each call for as long as there are mistakes
 */
export function keptProject(place: NamedFile, caller: Caller, now = () => new Date()): () => ProjectFolder {
  let kept: { readonly here: ProjectFolder; readonly rests: readonly Uint8Array[] } | null = null;
  return () => {
    if (kept !== null && isSame(kept.rests, restsOn(place.path, kept.here.project, now()))) return kept.here;
    kept = null;
    const path = join(place.path, PROJECT_FILE);
    if (!exists(path)) return openProject(place, caller);
    // Before it is opened: what changes meanwhile is noticed at the next call.
    const rests = restsOn(place.path, readProject(readBytes(path, PROJECT_FILE)), now());
    kept = { here: openProject(place, caller), rests };
    return kept.here;
  };
}

/** All that an opened project rests on. */
function restsOn(folder: string, { paths: { respondents, database } }: Project, today: Date): Uint8Array[] {
  const forgotten = join(folder, FORGOTTEN_FILE);
  const beside = [today.toDateString(), aboutConflictCopies(resolve(folder, database))];
  return [
    readBytes(join(folder, PROJECT_FILE), PROJECT_FILE),
    readBytes(resolve(folder, respondents), respondents),
    exists(forgotten) ? readBytes(forgotten, FORGOTTEN_FILE) : new Uint8Array(),
    Buffer.from(JSON.stringify(beside)),
  ];
}

function isSame(before: readonly Uint8Array[], now: readonly Uint8Array[]): boolean {
  return before.every((bytes, at) => Buffer.compare(bytes, now[at] ?? new Uint8Array()) === 0);
}
