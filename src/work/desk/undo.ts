/** Taking back the last thing that somebody did at the desk, as long as nothing came after it. */

import { UserError } from '../../model/errors.js';
import { recordedActs } from '../../store/index.js';
import { actAsText, takeBackActs } from '../history/take-back.js';
import type { ProjectFolder } from '../project/project-folder.js';
import { withStore } from '../project/project-store.js';
import { DESK_COMMAND, SEEN_COMMAND } from './decide.js';

/**
 * What was gone through since is taken back with it: the page tells of those turns again.
 *
 * @returns the number of the act that was taken back
 * @throws UserError when the last act was another one: taking that back is done where all acts stand
 */
export async function undoAtDesk(here: ProjectFolder, coder: string): Promise<number> {
  const acts = await withStore(here, 'read', (store) =>
    recordedActs(store).filter(({ state, of }) => of === null && state !== 'teruggedraaid'),
  );
  const seen = acts.findIndex((act) => act.command !== SEEN_COMMAND || act.coder !== coder);
  const last = acts[seen];
  if (last === undefined) throw new UserError('Er is niets om ongedaan te maken.');
  if (last.command !== DESK_COMMAND || last.coder !== coder) {
    const next = { how: 'Zie', command: 'history' };
    throw new UserError(`De laatste handeling is niet die van u hier: ${actAsText(last)}.`, next);
  }
  await takeBackActs(here, 'undo', seen + 1);
  return last.id;
}
