/** Where the project lies: a folder that other computers share needs more care than a disk of one's own. */

import { basename, dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { exists, namesIn, readBytes } from '../../files/disk.js';
import { enumerate } from '../../language/phrases.js';
import { type Advice, UserError } from '../../model/errors.js';
import {
  asking,
  conflictCopies,
  markBusy,
  NETWORK_DISK,
  PATIENCE_MS,
  type Surroundings,
  syncedBy,
} from '../../store/index.js';

const MOUNTS = '/proc/self/mounts';
const LOOK_AGAIN_MS = 200;

function thisComputer(): Surroundings {
  const { platform, env } = process;
  const mounts =
    platform === 'linux' && exists(MOUNTS) ? Buffer.from(readBytes(MOUNTS)).toString('utf8') : '';
  return { platform, env, mounts, holds: (folder, name) => exists(join(folder, name)) };
}

/** The program or disk through which other computers share the database, as a sentence names it; null when none is seen. */
export function sharedThrough(database: string): string | null {
  return syncedBy(dirname(database), thisComputer());
}

export function aboutSharing(service: string): string {
  const where = service === NETWORK_DISK ? `op ${service}` : `in een map van ${service}`;
  return (
    `Let op: dit project staat ${where}. Werk niet op twee computers tegelijk, en wacht na elke opdracht tot de map is ` +
    'bijgewerkt. Een gewone map op uw eigen schijf is veiliger.'
  );
}

/** About copies that a synchronising program left beside the database, or null. */
export function aboutConflictCopies(database: string): Advice | null {
  const copies = conflictCopies(basename(database), namesIn(dirname(database)));
  if (copies.length === 0) return null;
  return {
    text:
      `Let op: naast ${basename(database)} ${copies.length === 1 ? 'staat' : 'staan'} ${enumerate(copies)}. Zulke kopieën ontstaan als twee computers tegelijk werken, en ` +
      'er kan werk in staan dat hier ontbreekt.',
    next: { how: 'Neem dat over voordat u ze weggooit', command: 'merge', options: ['NAAM'] },
  };
}

export interface Waiting {
  /** Called before the wait for another program. */
  readonly onWait: () => void;
  /** How long at most, in milliseconds; ten seconds unless given. */
  readonly patienceMs?: number | undefined;
}

/**
 * Keeps other commands away from a shared database during the work. It waits for another command of this computer, for a
 * bounded time.
 *
 * @throws UserError when another computer is busy with it, or the wait was in vain.
 */
export async function whileMarked<T>(
  database: string,
  shownAs: string,
  { onWait, patienceMs = PATIENCE_MS }: Waiting,
  work: () => Promise<T>,
): Promise<T> {
  const end = Date.now() + patienceMs;
  let done = markBusy(database, shownAs, asking());
  if (done === null) onWait();
  while (done === null) {
    if (Date.now() > end) {
      throw new UserError(
        `${shownAs}: een ander programma is bezig met de database. Wacht tot het klaar is en probeer het opnieuw.`,
      );
    }
    await sleep(LOOK_AGAIN_MS);
    done = markBusy(database, shownAs, asking());
  }
  try {
    return await work();
  } finally {
    done();
  }
}
