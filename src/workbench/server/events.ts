/** What the pages are told without asking: that something changed, how far long work is, and what there is to know. */

import type { Context } from 'hono';
import { streamSSE } from 'hono/streaming';
import type { Advice } from '../../model/errors.js';

export type Told =
  /** By the page of this name, which knows of it; null when by something else, or by a page that does not know what. */
  | { readonly soort: 'veranderd'; readonly door: string | null }
  | { readonly soort: 'voortgang'; readonly wat: string; readonly gedaan: number; readonly totaal: number }
  | { readonly soort: 'melding'; readonly melding: Advice }
  | { readonly soort: 'gesloten' };

export interface Events {
  tell(what: Told): void;
  /** The stream to one page. */
  stream(context: Context): Response;
  /** Tells all pages that it is over, and ends their streams. */
  close(): void;
}

/** So that a page knows that it is still connected, in milliseconds. */
const SIGN_OF_LIFE_MS = 15_000;

export function createEvents(): Events {
  const pages = new Set<(what: Told) => Promise<void>>();
  const closed = new AbortController();
  /** What there was to know while no page was listening: the first one hears it. */
  let unheard: Told[] = [];
  return {
    tell: (what) => {
      if (pages.size === 0 && what.soort === 'melding') unheard = [...unheard, what];
      for (const page of pages) void page(what);
    },
    stream: (context) =>
      streamSSE(context, async (stream) => {
        const tell = (what: Told): Promise<void> =>
          stream.writeSSE({ data: JSON.stringify(what) }).catch(() => undefined);
        pages.add(tell);
        try {
          await stream.writeSSE({
            data: JSON.stringify({ soort: 'veranderd', door: null } satisfies Told),
            retry: 1000,
          });
          const missed = unheard;
          unheard = [];
          for (const what of missed) await tell(what);
          while (!stream.aborted && !closed.signal.aborted) {
            await pause(SIGN_OF_LIFE_MS, closed.signal, stream);
            if (!stream.aborted && !closed.signal.aborted) await stream.write(': \n\n');
          }
        } finally {
          pages.delete(tell);
        }
      }),
    close: () =>
      void Promise.all([...pages].map((page) => page({ soort: 'gesloten' }))).finally(() => closed.abort()),
  };
}

function pause(
  ms: number,
  signal: AbortSignal,
  stream: { onAbort(listener: () => void): void },
): Promise<void> {
  return new Promise((resolve) => {
    const end = (): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, ms);
    signal.addEventListener('abort', end);
    stream.onAbort(end);
  });
}
