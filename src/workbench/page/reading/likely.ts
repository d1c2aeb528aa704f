/** The likeliest codes of the turn in the hand: asked for when one comes to another turn. */

import { effect, signal } from '@preact/signals';
import { api, ask } from '../shell/api.js';
import type { Likely } from './shape.js';
import { hand, interview, isBlind } from './state.js';

export const likely = signal<readonly Likely[]>([]);
/** Whether they are still being worked out. */
export const isWorkingOut = signal(false);

/** How much later they are asked for again then, in milliseconds. */
const ASK_AGAIN_MS = 1000;

/** Keys 1 to 9. */
export const WITH_KEY = 9;

/** @returns how to stop */
export function followTurn(): () => void {
  let asked = '';
  let again: ReturnType<typeof setTimeout> | undefined;
  const askFor = (key: string, file: string, turn: number): void => {
    ask(api.gesprekken.waarschijnlijk.$get({ query: { bestand: file, beurt: String(turn) } })).then(
      ({ codes, bezig }) => {
        if (asked !== key) return;
        likely.value = codes;
        isWorkingOut.value = bezig;
        if (bezig) again = setTimeout(askFor, ASK_AGAIN_MS, key, file, turn);
      },
      () => undefined,
    );
  };
  const stop = effect(() => {
    const [file, turn] = [interview.value?.file, hand.value?.turn];
    if (file === undefined || turn === undefined || isBlind.value) {
      likely.value = [];
      isWorkingOut.value = false;
      asked = '';
      return;
    }
    const key = `${file} ${turn}`;
    if (key === asked) return;
    asked = key;
    clearTimeout(again);
    askFor(key, file, turn);
  });
  return () => {
    asked = '';
    clearTimeout(again);
    stop();
  };
}
