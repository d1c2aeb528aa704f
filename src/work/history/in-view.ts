/** The history for a screen: each act in words, and how many acts go when it is taken back or done again. */

import { UserError } from '../../model/errors.js';
import { recordedActs } from '../../store/index.js';
import type { ProjectFolder } from '../project/project-folder.js';
import { hasBegun, withStore } from '../project/project-store.js';
import type { RecordedAct } from './acts.js';
import { rowsAsText } from './rows-text.js';
import { takeBackActs } from './take-back.js';

export type Way = 'undo' | 'redo';

export interface ActInView extends Omit<RecordedAct, 'rows'> {
  /** What it did to the rows: `teksten: 3 erbij`; empty where that says nothing. */
  readonly what: string;
  /** How many acts are taken back, or done again, when this one is; null when it can't be. */
  readonly takes: { readonly way: Way; readonly count: number } | null;
}

export interface HistoryInView {
  /** Newest first. */
  readonly acts: readonly ActInView[];
  /** How many there are in all. */
  readonly total: number;
}

/** @param limit how many acts at most */
export async function historyInView(here: ProjectFolder, limit: number): Promise<HistoryInView> {
  if (!hasBegun(here)) return { acts: [], total: 0 };
  const acts = await withStore(here, 'read', (store) => recordedActs(store));
  const takes = takesOf(acts);
  return {
    total: acts.length,
    acts: acts.slice(0, limit).map(({ rows, ...act }) => ({
      ...act,
      what: rowsAsText({ ...act, rows }),
      takes: takes.get(act.id) ?? null,
    })),
  };
}

/**
 * Takes back an act with all that came after it, or does one again with all that were taken back after it.
 *
 * @param seen how many acts whoever asks for it saw going
 * @returns what was taken back or done again, in the order in which that happened
 * @throws UserError when it can't be, or when by now there are more or fewer of them; then nothing is changed.
 */
export async function takeBackTo(
  here: ProjectFolder,
  way: Way,
  id: number,
  seen: number,
): Promise<readonly RecordedAct[]> {
  const acts = await withStore(here, 'read', (store) => recordedActs(store));
  const takes = takesOf(acts).get(id);
  if (takes?.way !== way || takes.count !== seen) {
    throw new UserError(
      'Er is intussen iets anders gedaan; er is nu niets veranderd. Kijk opnieuw, en kies dan.',
    );
  }
  return takeBackActs(here, way, takes.count);
}

/** The same rules as `undo` and `redo`: the last first, and nothing from before what is final. @param acts newest first */
function takesOf(acts: readonly RecordedAct[]): Map<number, NonNullable<ActInView['takes']>> {
  const own = acts.filter(({ of }) => of === null);
  const done = own.filter(({ state }) => state === 'gedaan' || state === 'vast');
  const fixed = done.findIndex(({ state }) => state === 'vast');
  const possible = done.slice(0, fixed === -1 ? undefined : fixed);
  const undone = own.filter(({ state }) => state === 'teruggedraaid').reverse();
  const counted = (way: Way, some: readonly RecordedAct[]) =>
    some.map(({ id }, at) => [id, { way, count: at + 1 }] as const);
  return new Map([...counted('undo', possible), ...counted('redo', undone)]);
}
