/** A mark beside the database that says which computer writes to it, where SQLite's own locks don't reach the others. */

import { hostname } from 'node:os';
import { createFile, exists, readBytes, removeFile } from '../../files/disk.js';
import { UserError } from '../../model/errors.js';

export interface BusyMark {
  readonly computer: string;
  readonly process: number;
  /** ISO 8601 in UTC. */
  readonly since: string;
}

/** Who asks, and what is known of others; tests hand in their own. */
export interface Asking extends BusyMark {
  /** Whether a process of this computer still runs. */
  isRunning(process: number): boolean;
}

export function asking(): Asking {
  return { computer: hostname(), process: process.pid, since: new Date().toISOString(), isRunning };
}

/**
 * Puts the mark beside the database; returns what takes it away again, or null while another command of this computer has
 * its mark there. What a stopped command of this computer left is replaced.
 *
 * @param path of the database
 * @throws UserError when another computer has its mark there.
 */
export function markBusy(path: string, shownAs: string, who: Asking): (() => void) | null {
  const mark = path + ENDING;
  const { computer, process: number, since } = who;
  const text = `${JSON.stringify({ computer, process: number, since })}\n`;
  if (!createFile(mark, text, shownAs)) {
    const other = readMark(mark);
    if (other?.computer !== computer) throw busyElsewhere(shownAs, other);
    if (who.isRunning(other.process)) return null;
    removeFile(mark);
    if (!createFile(mark, text, shownAs)) return null;
  }
  return () => removeFile(mark);
}

/**
 * Refuses a database that another computer is writing to; one of this computer has SQLite's locks.
 *
 * @param path of the database
 * @throws UserError when another computer has its mark there.
 */
export function refuseBusy(path: string, shownAs: string, { computer }: Pick<Asking, 'computer'>): void {
  const mark = path + ENDING;
  if (!exists(mark)) return;
  const other = readMark(mark);
  if (other?.computer !== computer) throw busyElsewhere(shownAs, other);
}

const ENDING = '.bezig';

function busyElsewhere(shownAs: string, other: BusyMark | null): UserError {
  const whose = other === null ? 'een andere computer' : `computer ${other.computer}`;
  return new UserError(
    `${shownAs}: op ${whose} is een opdracht bezig met dit project. Wacht tot die klaar is en de map is bijgewerkt. ` +
      `Loopt daar niets meer, verwijder dan ${shownAs}${ENDING} en probeer het opnieuw.`,
  );
}

/** Null when it can't be read: it may be on its way to this computer. */
function readMark(path: string): BusyMark | null {
  try {
    const {
      computer,
      process: number,
      since,
    } = JSON.parse(Buffer.from(readBytes(path)).toString('utf8')) as Partial<BusyMark>;
    return typeof computer === 'string' && typeof number === 'number' && typeof since === 'string'
      ? { computer, process: number, since }
      : null;
  } catch {
    return null;
  }
}

function isRunning(number: number): boolean {
  try {
    process.kill(number, 0);
    return true;
  } catch (error) {
    // It runs, but is another person's.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
