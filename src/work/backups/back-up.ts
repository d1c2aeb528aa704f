/** Making a reserve copy that stays until a person removes it. */

import { BY_HAND, backUp } from '../../store/index.js';
import type { ProjectFolder } from '../project/project-folder.js';
import { withStore } from '../project/project-store.js';
import { type Backup, backupFolder, keepKeyBeside } from '../project/reserve-copies.js';

/** @throws UserError when the copy can't be made. */
export function backUpByHand(here: ProjectFolder): Promise<Backup> {
  return withStore(here, 'read', async (store) => {
    const made = await backUp(store, backupFolder(here), BY_HAND);
    keepKeyBeside(made, here);
    return made;
  });
}
