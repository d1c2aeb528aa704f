/** Who makes what a page asked for: this process itself, or a thread beside it. */

import type { Made } from '../../../work/making/made.js';
import { shortPath } from '../../../work/making/made.js';
import type { Wanted } from '../../../work/making/wanted.js';
import { openProject } from '../../../work/project/project-folder.js';
import { countedSteps, type Step } from '../steps.js';

/** What is to be made, all as data. */
export interface Order {
  readonly folder: string;
  readonly wanted: Wanted;
  /** Who decides; null when nobody said who they are. */
  readonly coder: string | null;
  readonly passphrase: string | undefined;
}

export interface Job {
  readonly made: Promise<Made>;
  stop(): void;
}

export type Maker = (order: Order, tell: (step: Step) => void) => Job;

/** In this process, where nothing else is done meanwhile. */
export const makeHere: Maker = (order, tell) => ({
  made: makeIn(order, tell),
  stop: () => undefined,
});

/** Opens the project as its files are now; what is said then was told by the page's own. */
export async function makeIn(
  { folder, wanted, coder, passphrase }: Order,
  tell: (step: Step) => void,
): Promise<Made> {
  // What writes documents is loaded only where they are written.
  const { make } = await import('../../../work/making/make.js');
  const here = openProject(
    { path: folder, shownAs: folder },
    {
      say: () => undefined,
      shown: (path) => shortPath(folder, path),
      progress: countedSteps(tell),
      passphrase,
    },
  );
  return make(here, wanted, coder);
}
