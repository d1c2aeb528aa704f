/** Taking back whole acts, and doing them again: as many as were asked for, or none. */

import { momentAsText } from '../../language/moment.js';
import { counted } from '../../language/numbers.js';
import { UserError } from '../../model/errors.js';
import { type RecordedAct, redo, type TakenBackActs, undo } from '../../store/index.js';
import type { ProjectFolder } from '../project/project-folder.js';
import { withStore } from '../project/project-store.js';

const WAYS = {
  undo: { work: undo, can: 'ongedaan gemaakt' },
  redo: { work: redo, can: 'opnieuw gedaan' },
} as const;

/**
 * @param count how many, from 1
 * @returns the acts in the order in which they were taken back or done again, with what that did to the rows
 * @throws UserError when there are not so many; then nothing is changed.
 */
export async function takeBackActs(
  here: ProjectFolder,
  way: 'undo' | 'redo',
  count: number,
): Promise<readonly RecordedAct[]> {
  const { work, can } = WAYS[way];
  const { acts, refused } = await withStore(here, 'change', (store) => work(store, Math.max(count, 1)));
  if (refused !== null) throw new UserError(reason(refused, can), { how: 'Zie', command: 'history' });
  return acts;
}

function reason({ possible, stop }: NonNullable<TakenBackActs['refused']>, can: string): string {
  const stopped = stop === null ? '' : `${actAsText(stop)}, en dat kan niet ongedaan gemaakt worden`;
  if (possible === 0) {
    return stop === null ? `Er is niets dat ${can} kan worden.` : `De laatste handeling is ${stopped}.`;
  }
  return (
    `Er ${possible === 1 ? 'kan' : 'kunnen'} maar ${counted(possible, 'opdracht', 'opdrachten')} ${can} worden; er is niets veranderd.` +
    `${stop === null ? '' : ` Daarvóór staat ${stopped}.`}`
  );
}

/** `review import van 28-11-2026 17:05 (Sanne)` */
export function actAsText({ command, coder, at }: RecordedAct): string {
  return `${command} van ${momentAsText(at)}${coder === null ? '' : ` (${coder})`}`;
}
