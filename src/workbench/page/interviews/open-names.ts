/** How many names wait for a decision: looked for in all texts, so asked apart from what is known at once. */

import { type ReadonlySignal, useComputed } from '@preact/signals';
import type { OpenNames } from '../../../work/naming/doubts.js';
import { api, ask } from '../shell/api.js';
import { useAsked } from '../shell/asked.js';

/** Null until it is known, and where it can't be. */
export function useOpenNames(): ReadonlySignal<OpenNames | null> {
  const asked = useAsked(() => ask(api.namen.open.$get()));
  return useComputed(() => (asked.value.state === 'er' ? asked.value.value : null));
}
