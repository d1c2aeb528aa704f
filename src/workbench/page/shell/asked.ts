/** What a view asked the server for: loading, there, or refused; asked anew when the project changes. */

import { type ReadonlySignal, useSignal, useSignalEffect } from '@preact/signals';
import type { Advice } from '../../../model/errors.js';
import { Refused } from './api.js';
import { changes } from './live.js';
import { notice } from './notices.js';

export type Asked<T> =
  | { readonly state: 'bezig' }
  | { readonly state: 'er'; readonly value: T }
  | {
      readonly state: 'geweigerd';
      readonly reasons: readonly Advice[];
      readonly last: { readonly value: T } | null;
    };

/**
 * Asks when the view opens, when a signal that `asking` reads changes, and when the project changes. What was there stays
 * on the screen until the new answer is in, and stays there when that is a refusal.
 */
export function useAsked<T>(asking: () => Promise<T>): ReadonlySignal<Asked<T>> {
  const asked = useSignal<Asked<T>>({ state: 'bezig' });
  useSignalEffect(() => {
    void changes.value;
    let isOver = false;
    asking().then(
      (value) => {
        if (!isOver) asked.value = { state: 'er', value };
      },
      (error) => {
        if (!isOver)
          asked.value = { state: 'geweigerd', reasons: reasonsOf(error), last: lastOf(asked.peek()) };
      },
    );
    return () => {
      isOver = true;
    };
  });
  return asked;
}

/** What was there last. */
export function lastOf<T>(asked: Asked<T>): { readonly value: T } | null {
  switch (asked.state) {
    case 'bezig':
      return null;
    case 'er':
      return { value: asked.value };
    case 'geweigerd':
      return asked.last;
  }
}

/** Does something, and says why when it was refused. @returns whether it was done */
export async function attempt(work: () => Promise<unknown>): Promise<boolean> {
  try {
    await work();
    return true;
  } catch (error) {
    for (const reason of reasonsOf(error)) notice(reason, true);
    return false;
  }
}

/** The same as one text, where no way to a view can stand. */
export function reasonText(error: unknown): string {
  return reasonsOf(error)
    .map(({ text }) => text)
    .join(' ');
}

export function reasonsOf(error: unknown): readonly Advice[] {
  return error instanceof Refused
    ? error.reasons
    : [{ text: 'Er ging iets mis op deze pagina. Laad haar opnieuw.' }];
}
