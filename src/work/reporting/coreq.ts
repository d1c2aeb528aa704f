/** coreq.csv as the report reads it: what a researcher says once of what COREQ asks and the project can't know. */

import { type CoreqRow, readCoreq } from '../../project/index.js';
import type { ProjectFolder } from '../project/project-folder.js';
import { optionalFile } from './optional-file.js';

/** @throws UserErrors when the file holds mistakes. */
export function coreqRows(here: ProjectFolder): CoreqRow[] {
  const bytes = optionalFile(here, 'coreq');
  return bytes === null ? [] : readCoreq(bytes, here.project.paths.coreq);
}

/** By the number of the point. */
export function coreqAnswers(here: ProjectFolder): Map<number, string> {
  return new Map(
    coreqRows(here).flatMap(({ number, answer }) => (answer === '' ? [] : [[number, answer] as const])),
  );
}
