/** What was asked for, once it is there; else that it is coming, or why not. */

import type { ComponentChildren } from 'preact';
import { type Asked, lastOf } from '../shell/asked.js';
import { Reasons } from './reasons.js';

interface LoadedProps<T> {
  readonly asked: Asked<T>;
  readonly children: (value: T) => ComponentChildren;
}

/** What was there before a refusal stays under its reasons, with what is being typed in it. */
export function Loaded<T>({ asked, children }: LoadedProps<T>) {
  const there = lastOf(asked);
  return (
    <>
      {asked.state === 'bezig' && (
        <p class="stil" role="status">
          Even geduld …
        </p>
      )}
      {asked.state === 'geweigerd' && <Reasons reasons={asked.reasons} />}
      {there !== null && children(there.value)}
    </>
  );
}
