/** Who works out which codes are likely in a project: this process itself, or a thread beside it. */

import { type Likely, likelyWorker } from '../../../work/desk/likely.js';
import { keptProject } from '../../../work/project/kept-project.js';

export interface Reader {
  /** @throws when it can't be worked out, or the reader was ended */
  ask(file: string): Promise<Likely>;
  end(): void;
}

/** @param folder of the project */
export type StartReader = (folder: string) => Reader;

/** In this process, where nothing else is done meanwhile. */
export const readHere: StartReader = (folder) => {
  const workOut = likelyWorker();
  const open = keptProject({ path: folder, shownAs: folder }, NOBODY);
  return {
    ask: async (file) => workOut(open(), file),
    end: () => undefined,
  };
};

/** Who is told nothing: a mistake in the files shows wherever the page opens them. */
const NOBODY = {
  say: () => undefined,
  shown: (path: string) => path,
  progress: () => ({ step: () => undefined, stop: () => undefined }),
};
