/** Which turns were on the screen long enough to be read and then passed, while coding by hand: they count as gone through. */

import { api, ask } from '../shell/api.js';
import { attempt } from '../shell/asked.js';
import { SHOWN_HERE } from '../shell/live.js';
import { interview, replaceTurn } from './state.js';

/** How long a turn is on the screen at least, in milliseconds. */
const READ_MS = 800;
/** How long after the last turn was passed they are told, in milliseconds. */
const REST_MS = 1500;

const passed = new Set<number>();
let resting: ReturnType<typeof setTimeout> | undefined;

/** Watches the turns that are on the screen. @returns how to stop */
export function watchPassing(root: HTMLElement): () => void {
  let about = interview.peek();
  const stop = interview.subscribe((now) => {
    if (now?.file === about?.file && now?.isBlind) about = now;
  });
  const since = new Map<number, number>();
  passed.clear();
  const observer = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting, boundingClientRect, time } of entries) {
      const number = Number((target as HTMLElement).dataset.turn);
      if (isIntersecting) {
        since.set(number, time);
        continue;
      }
      const from = since.get(number);
      const isAbove = boundingClientRect.bottom < innerHeight / 2;
      if (from !== undefined && isAbove && time - from >= READ_MS) pass(number);
    }
  });
  for (const turn of root.querySelectorAll('[data-turn]')) observer.observe(turn);
  return () => {
    observer.disconnect();
    stop();
    // Whoever goes on to another interview passed these in the one they came from.
    void tell(about);
  };
}

function pass(number: number): void {
  passed.add(number);
  clearTimeout(resting);
  resting = setTimeout(() => void tell(), REST_MS);
}

/** All turns were gone through: whoever says so scrolled to the end. */
export async function passAll(): Promise<void> {
  for (const { number } of interview.value?.turns ?? []) passed.add(number);
  await tell();
}

/** What an undo took back is told again, since it was passed. */
async function tell(now = interview.value): Promise<void> {
  clearTimeout(resting);
  const turns = (now?.turns ?? []).filter(
    ({ number, respondent, isSeen }) => passed.has(number) && respondent !== null && !isSeen,
  );
  if (now === null || turns.length === 0 || !now.isBlind) return;
  await attempt(async () => {
    const { beurten } = await ask(
      api.gesprekken.daad.$post(
        {
          json: {
            bestand: now.file,
            blind: true,
            daad: { soort: 'gelezen', beurten: turns.map(({ number }) => number) },
          },
        },
        SHOWN_HERE,
      ),
    );
    if (interview.value?.file === now.file) for (const turn of beurten) replaceTurn(turn);
  });
}
