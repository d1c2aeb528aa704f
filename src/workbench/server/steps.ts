/** How far work is, counted in steps. */

import type { Progress } from '../../work/project/caller.js';

/** How far it is. */
export interface Step {
  readonly what: string;
  readonly done: number;
  readonly total: number;
}

/** Counts the steps of a piece of work, and tells after each; a piece that stops is done. */
export function countedSteps(tell: (step: Step) => void): (what: string, total: number) => Progress {
  return (what, total) => {
    let done = 0;
    return {
      step: () => {
        done += 1;
        tell({ what, done, total });
      },
      stop: () => tell({ what, done: total, total }),
    };
  };
}
