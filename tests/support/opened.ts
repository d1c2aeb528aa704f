/** A project opened without a terminal, as a test of a sequence needs it. */

import type { Caller } from '../../src/work/project/caller.js';
import { openProject, type ProjectFolder } from '../../src/work/project/project-folder.js';

/** Nobody is told anything, and nobody can be asked. */
export const NOBODY: Caller = {
  say() {},
  shown: (path) => path,
  progress: () => ({ step() {}, stop() {} }),
};

export function opened(folder: string, caller: Partial<Caller> = {}): ProjectFolder {
  return openProject({ path: folder, shownAs: folder }, { ...NOBODY, ...caller });
}
