/** Which files in the folder of interviews can be an interview: not recordings, and not the computer's own files. */

import { relative, resolve } from 'node:path';
import { exists, isFolder, listFiles } from '../../files/disk.js';
import { UserError } from '../../model/errors.js';
import type { NamedFile } from '../project/caller.js';
import { type ProjectFolder, projectPath } from '../project/project-folder.js';

const OF_COMPUTER = /^(?:thumbs\.db|ehthumbs\.db|desktop\.ini|icon\r|~.*\.tmp)$/i;
const RECORDING = new RegExp(
  `\\.(?:${[
    ...['mp3', 'm4a', 'wav', 'aac', 'ogg', 'oga', 'opus', 'flac', 'wma', 'amr', 'aiff?', 'caf', 'dss', 'ds2'],
    ...['mp4', 'm4v', 'mov', 'avi', 'mkv', 'webm', 'wmv', 'mpe?g', '3gp'],
    ...['jpe?g', 'png', 'gif', 'bmp', 'tiff?', 'hei[cf]', 'webp'],
  ].join('|')})$`,
  'i',
);

export interface FilesToRead {
  /** Paths below the folder of interviews, spelled as the disk spells them. */
  readonly files: readonly string[];
  /** Recordings that lay beside them. */
  readonly recordings: readonly string[];
}

/**
 * The files of an import: those of the whole folder of interviews, or of the paths that a person named.
 *
 * @throws UserError when a path lies elsewhere.
 */
export function filesToRead(paths: readonly NamedFile[], here: ProjectFolder): FilesToRead {
  const root = projectPath(here, 'interviews');
  if (paths.length === 0) return sorted(listFiles(root, here.project.paths.interviews));
  const parts = paths.map(({ path, shownAs }): FilesToRead => {
    const full = exists(path) ? path : resolve(root, shownAs);
    const below = relative(root, full);
    if (below.startsWith('..') || resolve(root, below) !== full) {
      throw new UserError(`${shownAs}: dit ligt buiten de map ${here.shown(root)}. Zet het daarin.`);
    }
    if (!isFolder(full)) return { files: [below], recordings: [] };
    return sorted(listFiles(full, shownAs).map((file) => (below === '' ? file : `${below}/${file}`)));
  });
  return {
    files: parts.flatMap(({ files }) => files),
    recordings: parts.flatMap(({ recordings }) => recordings),
  };
}

function sorted(paths: readonly string[]): FilesToRead {
  return { files: interviewsAmong(paths), recordings: paths.filter(isRecording) };
}

/** The paths that can be an interview. */
export function interviewsAmong(paths: readonly string[]): string[] {
  return paths.filter((path) => !isRecording(path) && !OF_COMPUTER.test(path.replace(/^.*\//, '')));
}

/** True for sound, film and pictures, by the name: what can be heard or seen has to be written out first. */
export function isRecording(path: string): boolean {
  return RECORDING.test(path);
}
