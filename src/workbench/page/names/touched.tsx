/** What a decision would touch, asked for when the name rests in the hand: no key waits for it. */

import { type ReadonlySignal, useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Kind } from '../../../model/identifying.js';
import type { Choice } from '../../../work/naming/decided.js';
import { api, ask } from '../shell/api.js';
import { reasonsOf } from '../shell/asked.js';
import { touchedInWords } from './words.js';

export interface Choosing {
  readonly soort: Kind;
  readonly tekst: string;
  readonly keuze: Choice;
  readonly als: string | null;
}

/** Of each choice what it touches, in words; nothing yet for what is still looked up. */
export type Touched = ReadonlyMap<Choice, readonly string[]>;

/** How long a name is in the hand before it is asked, in milliseconds. */
const RESTS_MS = 250;

/** @param now goes up when what was told may be no longer so */
export function useTouched(choosing: readonly Choosing[], now: number): ReadonlySignal<Touched> {
  const touched = useSignal<Touched>(new Map());
  const asked = JSON.stringify(choosing);
  useEffect(() => {
    const gone = new AbortController();
    touched.value = new Map();
    const resting = setTimeout(async () => {
      for (const one of choosing) {
        if (gone.signal.aborted) return;
        const lines = await ask(api.namen.raakt.$post({ json: one }, { init: { signal: gone.signal } })).then(
          touchedInWords,
          (error) => reasonsOf(error).map(({ text }) => text),
        );
        if (gone.signal.aborted) return;
        touched.value = new Map([...touched.value, [one.keuze, lines]]);
      }
    }, RESTS_MS);
    return () => {
      clearTimeout(resting);
      gone.abort();
    };
  }, [asked, now]);
  return touched;
}
