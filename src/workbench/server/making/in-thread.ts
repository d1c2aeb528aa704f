/** Making in a thread of its own, so that the page never waits for it. */

import { Worker } from 'node:worker_threads';
import { type Advice, UserErrors } from '../../../model/errors.js';
import type { Made } from '../../../work/making/made.js';
import type { Step } from '../steps.js';
import type { Maker } from './maker.js';

/** What the thread says. */
export type Said =
  | { readonly kind: 'step'; readonly step: Step }
  | { readonly kind: 'made'; readonly made: Made }
  | { readonly kind: 'refused'; readonly reasons: readonly Advice[] };

export const makeInThread: Maker = (order, tell) => {
  const thread = new Worker(new URL('./making-thread.js', import.meta.url), { workerData: order });
  const made = new Promise<Made>((resolve, reject) => {
    thread.on('message', (said: Said) => {
      if (said.kind === 'step') tell(said.step);
      else if (said.kind === 'made') resolve(said.made);
      else reject(new UserErrors(said.reasons));
    });
    thread.once('error', reject);
    thread.once('exit', () => reject(new UserErrors(['Het maken is gestopt.'])));
  });
  return { made, stop: () => void thread.terminate() };
};
