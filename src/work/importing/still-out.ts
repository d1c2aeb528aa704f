/** What lies among the interviews and was not imported yet: brought in on a page, or put there by hand. */

import { slashed } from '../../files/disk.js';
import { knownFiles } from '../../store/index.js';
import { nameOfSource, type ProjectFolder } from '../project/project-folder.js';
import { hasBegun, withStore } from '../project/project-store.js';
import { filesToRead } from './files.js';

export interface StillOut {
  /** As the project calls them, in order. */
  readonly files: readonly string[];
  /** Recordings that lie beside them. */
  readonly recordings: readonly string[];
  /** A line for each folder that could not be looked in. */
  readonly unreadable: readonly string[];
}

export async function stillOut(here: ProjectFolder): Promise<StillOut> {
  const { files, recordings, unreadable } = filesToRead([], here);
  const known = hasBegun(here)
    ? await withStore(here, 'read', (open) => new Set(knownFiles(open).map(({ file }) => file)))
    : new Set<string>();
  const named = files.map((path) => nameOfSource(here, slashed(path)));
  return { files: named.filter((file) => !known.has(file)), recordings, unreadable };
}
