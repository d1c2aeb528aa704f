/** Whether there is a project to work on: what was known stays known while the server can't be reached, so that nothing typed is lost. */

import { type ReadonlySignal, useSignal, useSignalEffect } from '@preact/signals';
import { api, ask } from './api.js';
import { attempt } from './asked.js';
import { changes } from './live.js';

/** Null until the server told. */
export function useBegun(): ReadonlySignal<boolean | null> {
  const begun = useSignal<boolean | null>(null);
  useSignalEffect(() => {
    // Once it is open it stays so.
    if (changes.value < 0 || begun.peek() === true) return;
    void attempt(async () => {
      begun.value = (await ask(api.beginnen.$get())).open;
    });
  });
  return begun;
}
