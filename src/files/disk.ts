/** The disk as commands use it: whole files in, whole files out, and errors that a person can act on. */

import { randomUUID } from 'node:crypto';
import {
  closeSync,
  copyFileSync,
  fsyncSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmdirSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { UserError } from '../model/errors.js';
import { diskError } from './disk-error.js';
import { withSlashes } from './slashes.js';

export { slashed } from './slashes.js';

/** No text of an interview, and no file of a project, comes near; a recording does. */
const MAX_BYTES = 50_000_000;

/** @throws UserError when the file is missing, may not be read, is no ordinary file, or is too large to be a text. */
export function readBytes(path: string, shownAs = path): Uint8Array {
  try {
    const stats = statSync(path);
    if (!stats.isFile() && !stats.isDirectory()) {
      throw new UserError(
        `${shownAs}: dit is geen gewoon bestand. Zet er een kopie van het transcript neer.`,
      );
    }
    if (stats.size > MAX_BYTES) {
      throw new UserError(
        `${shownAs}: dit bestand is groter dan 50 MB en dus geen transcript. Bewaar een opname in een andere map.`,
      );
    }
    return readFileSync(path);
  } catch (error) {
    throw diskError(error, shownAs);
  }
}

/** The bytes of a file of any length, such as a database. */
export function readAll(path: string, shownAs = path): Uint8Array {
  return advised(shownAs, () => readFileSync(path));
}

/** Writes a file whole or not at all, also when the power fails: first beside it, then in its place. */
export function writeWhole(path: string, content: string | Uint8Array, shownAs = path): void {
  writeWithMode(path, content, shownAs, ANYBODY);
}

/** The same for what only its owner may read, on systems that know such a thing. */
export function writePrivate(path: string, content: string | Uint8Array, shownAs = path): void {
  writeWithMode(path, content, shownAs, OWNER_ONLY);
}

const ANYBODY = 0o666;
const OWNER_ONLY = 0o600;

function writeWithMode(path: string, content: string | Uint8Array, shownAs: string, mode: number): void {
  const folder = dirname(path);
  const draft = join(folder, `${draftName(path)}${randomUUID()}${DRAFT}`);
  try {
    mkdirSync(folder, { recursive: true });
    removeDrafts(path);
    writeFileSync(draft, content, { flag: 'wx', mode, flush: true });
    renameSync(draft, path);
  } catch (error) {
    removeIfPossible(draft);
    throw diskError(error, shownAs);
  }
  flushFolder(folder);
}

const DRAFT = '.tmp';

/** Hidden, so that no list of files has it. */
function draftName(path: string): string {
  return `.${basename(path).slice(0, LONGEST_IN_DRAFT)}.`;
}

/** What is added must not make the name too long for a disk. */
const LONGEST_IN_DRAFT = 40;

/**
 * Removes what programs that were stopped while they wrote a file left beside it.
 *
 * @param ageMs how old at least: a younger one may be written at this moment, unless the caller knows better
 */
export function removeDrafts(path: string, ageMs = MINUTE_MS): void {
  const folder = dirname(path);
  const start = draftName(path);
  for (const name of namesIn(folder)) {
    if (!name.startsWith(start) || !name.endsWith(DRAFT)) continue;
    const draft = join(folder, name);
    const age = Math.abs(Date.now() - (savedAt(draft)?.getTime() ?? 0));
    if (age >= ageMs) removeIfPossible(draft);
  }
}

const MINUTE_MS = 60_000;

/** Makes the new name of a file last; Windows, and some disks of others, know no such thing. */
function flushFolder(folder: string): void {
  ifPossible(() => {
    const opened = openSync(folder, 'r');
    try {
      fsyncSync(opened);
    } finally {
      closeSync(opened);
    }
  });
}

/** Writes a file that is not there yet, and returns true; false when one is there already. */
export function createFile(path: string, content: string | Uint8Array, shownAs = path): boolean {
  try {
    writeFileSync(path, content, { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw diskError(error, shownAs);
  }
}

/** The names of what a folder holds, or of the folders in it but for links, in no order; none when it can't be looked into. */
export function namesIn(folder: string, which: 'all' | 'folders' = 'all'): string[] {
  try {
    const all = readdirSync(folder, { withFileTypes: true });
    return all.filter((entry) => which === 'all' || entry.isDirectory()).map(({ name }) => name);
  } catch {
    return [];
  }
}

/** Removes a file that somebody need not hear about. */
export function removeIfPossible(path: string): void {
  ifPossible(() => rmSync(path, { force: true }));
}

function ifPossible(work: () => void): void {
  try {
    work();
  } catch {
    // What went wrong or right before this is what a person should hear about.
  }
}

/** Gives a file another name, in the place of a file that has it. */
export function renameFile(from: string, to: string, shownAs = to): void {
  advised(shownAs, () => renameSync(from, to));
}

/** Copies a file of any length; one that is there already is replaced. */
export function copyFile(from: string, to: string, shownAs = from): void {
  advised(shownAs, () => copyFileSync(from, to));
}

/** Removes a file; one that is not there is left at that. */
export function removeFile(path: string, shownAs = path): void {
  advised(shownAs, () => rmSync(path, { force: true }));
}

/** Removes a folder that holds nothing; any other one stays. */
export function removeEmptyFolder(path: string): void {
  ifPossible(() => rmdirSync(path));
}

/** The length of a file in bytes; 0 when it is not there. */
export function sizeOf(path: string): number {
  return statOf(path)?.size ?? 0;
}

/** When a file was last saved, as far as the clock of the computer was right; null when it is not there. */
export function savedAt(path: string): Date | null {
  return statOf(path)?.mtime ?? null;
}

/** Makes a folder, with the folders above it; one that exists is left as it is. */
export function makeFolder(path: string, shownAs = path): void {
  advised(shownAs, () => mkdirSync(path, { recursive: true }));
}

/**
 * True when something exists at the path.
 *
 * @throws UserError when the folder may not be looked into.
 */
export function exists(path: string): boolean {
  return statOf(path) !== undefined;
}

/**
 * True when a folder exists at the path.
 *
 * @throws UserError when the folder may not be looked into.
 */
export function isFolder(path: string): boolean {
  return statOf(path)?.isDirectory() === true;
}

/** Whether two paths lead to the same file or folder, also through a link; a path that leads nowhere is the same as none. */
export function isSamePlace(one: string, other: string): boolean {
  try {
    return realpathSync(one) === realpathSync(other);
  } catch {
    return false;
  }
}

/**
 * Where a file is, or would come, through every link on the way: two paths with the same place are one file, also on a disk
 * that tells no capitals apart. Not for opening: it is in small letters.
 */
export function placeOf(path: string): string {
  return realPath(path).normalize('NFC').toLowerCase();
}

function realPath(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    const parent = dirname(path);
    return parent === path ? path : join(realPath(parent), basename(path));
  }
}

function statOf(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOTDIR') return undefined;
    throw diskError(error, path);
  }
}

/**
 * All files below a folder, as paths relative to it with forward slashes, in order, spelled as the disk spells them
 * (`slashed` gives the form that respondents.csv uses); hidden files and the lock files of Office (`~$…`) are left out.
 * @param onUnreadable is told of a folder below it that may not be read, and lets the others be looked at; without it that stops
 * @throws UserError when the folder is missing or may not be read.
 */
export function listFiles(
  folder: string,
  shownAs = folder,
  onUnreadable = (error: UserError): void => {
    throw error;
  },
): string[] {
  const found: string[] = [];
  const look = (below: string, onError: (error: UserError) => void): void => {
    try {
      for (const entry of readdirSync(join(folder, below), { withFileTypes: true })) {
        if (entry.name.startsWith('.') || entry.name.startsWith('~$')) continue;
        const path = below === '' ? entry.name : `${below}/${entry.name}`;
        if (entry.isFile()) found.push(path);
        else if (entry.isDirectory()) look(path, onUnreadable);
      }
    } catch (error) {
      if (error instanceof UserError) throw error;
      onError(diskError(error, below === '' ? shownAs : `${withSlashes(shownAs)}/${below}`));
    }
  };
  look('', (error) => {
    throw error;
  });
  return found.sort();
}

/** Makes an empty file for its owner only, where there is none yet, that a library then fills; on Windows the folder decides. */
export function createPrivate(path: string): void {
  // It is there, or whoever fills it tells why it can't be.
  ifPossible(() => closeSync(openSync(path, 'wx', OWNER_ONLY)));
}

/** A path for this user alone, outside any project, that is gone with all that is in it when the work has ended. */
export async function inPrivateFolder<T>(work: (path: string) => Promise<T>): Promise<T> {
  const path = mkdtempSync(join(tmpdir(), 'wijkstem-'));
  return work(path).finally(() => ifPossible(() => rmSync(path, { recursive: true, force: true })));
}

/** Does the work, and says what to do about what the disk refuses. */
function advised<T>(shownAs: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw diskError(error, shownAs);
  }
}
