/** A reader in a thread of its own, so that the page never waits for it. */

import { Worker } from 'node:worker_threads';
import type { Likely } from '../../../work/desk/likely.js';
import type { StartReader } from './reader.js';

/** What the thread is asked. */
export interface Question {
  readonly number: number;
  readonly file: string;
}

/** What it says; null when it went wrong. */
export interface Answer {
  readonly number: number;
  readonly likely: Likely | null;
}

export const readInThread: StartReader = (folder) => {
  const thread = new Worker(new URL('./likely-thread.js', import.meta.url), { workerData: folder });
  // The program may end while it works.
  thread.unref();
  const waiting = new Map<number, (likely: Likely | null) => void>();
  let last = 0;
  let isOver = false;
  thread.on('message', ({ number, likely }: Answer) => {
    waiting.get(number)?.(likely);
    waiting.delete(number);
  });
  // What it threw is known by its end.
  thread.on('error', () => undefined);
  thread.once('exit', () => {
    isOver = true;
    for (const tell of waiting.values()) tell(null);
    waiting.clear();
  });
  return {
    ask: (file) =>
      new Promise((resolve, reject) => {
        const tell = (likely: Likely | null): void =>
          likely === null ? reject(new Error('likely codes were not worked out')) : resolve(likely);
        if (isOver) return tell(null);
        last += 1;
        waiting.set(last, tell);
        thread.postMessage({ number: last, file } satisfies Question);
      }),
    end: () => void thread.terminate(),
  };
};
