/** Looking in every file of a project folder for somebody who is forgotten, whatever the file is called. */

import { dirname, join, relative, resolve } from 'node:path';
import { exists, isFolder, listFiles, placeOf, readBytes } from '../../files/disk.js';
import { UserError } from '../../model/errors.js';
import { isUnforeseen } from '../../model/unforeseen.js';
import { PROJECT_FILE } from '../../project/index.js';
import { isWithin, ownPlaces } from '../project/output-file.js';
import { type ProjectFolder, projectPath } from '../project/project-folder.js';
import { isLookedAt, readFile } from './read-file.js';
import { type Told, type Traces, toldIn } from './traces.js';

/**
 * - `woorden`, `nummer`: it holds their words or the ids of what was on them, or their number
 * - `geteld`: the program made it, and may have counted them
 * - `gesloten`: nobody looked in it
 */
export interface FoundFile {
  /** Below the project folder, with forward slashes. */
  readonly path: string;
  readonly tells: Told | 'geteld' | 'gesloten';
}

/** More would keep somebody waiting for minutes. */
export const MOST_FILES = 5_000;

export interface Looked {
  readonly files: readonly FoundFile[];
  /** How many files were left out, past the first `MOST_FILES`. */
  readonly unseen: number;
  /** False when what they said was gone already, so that only their number was looked for. */
  readonly knewWords: boolean;
}

/** Sources, what the project itself keeps, and other projects are left alone. */
export function lookInFiles(here: ProjectFolder, traces: Traces): Looked {
  const own = ownPlaces(here).map(placeOf);
  const candidates = roots(here).flatMap((root) => {
    const names = listFiles(root, root, () => undefined);
    const left = [...own, ...otherProjects(root, names, here)];
    return names
      .filter(isLookedAt)
      .map((name) => join(root, name))
      .filter((path) => {
        const place = placeOf(path);
        return !left.some((folder) => isWithin(place, folder));
      });
  });
  const files = candidates.slice(0, MOST_FILES).flatMap((path): FoundFile[] => {
    const tells = tellsOf(path, traces);
    return tells === null ? [] : [{ path: relative(here.folder, path).replaceAll('\\', '/'), tells }];
  });
  return { files, unseen: Math.max(0, candidates.length - MOST_FILES), knewWords: traces.words.size > 0 };
}

/** Reports may come beside the project. */
function roots(here: ProjectFolder): string[] {
  const reports = projectPath(here, 'reports');
  const isBeside = !isWithin(placeOf(reports), placeOf(here.folder));
  return [here.folder, ...(isBeside && exists(reports) && isFolder(reports) ? [reports] : [])];
}

function otherProjects(root: string, names: readonly string[], here: ProjectFolder): string[] {
  const own = placeOf(here.folder);
  return names
    .filter((name) => name.endsWith(`/${PROJECT_FILE}`))
    .map((name) => placeOf(dirname(resolve(root, name))))
    .filter((place) => place !== own);
}

function tellsOf(path: string, traces: Traces): FoundFile['tells'] | null {
  try {
    const read = readFile(path, readBytes(path));
    if (read === null) return 'gesloten';
    return toldIn(read.text, traces) ?? (read.isOurs ? 'geteld' : null);
  } catch (error) {
    // Whatever is the matter with a file, a forgetting is not stopped half-way by it.
    if (error instanceof UserError || isUnforeseen(error)) return 'gesloten';
    throw error;
  }
}
