/** The thread that works out which codes are likely, and is asked about one interview after another. */

import { parentPort, workerData } from 'node:worker_threads';
import type { Answer, Question } from './in-thread.js';
import { readHere } from './reader.js';

const reader = readHere(String(workerData));
const answer = (found: Answer): void => parentPort?.postMessage(found);

parentPort?.on('message', ({ number, file }: Question) => {
  reader.ask(file).then(
    (likely) => answer({ number, likely }),
    () => answer({ number, likely: null }),
  );
});
