/** The files that an import reads: the whole folder of interviews, or those that a person named. */

import { relative, resolve } from 'node:path';
import { exists, isFolder, listFiles } from '../../files/disk.js';
import { UserError } from '../../model/errors.js';
import type { NamedFile } from '../project/caller.js';
import { interviewsAmong, isRecording } from '../project/interview-files.js';
import { type ProjectFolder, projectPath } from '../project/project-folder.js';

export interface FilesToRead {
  /** Paths below the folder of interviews, spelled as the disk spells them. */
  readonly files: readonly string[];
  /** Recordings that lay beside them. */
  readonly recordings: readonly string[];
  /** A line for each folder that could not be looked in. */
  readonly unreadable: readonly string[];
}

/**
 * The files of an import: those of the whole folder of interviews, or of the paths that a person named.
 *
 * @throws UserError when a path lies elsewhere.
 */
export function filesToRead(paths: readonly NamedFile[], here: ProjectFolder): FilesToRead {
  const root = projectPath(here, 'interviews');
  const unreadable: string[] = [];
  const listed = (folder: string, shownAs: string): string[] =>
    listFiles(folder, shownAs, ({ message }) => unreadable.push(message));
  if (paths.length === 0) return { ...sorted(listed(root, here.project.paths.interviews)), unreadable };
  const parts = paths.map(({ path, shownAs }): Sorted => {
    const full = exists(path) ? path : resolve(root, shownAs);
    const below = relative(root, full);
    if (below.startsWith('..') || resolve(root, below) !== full) {
      throw new UserError(`${shownAs}: dit ligt buiten de map ${here.shown(root)}. Zet het daarin.`);
    }
    if (!isFolder(full)) return { files: [below], recordings: [] };
    return sorted(listed(full, shownAs).map((file) => (below === '' ? file : `${below}/${file}`)));
  });
  return {
    files: parts.flatMap(({ files }) => files),
    recordings: parts.flatMap(({ recordings }) => recordings),
    unreadable,
  };
}

type Sorted = Omit<FilesToRead, 'unreadable'>;

function sorted(paths: readonly string[]): Sorted {
  return { files: interviewsAmong(paths), recordings: paths.filter(isRecording) };
}
