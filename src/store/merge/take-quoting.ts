/** Taking over what coders decided about quoting, and which turns they went through by hand. */

import { isAllowed, type QuotingDecision } from '../../model/sensitive.js';
import { recordReviewed, reviewersOf, type SeenTurn } from '../reviewed.js';
import { quotingIn, recordQuoting } from '../sensitive.js';
import type { Store } from '../store.js';

export interface QuotingConflict {
  readonly here: QuotingDecision;
  readonly there: QuotingDecision;
}

export interface TakenQuoting {
  /** How many passages are released or kept back that were not so before. */
  readonly added: number;
  readonly conflicts: readonly QuotingConflict[];
}

/**
 * Takes over what is not here yet; call it within `write`. Where one coder released a passage in one copy and kept it back in
 * the other, it stays back until they decide: what was printed can't be taken back.
 *
 * @param coming placed on this revision
 */
export function takeQuoting(
  store: Store,
  revision: number,
  coming: readonly QuotingDecision[],
): TakenQuoting {
  const keyOf = ({ turn, start, end, coder }: QuotingDecision): string =>
    JSON.stringify([turn, start, end, coder]);
  const held = new Map(quotingIn(store, revision).map((decision) => [keyOf(decision), decision]));
  const conflicts: QuotingConflict[] = [];
  let added = 0;
  for (const there of coming) {
    const here = held.get(keyOf(there));
    if (here?.quotability === there.quotability) continue;
    if (here !== undefined && isAllowed(here) !== isAllowed(there)) conflicts.push({ here, there });
    // Never wins, and apt wins from may.
    if (here?.quotability === 'nooit' || (here?.quotability === 'graag' && isAllowed(there))) continue;
    added += 1;
    recordQuoting(store, revision, there);
    held.set(keyOf(there), there);
  }
  return { added, conflicts };
}

/**
 * Takes over which turns coders went through; call it within `write`, before decisions are taken over: a turn is not blind
 * when its coder decided there in this copy.
 *
 * @returns how many are new here
 */
export function takeReviewed(store: Store, revision: number, coming: readonly SeenTurn[]): number {
  const held = reviewersOf(store, revision);
  const fresh = coming.filter(({ turn, coder }) => held.get(turn)?.includes(coder) !== true);
  for (const seen of fresh) recordReviewed(store, revision, seen);
  return fresh.length;
}
