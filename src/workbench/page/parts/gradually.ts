/** A long list put on the screen in parts: what one sees first at once, the rest right after it, below. */

import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';

/** More than fit on a screen. */
const FIRST = 60;
/** As many as a browser makes in a moment that nobody notices. */
const STEP = 120;

/** @returns as many as are on the screen by now */
export function useGradually<T>(all: readonly T[]): readonly T[] {
  const shown = useSignal(FIRST);
  const isAll = shown.value >= all.length;
  useEffect(() => (isAll ? undefined : afterPainting(() => (shown.value += STEP))), [shown.value, isAll]);
  return isAll ? all : all.slice(0, shown.value);
}

/** @returns how to call it off */
function afterPainting(work: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const frame = requestAnimationFrame(() => {
    timer = setTimeout(work);
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}
