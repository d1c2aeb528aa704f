/** What the view of the report asks the server for, and what it tells it to make. */

import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Wanted } from '../../../work/making/wanted.js';
import { api, ask } from '../shell/api.js';
import { attempt } from '../shell/asked.js';

export const askMakings = () => ask(api.maken.$get());

/** What can be chosen, what is being made, and what was. */
export type Makings = Awaited<ReturnType<typeof askMakings>>;
export type Outcome = Makings['uitkomsten'][number];
export type Point = NonNullable<Outcome['gemaakt']>['punten'][number];

/** As it is now, for everything on the view. */
export const MakingsNow = createContext<Makings | null>(null);

/** @throws outside the view */
export function useMakings(): Makings {
  const now = useContext(MakingsNow);
  if (now === null) throw new Error('no makings around this component');
  return now;
}

export function makeThis(wanted: Wanted): void {
  void attempt(() => ask(api.maken.$post({ json: wanted })));
}

export function stopMaking(): void {
  void attempt(() => ask(api.maken.stop.$post({ json: {} })));
}

export function showFolder(id: number): void {
  void attempt(() => ask(api.maken.toon.$post({ json: { id } })));
}

/** @returns whether it was kept */
export function tick(point: string, isDone: boolean): Promise<boolean> {
  return attempt(() => ask(api.maken.nagelopen.$post({ json: { punt: point, klaar: isDone } })));
}
