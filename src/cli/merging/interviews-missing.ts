/** Texts that came along without the file that they were read from. */

import { exists } from '../../files/disk.js';
import type { Merged } from '../../work/merging/run-merge.js';
import { type ProjectFolder, sourcePath } from '../../work/project/project-folder.js';

export function interviewsMissing({ texts }: Merged, here: ProjectFolder): string[] {
  return texts.flatMap(({ file, text }) =>
    text === 'nieuw' && !exists(sourcePath(here, file)) ? [file] : [],
  );
}
