/** Taking back one's own last act and doing it again, and coming back to one of the last ten. */

import { api, ask } from '../shell/api.js';
import { attempt } from '../shell/asked.js';
import { notice } from '../shell/notices.js';
import { goTo } from '../shell/place.js';
import { loadInterview } from './load.js';
import { codingAt, type Done, type DonePlace, inTurn, lastDone, remembered, stillThere } from './send.js';
import { hand, interview, isBlind, labelOf, take, takeWords } from './state.js';

/** What was taken back in this sitting. */
let undone: readonly Done[] = [];

/** Takes back one's own last act, also when it is still on its way, and shows where that was. */
export function undo(): Promise<void> {
  return inTurn(async () => {
    await attempt(async () => {
      const { teruggedraaid } = await ask(api.gesprekken.ongedaan.$post({ json: {} }));
      const done = lastDone.value.find(({ act }) => act === teruggedraaid);
      lastDone.value = lastDone.value.filter(({ act }) => act !== teruggedraaid);
      notice({ text: done === undefined ? 'Ongedaan gemaakt.' : `Ongedaan gemaakt: ${done.what}.` });
      if (done === undefined) return;
      undone = [...undone, done];
      if (done.made !== null) notice(stillThere(done.made));
      await show(done.before);
    });
  });
}

/** Does again what was taken back last. */
export function redo(): Promise<void> {
  return inTurn(async () => {
    await attempt(async () => {
      const { opnieuw } = await ask(api.gesprekken.opnieuw.$post({ json: {} }));
      const done = undone.find(({ act }) => act === opnieuw);
      undone = undone.filter(({ act }) => act !== opnieuw);
      notice({ text: done === undefined ? 'Opnieuw gedaan.' : `Opnieuw gedaan: ${done.what}.` });
      if (done === undefined) return;
      remembered([done]);
      await show(done.after);
    });
  });
}

let isRemembered = false;

/** What was decided before the page was opened; asked once. */
export async function rememberEarlier(): Promise<void> {
  if (isRemembered) return;
  isRemembered = true;
  await attempt(async () => {
    const { beslissingen } = await ask(api.gesprekken.laatste.$get());
    const known = new Set([...lastDone.value, ...undone].map(({ act }) => act));
    const earlier = beslissingen
      .filter(({ act }) => !known.has(act))
      .map(({ act, verdict, oordeel, ...place }): Done => {
        const what =
          oordeel === null ? `${labelOf(place.code)} ${verdict}` : `${labelOf(place.code)}: ${oordeel}`;
        return { act, what, before: place, after: place, made: null };
      });
    remembered(earlier);
  });
}

async function show(at: DonePlace): Promise<void> {
  if (interview.value?.file === at.file && isBlind.value === at.isBlind) await loadInterview(at.file);
  goBackTo(at);
}

/** Takes what was decided in the hand, in whichever interview that was. */
export function goBackTo(at: DonePlace): void {
  const now = interview.value;
  if (now?.file !== at.file || isBlind.value !== at.isBlind) {
    goTo(at.isBlind ? 'blind' : 'gesprek', at.file, at.turn, ...(at.id === null ? [] : [at.id]));
    return;
  }
  const coding = codingAt(now.turns, at);
  if (coding === null) takeWords(at.turn, at);
  else take(at.turn, coding);
}

const NOTHING_YET = 'U besliste hier nog niets.';
const NO_FURTHER = 'Verder terug staan uw beslissingen in de geschiedenis.';

/** The last decision is taken in the hand; from there the one before it. */
export function goBack(): void {
  const now = hand.value;
  const at = lastDone.value.findIndex(({ after }) => after.turn === now?.turn && isAt(after));
  const done = lastDone.value[at + 1];
  if (done === undefined) notice({ text: at === -1 ? NOTHING_YET : NO_FURTHER });
  else goBackTo(done.after);
}

function isAt({ file, id, start, end }: DonePlace): boolean {
  const now = hand.value;
  if (now === null || interview.value?.file !== file) return false;
  return now.coding === null ? now.start === start && now.end === end : now.coding === id;
}
