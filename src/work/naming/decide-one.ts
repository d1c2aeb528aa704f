/** Deciding about one name on a screen: it is kept in the key at once, and the texts follow when all are read again. */

import { isDeepStrictEqual } from 'node:util';
import type { Key } from '../../names/index.js';
import { markKey, write } from '../../store/index.js';
import { KeyChanged, saveKey, sealKey } from '../project/key-folder.js';
import { openedAgain, type ProjectFolder } from '../project/project-folder.js';
import { withStore } from '../project/project-store.js';
import { ForgottenMeanwhile } from '../project/tombstones.js';
import { type AskedChoice, changeBy } from './choice.js';
import { countOutstanding } from './decided.js';
import type { NameDesk } from './desk.js';
import { type ReadAgain, readTextsAgain } from './read-again.js';
import { wayBack } from './way-back.js';

export interface DecidedOne {
  /** How many names are decided about while the texts don't follow yet. */
  readonly outstanding: number;
}

/**
 * Keeps a choice in the key. No text changes: a doubtful word that stays is done with it, anything else waits for
 * `applyNames`.
 *
 * @throws UserError when it can't be decided so, or the key is closed.
 */
export async function decideName(
  here: ProjectFolder,
  desk: NameDesk,
  asked: AskedChoice,
): Promise<DecidedOne> {
  await changeKey(here, desk, (key) => changeBy(asked, key).apply(key));
  return outstandingNow(here, desk);
}

export interface TakenBack extends DecidedOne {
  /** Whether all is as if nothing was decided; otherwise it was decided back, and the texts are to be read again. */
  readonly isUndone: boolean;
}

/**
 * Takes back what was decided about a name. As long as the texts don't follow, it is as it was before; after that, what was
 * replaced stays from now on, and what stayed is replaced.
 *
 * @throws UserError when nothing was decided about it, or the key is closed.
 */
export async function takeBackName(
  here: ProjectFolder,
  desk: NameDesk,
  asked: Pick<AskedChoice, 'kind' | 'text'>,
): Promise<TakenBack> {
  let isUndone = true;
  await changeKey(here, desk, (key) => {
    const back = wayBack(asked, key);
    isUndone = back.isUndone;
    return back.key;
  });
  return { isUndone, ...(await outstandingNow(here, desk)) };
}

/**
 * Reads all texts again, so that they follow what was decided, and clears what is hidden now from what is kept.
 *
 * @throws UserError when the key is closed, or a copy can't be rewritten.
 */
export async function applyNames(here: ProjectFolder, desk: NameDesk): Promise<ReadAgain & DecidedOne> {
  const opened = await desk.session.opened(here);
  const done = await readTextsAgain(desk.session.keyed(here), opened);
  return { ...done, ...(await outstandingNow(here, desk)) };
}

async function outstandingNow(here: ProjectFolder, desk: NameDesk): Promise<DecidedOne> {
  const { key } = await desk.session.opened(here);
  return { outstanding: countOutstanding(key) };
}

/** Writes the key with a change; when another program wrote it meanwhile, the change is made to that one. */
async function changeKey(here: ProjectFolder, desk: NameDesk, change: (key: Key) => Key): Promise<void> {
  let now = here;
  for (;;) {
    const { session } = desk;
    const opened = await session.opened(now);
    const key = change(opened.key);
    if (isDeepStrictEqual(key, opened.key)) return;
    const folder = session.keyed(now);
    const sealed = await sealKey(key, opened, folder);
    try {
      await withStore(folder, 'change', (store) =>
        write(store, { command: COMMAND }, () => {
          saveKey(sealed, folder);
          markKey(store, sealed.mark);
        }),
      );
    } catch (error) {
      if (error instanceof ForgottenMeanwhile) now = openedAgain(now);
      else if (!(error instanceof KeyChanged)) throw error;
      continue;
    }
    session.wrote({ ...sealed.before, key: { ...key, id: sealed.mark.key }, bytes: sealed.bytes });
    return;
  }
}

const COMMAND = 'names import';
