/** Where a passage is of which the words changed, or where it was when too little of them is left. */

import type { Span } from '../../model/transcript.js';
import type { Compared } from './compare.js';
import type { Place, Sought } from './sought.js';
import { countable, isSpoken, type Word } from './spoken-words.js';

/**
 * Of a passage that is found again with other words, at least so much of its words is left, and so much of the words there is
 * its own. With less, whoever decided never read most of what stands there; often it is no more than a "De" that the next
 * sentence had too.
 */
export const KEPT_SHARE = 0.5;

/** From the first word that is left to the last, with what was put in place of words at the edges if it may. */
export function changed(sought: Sought, compared: Compared): Place | null {
  const left = leftInOneTurn(sought, compared);
  if (left === null) return null;
  const found = [withEdges(left, sought, compared), left].find(({ from, to }) =>
    isEnough(sought.words, compared.now.slice(from, to + 1)),
  );
  if (found === undefined) return null;
  return {
    ...spanOf(found, compared),
    attention: 'gewijzigd',
    kept: sought.kept,
    scrap: null,
    isMoved: false,
  };
}

/** Near where it was. */
export function gone(sought: Sought, compared: Compared): Place {
  const { turns } = compared.after;
  const near = turnNear(sought, compared);
  const isOwn = (index: number): boolean => turns[index]?.speaker === sought.kept.speaker;
  const byDistance = turns.flatMap((_, far) => [near + far, near - far]);
  const turn = turns[byDistance.find(isOwn) ?? near];
  if (turn === undefined) throw new Error('a text without turns');
  const { number, start, end } = turn;
  const left = leftInOneTurn(sought, compared);
  const scrap = left && spanOf(left, compared);
  return { turn: number, start, end, attention: 'verdwenen', kept: sought.kept, scrap, isMoved: false };
}

/** Words of one turn of the new text: indexes, the last included. */
interface Range {
  readonly from: number;
  readonly to: number;
}

function spanOf({ from, to }: Range, { now, after }: Compared): Span & { readonly turn: number } {
  const [first, last] = [now[from], now[to]];
  const turn = after.turns[first?.turn ?? -1];
  if (first === undefined || last === undefined || turn === undefined)
    throw new Error('a place without words');
  return { turn: turn.number, start: first.start, end: last.end };
}

/** In the turn where most of its words are now; null when no more than a full stop is left of it. */
function leftInOneTurn({ target }: Sought, { now }: Compared): Range | null {
  const inTurn = new Map<number, { from: number; to: number; spoken: number }>();
  for (const at of target) {
    const word = at === null ? undefined : now[at];
    if (at === null || word === undefined) continue;
    const { from, spoken } = inTurn.get(word.turn) ?? { from: at, spoken: 0 };
    inTurn.set(word.turn, { from, to: at, spoken: spoken + (isSpoken(word) ? 1 : 0) });
  }
  const [most] = [...inTurn.values()].sort((one, other) => other.spoken - one.spoken);
  return most === undefined || most.spoken === 0 ? null : most;
}

function withEdges({ from, to }: Range, { first, last, target }: Sought, compared: Compared): Range {
  const { now, nearestBefore, nearestAfter } = compared;
  const isInTurn = (at: number): boolean => now[at]?.turn === now[from]?.turn;
  const before = target[0] === null ? (nearestBefore[first] ?? -1) : from - 1;
  const after = target.at(-1) === null ? (nearestAfter[last] ?? now.length) : to + 1;
  let wide = { from, to };
  while (wide.from - 1 > before && isInTurn(wide.from - 1)) wide = { ...wide, from: wide.from - 1 };
  while (wide.to + 1 < after && isInTurn(wide.to + 1)) wide = { ...wide, to: wide.to + 1 };
  return wide;
}

/** Each word counts as often as it stands there. */
function isEnough(passage: readonly Word[], there: readonly Word[]): boolean {
  const [wanted, found] = [countable(passage), countable(there)];
  const free = new Map<string, number>();
  for (const { text } of found) free.set(text, (free.get(text) ?? 0) + 1);
  let shared = 0;
  for (const { text } of wanted) {
    const count = free.get(text) ?? 0;
    if (count === 0) continue;
    free.set(text, count - 1);
    shared += 1;
  }
  return shared >= KEPT_SHARE * Math.max(wanted.length, found.length);
}

/** The index of the new turn with what stayed nearest to the passage, first of its own turn. */
function turnNear({ first }: Sought, { old, now, target, nearestBefore }: Compared): number {
  const own = old[first]?.turn;
  const isOwn = (at: number): boolean => own !== undefined && old[at]?.turn === own;
  for (let far = 0; isOwn(first - far) || isOwn(first + far); far += 1) {
    const at = [first - far, first + far].find((place) => isOwn(place) && target[place] !== null);
    if (at !== undefined) return now[target[at] ?? -1]?.turn ?? 0;
  }
  return now[nearestBefore[first] ?? -1]?.turn ?? 0;
}
