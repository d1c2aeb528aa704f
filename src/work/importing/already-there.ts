/** Whether a file that is brought in lies in the folder of interviews already, by its name or by what is in it. */

import { join } from 'node:path';
import { readBytes, sizeOf, slashed } from '../../files/disk.js';
import { UserError } from '../../model/errors.js';
import { plain } from '../../project/index.js';
import { nameOfSource, type ProjectFolder, projectPath } from '../project/project-folder.js';
import { filesToRead } from './files.js';

export interface AlreadyThere {
  /** As the project calls the one that is there. */
  readonly file: string;
  readonly same: 'bestand' | 'inhoud' | 'naam';
}

/** A file of the folder of interviews. */
interface Interview {
  readonly file: string;
  /** Below the folder of interviews, as the disk spells it. */
  readonly path: string;
}

/** @param name as `safeFileName` gives it; other capitals are no other name, since no disk of Windows tells them apart */
export function alreadyThere(name: string, bytes: Uint8Array, here: ProjectFolder): AlreadyThere | null {
  const root = projectPath(here, 'interviews');
  const all = interviewsIn(here);
  const isTwin = ({ file, path }: Interview): boolean =>
    sizeOf(join(root, path)) === bytes.length &&
    Buffer.compare(readBytes(join(root, path), file), bytes) === 0;
  const named = all.find(({ path }) => plain(path) === plain(name));
  if (named !== undefined) return { file: named.file, same: isTwin(named) ? 'bestand' : 'naam' };
  const twin = all.find(isTwin);
  return twin === undefined ? null : { file: twin.file, same: 'inhoud' };
}

/**
 * The path on the disk of an interview that a page names as the project does.
 *
 * @returns below the folder of interviews
 * @throws UserError when no such file lies there: a path that leads elsewhere is none.
 */
export function interviewNamed(file: string, here: ProjectFolder): string {
  const found = interviewsIn(here).find((one) => one.file === file);
  if (found !== undefined) return found.path;
  throw new UserError(
    `dit bestand staat niet (meer) in de map ${here.project.paths.interviews}. Zet het daar en probeer het opnieuw.`,
  );
}

function interviewsIn(here: ProjectFolder): Interview[] {
  return filesToRead([], here).files.map((path) => ({ file: nameOfSource(here, slashed(path)), path }));
}
