/** Telling the pages that something changed, by whichever tab or command. */

import { fingerprintOf } from '../../work/project/fingerprint.js';
import type { Session } from './session.js';

export interface Watch {
  /**
   * While a page does something, what changes is its doing, and all pages are told once.
   *
   * @param work says which page did it, or null when that page does not know how things are; undefined when nothing changed
   */
  during(work: () => Promise<string | null | undefined>): Promise<void>;
  stop(): void;
}

/** In milliseconds. */
const LOOK_EACH_MS = 700;

export function watchProject(session: Session): Watch {
  let seen = stateOf(session);
  let busy = 0;
  const timer = setInterval(() => {
    const now = stateOf(session);
    // What can't be read now, for a moment or with a mistake in it, is told of when it is asked for.
    if (busy > 0 || now === null || now === seen) return;
    seen = now;
    session.events.tell({ soort: 'veranderd', door: null });
  }, LOOK_EACH_MS);
  timer.unref();
  return {
    during: async (work) => {
      const isNews = stateOf(session) !== seen;
      busy += 1;
      const door = await work().finally(() => {
        busy -= 1;
      });
      if (door === undefined) return;
      seen = stateOf(session);
      session.events.tell({ soort: 'veranderd', door: isNews ? null : door });
    },
    stop: () => clearInterval(timer),
  };
}

function stateOf(session: Session): string | null {
  try {
    return session.folder === null ? null : fingerprintOf(session.here());
  } catch {
    return null;
  }
}
