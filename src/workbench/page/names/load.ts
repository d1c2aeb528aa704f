/** Asking for the names on the screen. Decisions that are under way come first, so that what was decided never comes back. */

import { api, ask } from '../shell/api.js';
import { reasonsOf } from '../shell/asked.js';
import { at, idOf, inHand, key, type NameOnScreen, page, shelf, trouble } from './state.js';

/** Which of the names that come in is taken in the hand; `same` is the one that is in it by then. */
type Take = 'first' | 'last' | 'same' | { readonly id: string };

const MOST = 30;

let latest = 0;
let underWay = 0;
/** What was asked for and is not there yet. */
let wanted: readonly [from: number, take: Take] | null = null;

/** Shows a part of the shelf. @param from 0 for its first name */
async function show(from: number, take: Take): Promise<void> {
  if (take !== 'same') wanted = [from, take];
  if (underWay > 0) return;
  latest += 1;
  const mine = latest;
  const asked = { plank: shelf.peek(), vanaf: String(from), hoeveel: String(MOST) };
  try {
    const [nowKey, nowPage] = await Promise.all([
      ask(api.namen.sleutel.$get()),
      ask(api.namen.$get({ query: asked })),
    ]);
    if (mine !== latest) return;
    key.value = nowKey;
    if (nowPage.namen.length === 0 && from > 0) return show(Math.max(0, from - MOST), 'last');
    const place = placeOf(take, nowPage.namen);
    wanted = null;
    page.value = nowPage;
    at.value = place;
    trouble.value = [];
  } catch (error) {
    if (mine === latest) trouble.value = reasonsOf(error);
  }
}

function placeOf(take: Take, names: readonly NameOnScreen[]): number {
  const last = Math.max(0, names.length - 1);
  if (take === 'first') return 0;
  if (take === 'last') return last;
  const name = inHand.peek();
  const id = take === 'same' ? (name === null ? null : idOf(name)) : take.id;
  const found = names.findIndex((one) => idOf(one) === id);
  return found === -1 ? Math.min(at.peek(), last) : found;
}

/** The shelf from its beginning. */
export function showShelf(): void {
  page.value = null;
  void show(0, 'first');
}

/** What is on the screen as it is now. */
export function refresh(): void {
  const [from, take] = wanted ?? [page.peek()?.vanaf ?? 0, 'same'];
  void show(from, take);
}

/** Takes the next or the previous name, of the next page when this one is at its end. */
export function go(way: -1 | 1): void {
  const now = page.value;
  if (now === null) return;
  const to = at.value + way;
  const { vanaf, namen, aantallen } = now;
  if (to >= 0 && to < namen.length) at.value = to;
  else if (way === 1 && vanaf + namen.length < aantallen[shelf.value])
    void show(vanaf + namen.length, 'first');
  else if (way === -1 && vanaf > 0) void show(Math.max(0, vanaf - MOST), 'last');
}

/** Takes a name in the hand as soon as it is on the page again. */
export function takeLater(id: string): void {
  wanted = [page.value?.vanaf ?? 0, { id }];
}

/** Does something after all that was begun before it, and then shows what became of the names. */
export function inTurn(work: () => Promise<unknown>): void {
  underWay += 1;
  // What is on its way was asked before it.
  latest += 1;
  queue = queue.then(work).finally(() => {
    underWay -= 1;
    if (underWay === 0) refresh();
  });
}

let queue: Promise<unknown> = Promise.resolve();
