/** Taking an interview to the desk. */

import type { Codebook } from '../../model/codebook.js';
import type { ProjectFolder } from '../project/project-folder.js';
import { withStore } from '../project/project-store.js';
import { type DeskInterview, deskInterview, type Sitting } from './interview.js';

/** @throws UserError when there is no text of that name */
export function openInterview(
  here: ProjectFolder,
  codebook: Codebook,
  file: string,
  sitting: Sitting,
): Promise<DeskInterview> {
  return withStore(here, 'read', (store, cast) => deskInterview(store, cast, here, codebook, file, sitting));
}
