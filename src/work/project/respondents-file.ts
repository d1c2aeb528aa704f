/** Changing respondents.csv on the disk for who saw it on a screen: refused when it changed meanwhile, written whole, taken back. */

import { exists, readBytes, removeFile, writeWhole } from '../../files/disk.js';
import { sha256 } from '../../files/hash.js';
import { UserError } from '../../model/errors.js';
import { editRespondents, type RespondentsEdits } from '../../project/index.js';
import { type ProjectFolder, projectPath } from './project-folder.js';

/** The file as somebody saw it. */
export interface SeenRespondents {
  /** Null when there is none. */
  readonly bytes: Uint8Array | null;
  /** To send along with a change: another one stands for other bytes. */
  readonly version: string;
}

export interface ChangedRespondents extends SeenRespondents {
  readonly bytes: Uint8Array;
  /** What `putRespondentsBack` takes to undo this. */
  readonly before: Uint8Array | null;
}

export function seeRespondents(here: ProjectFolder): SeenRespondents {
  const path = projectPath(here, 'respondents');
  return seen(exists(path) ? readBytes(path, here.project.paths.respondents) : null);
}

function seen(bytes: Uint8Array | null): SeenRespondents {
  return { bytes, version: bytes === null ? 'geen' : sha256(bytes) };
}

/**
 * Writes the edits, whole or not at all. The open project still knows the old rows: open it again.
 *
 * @param version of the file that the person saw
 * @throws UserError when the file changed since, or the edits would leave mistakes in it; nothing is written then.
 */
export function changeRespondents(
  here: ProjectFolder,
  version: string,
  edits: RespondentsEdits,
): ChangedRespondents {
  const now = unchanged(here, version);
  const name = here.project.paths.respondents;
  const bytes = editRespondents(now.bytes, edits, here.project, name);
  writeWhole(projectPath(here, 'respondents'), bytes, name);
  return { ...seen(bytes), bytes, before: now.bytes };
}

/**
 * Puts the file back as it was before a change.
 *
 * @param version of the file as the change left it
 * @throws UserError when it changed since.
 */
export function putRespondentsBack(
  here: ProjectFolder,
  version: string,
  before: Uint8Array | null,
): SeenRespondents {
  unchanged(here, version);
  const path = projectPath(here, 'respondents');
  if (before === null) removeFile(path, here.project.paths.respondents);
  else writeWhole(path, before, here.project.paths.respondents);
  return seen(before);
}

function unchanged(here: ProjectFolder, version: string): SeenRespondents {
  const now = seeRespondents(here);
  if (now.version === version) return now;
  throw new UserError(
    `${here.project.paths.respondents}: dit bestand is intussen veranderd, en er is niets geschreven. Kijk het opnieuw na en bewaar dan.`,
  );
}
