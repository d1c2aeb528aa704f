/** Asking the server: the client has the types of its answers, and every trouble becomes a line on the screen. */

import { hc } from 'hono/client';
import type { Advice } from '../../../model/errors.js';
import type { Api } from '../../server/app.js';
import { found, lost } from './live.js';

export const api = hc<Api>('/api');

/** What the server refused, with what to do. */
export class Refused extends Error {
  constructor(readonly reasons: readonly Advice[]) {
    super(reasons.map(({ text }) => text).join(' '));
  }
}

interface Answer {
  readonly ok: boolean;
  json(): Promise<unknown>;
}

/** What a success holds. */
type Held<A extends Answer> = Exclude<Awaited<ReturnType<A['json']>>, { readonly fouten: unknown }>;

/**
 * What the server answers.
 *
 * @throws Refused when it says why not, or can't be reached; DOMException when it was called off
 */
export async function ask<A extends Answer>(asking: Promise<A>): Promise<Held<A>> {
  const answer = await asking.catch((error: unknown) => {
    // Nobody waits any more for what was called off.
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    lost();
    throw new Refused([
      { text: 'Geen verbinding met de werkbank. Kijk straks of dit bewaard is; doe het anders opnieuw.' },
    ]);
  });
  found();
  if (answer.ok) return (await answer.json()) as Held<A>;
  const said = await answer.json().then(
    (body) => (body as { readonly fouten?: readonly Advice[] }).fouten,
    () => undefined,
  );
  throw new Refused(said ?? [{ text: 'De werkbank is niet meer open voor dit venster. Open haar opnieuw.' }]);
}
