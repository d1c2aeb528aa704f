/** The thread that makes one thing, says how far it is and what it came to, and ends. */

import { parentPort, workerData } from 'node:worker_threads';
import { reasonsIn, UserError } from '../../../model/errors.js';
import type { Said } from './in-thread.js';
import { makeIn, type Order } from './maker.js';

const say = (said: Said): void => parentPort?.postMessage(said);
try {
  say({ kind: 'made', made: await makeIn(workerData as Order, (step) => say({ kind: 'step', step })) });
} catch (error) {
  if (!(error instanceof UserError)) throw error;
  say({ kind: 'refused', reasons: reasonsIn(error) });
}
