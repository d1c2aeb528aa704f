/** The project that a command line names, opened for whoever sits at this terminal. */

import { relative, resolve } from 'node:path';
import { oneLine } from '../language/visible.js';
import { lineAsText } from '../work/project/advice.js';
import type { Caller, NamedFile } from '../work/project/caller.js';
import { nearestProject, openProject, type ProjectFolder } from '../work/project/project-folder.js';
import type { SharedOptions } from './command.js';
import { type Io, print } from './io.js';
import { startProgress } from './progress.js';

/**
 * Reads the project, and says on stderr whose texts may not be kept and which copies may hold work.
 *
 * @throws UserError when there is no project here, or its files hold mistakes.
 */
export function openHere({ project: named, quiet }: SharedOptions, io: Io): ProjectFolder {
  const folder = named === undefined ? nearestProject(io.cwd) : resolve(io.cwd, named);
  return openProject({ path: folder, shownAs: named ?? folder }, callerAt(io, quiet));
}

function callerAt(io: Io, quiet = false): Caller {
  return {
    say: (line) => print(io.stderr, oneLine(lineAsText(line))),
    shown: (path) => asTyped(path, io),
    progress: (what, total) => startProgress(what, total, io, quiet),
    passphrase: io.passphrase,
    otherPassphrase: io.otherPassphrase,
    ask: io.ask,
  };
}

/** A path as a person would type it from where they are. */
export function asTyped(path: string, { cwd }: Io): string {
  const shorter = relative(cwd, path);
  return shorter === '' || shorter.length > path.length ? path : shorter;
}

/** The path that a person typed, if any. */
export function pathOf(written: string | undefined, { cwd }: Io): string | undefined {
  return written === undefined ? undefined : resolve(cwd, written);
}

/** A file as a person typed it. */
export function named(written: string, { cwd }: Io): NamedFile {
  return { path: resolve(cwd, written), shownAs: written };
}
