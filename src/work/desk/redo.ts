/** Doing again what somebody took back last at the desk, as long as nothing was done since. */

import { UserError } from '../../model/errors.js';
import { recordedActs } from '../../store/index.js';
import { actAsText, takeBackActs } from '../history/take-back.js';
import type { ProjectFolder } from '../project/project-folder.js';
import { withStore } from '../project/project-store.js';
import { DESK_COMMAND, SEEN_COMMAND } from './decide.js';

/**
 * What was gone through after it, and taken back with it, is done again with it.
 *
 * @returns the number of the act that was done again
 * @throws UserError when nothing was taken back, or it was no act of this coder here
 */
export async function redoAtDesk(here: ProjectFolder, coder: string): Promise<number> {
  const undone = await withStore(here, 'read', (store) =>
    recordedActs(store)
      .filter(({ state, of }) => of === null && state === 'teruggedraaid')
      .reverse(),
  );
  const [first, ...later] = undone;
  if (first === undefined) {
    throw new UserError('Er is niets om opnieuw te doen: u nam niets terug, of deed daarna iets anders.');
  }
  if (first.command !== DESK_COMMAND || first.coder !== coder) {
    const next = { how: 'Zie', command: 'history' };
    throw new UserError(`Wat het laatst is teruggenomen, deed u niet hier: ${actAsText(first)}.`, next);
  }
  const next = later.findIndex(({ command }) => command !== SEEN_COMMAND);
  await takeBackActs(here, 'redo', 1 + (next === -1 ? later.length : next));
  return first.id;
}
