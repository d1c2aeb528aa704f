/** Going from proposal to proposal, and from the last one of an interview to the next interview. */

import { api, ask } from '../shell/api.js';
import { attempt } from '../shell/asked.js';
import { notice } from '../shell/notices.js';
import { goTo, place } from '../shell/place.js';
import { FIRST_WAITING, hand, interview, isBlind, takeWaiting, waiting } from './state.js';

/** Goes to the next or the previous proposal, and says so when there is none. */
export function goOn(way: -1 | 1): void {
  if (takeNextWaiting(way) || isBlind.value) return;
  const others = waiting.value.length > 0 ? 'ander ' : '';
  notice({
    text: `In dit gesprek wacht geen ${others}voorstel meer. Met Shift+J gaat u naar het volgende gesprek.`,
  });
}

/** From the last proposal it begins anew, and says so. @returns whether there is another one */
export function takeNextWaiting(way: -1 | 1): boolean {
  if (takeWaiting(way)) return true;
  const now = hand.value?.coding;
  if (!waiting.value.some(({ coding }) => coding.id !== now)) return false;
  hand.value = null;
  takeWaiting(way);
  notice({
    text:
      way === 1
        ? 'Hierna wachtte niets meer; u bent terug bij het eerste voorstel dat wacht.'
        : 'Hiervoor wachtte niets meer; u bent nu bij het laatste voorstel dat wacht.',
  });
  return true;
}

/** Goes to the interview after or before this one that has work left. */
export async function goToInterview(way: -1 | 1): Promise<void> {
  const file = interview.value?.file ?? '';
  await attempt(async () => {
    const { volgende } = await ask(
      api.gesprekken.volgende.$get({
        query: { bestand: file, blind: isBlind.value ? 'ja' : 'nee', kant: way === 1 ? 'na' : 'voor' },
      }),
    );
    if (volgende === null) {
      notice({ text: 'In geen ander gesprek wacht nog iets op u.' });
      return;
    }
    const [view = 'gesprek'] = place.value;
    hand.value = null;
    goTo(view, volgende, ...(isBlind.value ? [] : [FIRST_WAITING]));
  });
}
