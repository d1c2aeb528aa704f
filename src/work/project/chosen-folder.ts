/** A folder that a person chooses for a project: one that they typed, one of a list, or a new one below it. */

import { dirname, isAbsolute, join, resolve, win32 } from 'node:path';
import { exists, isFolder, namesIn } from '../../files/disk.js';
import { UserError } from '../../model/errors.js';
import { PROJECT_FILE } from '../../project/index.js';
import type { Caller } from './caller.js';
import { nameOnDisk } from './name-on-disk.js';
import { openProject } from './project-folder.js';

/** Where somebody is: what they type is meant from there. */
export interface Standing {
  readonly folder: string;
  readonly home: string;
}

export interface FolderSeen {
  readonly name: string;
  readonly path: string;
  readonly isProject: boolean;
}

export interface FolderInside {
  readonly isProject: boolean;
  /** Whether nothing stands in it, so that a project can begin there. */
  readonly isEmpty: boolean;
  readonly folders: readonly FolderSeen[];
}

/** Hidden folders are left out, and links: a list that is gone through leads to what lies below it only. */
export function lookInFolder(path: string): FolderInside {
  const shown = namesIn(path, 'folders').filter((name) => !/^[.$]/.test(name));
  return {
    isProject: exists(join(path, PROJECT_FILE)),
    isEmpty: namesIn(path).length === 0,
    folders: shown
      .sort((one, other) => one.localeCompare(other, 'nl'))
      .map((name) => {
        const below = join(path, name);
        return { name, path: below, isProject: namesIn(below).includes(PROJECT_FILE) };
      }),
  };
}

/**
 * The folder that a person typed, also as the project.yaml in it; `~` is their home.
 *
 * @throws UserError when it is not there, or on another computer: merely looking there makes Windows send that computer who asks.
 */
export function typedFolder(
  written: string,
  { folder, home }: Standing,
  platform: string = process.platform,
): string {
  const typed = withoutQuotes(written.trim());
  if (typed === '' || typed.includes('\0')) throw new UserError('Typ de naam van een map.');
  const isElsewhere =
    platform === 'win32' ? /^[\\/]{2}/.test(win32.normalize(typed)) : typed.startsWith('\\\\');
  if (isElsewhere) {
    throw new UserError(
      'Dit is een map op een andere computer. Geef de netwerkmap een letter, zoals N:, en typ die; of zet het project op deze computer.',
    );
  }
  const path = /^~(?=[\\/]|$)/.test(typed) ? join(home, typed.slice(1)) : inFull(typed, folder);
  if (isFolder(path)) return path;
  if (path.endsWith(PROJECT_FILE) && exists(path)) return dirname(path);
  throw new UserError(NOT_THERE);
}

const NOT_THERE = 'Deze map bestaat niet. Controleer de naam, of kies haar uit de lijst.';

function inFull(typed: string, folder: string): string {
  return isAbsolute(typed) ? resolve(typed) : resolve(folder, typed);
}

/** As Windows copies a path. */
function withoutQuotes(typed: string): string {
  return /^".*"$/.test(typed) ? typed.slice(1, -1).trim() : typed;
}

/** @throws UserError when no project is there, or its files hold mistakes. */
export function refuseNoProject(folder: string, caller: Caller): void {
  if (!exists(join(folder, PROJECT_FILE))) {
    throw new UserError(
      `In deze map staat geen project (geen ${PROJECT_FILE}). Kies een andere map, of begin een nieuw project.`,
    );
  }
  openProject({ path: folder, shownAs: folder }, { ...caller, say() {} });
}

/**
 * Where a new project comes.
 *
 * @param parent a folder that is there
 * @param written the name of a new folder in it; null for the folder itself
 * @throws UserError when the name is none, or that of a hidden folder.
 */
export function newFolderIn(parent: string, written: string | null): string {
  if (!isFolder(parent)) throw new UserError(NOT_THERE);
  if (written === null) return parent;
  const name = nameOnDisk(written.normalize('NFC').replace(/[\\/]/g, '-').trim());
  if (name === null || name.startsWith('.') || !/[\p{L}\p{N}]/u.test(name)) {
    throw new UserError('De nieuwe map heeft geen naam met letters of cijfers. Geef haar een naam.');
  }
  return join(parent, name);
}
