/** What was done in a project: the acts that its history keeps, and of one of them which rows it changed. */

import { UserError } from '../../model/errors.js';
import { parseDate } from '../../project/index.js';
import {
  type ActFilter,
  type ChangedRow,
  changedRows,
  type RecordedAct,
  recordedActs,
} from '../../store/index.js';
import type { ProjectFolder } from '../project/project-folder.js';
import { withStore } from '../project/project-store.js';

export type { ActState, RecordedAct } from '../../store/index.js';

/** The acts, newest first. @param limit how many at most; -1 for all */
export function actsOf(here: ProjectFolder, filter: ActFilter, limit: number): Promise<RecordedAct[]> {
  return withStore(here, 'read', (store) => recordedActs(store, filter, limit));
}

export interface ActWithRows {
  readonly act: RecordedAct;
  readonly rows: readonly ChangedRow[];
}

/** @throws UserError when there is no such act. */
export function actWithRows(here: ProjectFolder, id: number): Promise<ActWithRows> {
  return withStore(here, 'read', (store) => {
    const [act] = recordedActs(store, { ids: [id] });
    if (act !== undefined) return { act, rows: changedRows(store, id) };
    const next = { how: 'Neem het over van', command: 'history' };
    throw new UserError(`Er is geen handeling met nummer ${id}.`, next);
  });
}

/** The beginning of a day here, in ISO 8601 in UTC; null when it is no date. */
export function beginningOf(written: string): string | null {
  const date = parseDate(written);
  return date === null ? null : new Date(`${date}T00:00:00`).toISOString();
}
