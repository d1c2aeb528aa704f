/** What people left on a text of the other copy, as it stands on the text here. */

import type { PlaceNow } from '../../model/coding.js';
import type { StoredDecision } from '../../model/review.js';
import { isAllowed, type QuotingDecision } from '../../model/sensitive.js';
import { renumbered } from '../../names/index.js';
import {
  type HeldMemo,
  keptIn,
  keptRow,
  placeOfQuoting,
  quotingIn,
  reviewedIn,
  type SeenTurn,
  type Store,
  seenIn,
  type WholeRevision,
  wordsOf,
} from '../../store/index.js';
import type { CodesTogether } from './codes.js';
import { placesHere } from './placing.js';

export interface Work {
  readonly decisions: readonly StoredDecision[];
  readonly memos: readonly HeldMemo[];
  readonly quoting: readonly QuotingDecision[];
  readonly reviewed: readonly SeenTurn[];
}

export interface Placing {
  readonly there: Store;
  readonly codes: CodesTogether;
  /** The memos there on each revision. */
  readonly memosOn: ReadonlyMap<number, readonly HeldMemo[]>;
  /** Of pseudonyms there what they are called here. */
  readonly renamed: ReadonlyMap<string, string>;
  /** The name of a coder as it is spelled here. */
  coderHere(name: string): string;
  /** Whether words that are gone here may hold names that were taken out here. */
  readonly isOtherText: boolean;
}

/**
 * All that people left on a text there, placed on the text here.
 *
 * @param equal the text here, perhaps an earlier one, that equals the one there but for numbers of pseudonyms
 */
export function placedWork(
  theirs: WholeRevision,
  equal: string,
  now: WholeRevision,
  { there, codes, renamed, memosOn, coderHere, isOtherText }: Placing,
): Work {
  const { id, turns } = theirs;
  const decisions = reviewedIn(there, id);
  const memos = (memosOn.get(id) ?? []).map((memo) => ({
    ...memo,
    start: memo.start ?? 0,
    end: memo.end ?? 0,
    kept: keptIn(memo),
  }));
  const quoting = quotingIn(there, id);
  const reviewed = seenIn(there, id);
  const numbers = new Set(reviewed.map(({ turn }) => turn));
  const seen = turns.filter(({ number }) => numbers.has(number));
  const places = placesHere(theirs, equal, now, renamed, [...decisions, ...memos, ...quoting, ...seen]);
  const placed = <T>(things: readonly T[], from: number): (readonly [T, PlaceNow])[] =>
    things.flatMap((thing, index) => {
      const at = places[from + index];
      return at === undefined ? [] : [[thing, at] as const];
    });
  const passage = (place: PlaceNow): Passage => passageAt(place, now, isOtherText);
  const sinceMemos = decisions.length + memos.length;
  return {
    decisions: placed(decisions, 0).map(([decision, at]) => ({
      ...decision,
      ...passage(at),
      code: codes.codeNow(decision.code),
      coder: coderHere(decision.coder),
      memo: renumbered(decision.memo, renamed),
    })),
    memos: placed(memos, decisions.length).map(([{ kept: _, ...memo }, at]) => {
      const { kept, ...rest } = passage(at);
      return { ...memo, ...rest, ...keptRow(kept), revision: now.id };
    }),
    quoting: placed(quoting, sinceMemos).flatMap(([decision, place]) => {
      const at = placeOfQuoting(isAllowed(decision), place);
      if (at === null) return [];
      const { turn, start, end } = at;
      return [{ ...decision, turn, start, end, coder: coderHere(decision.coder) }];
    }),
    reviewed: placed(seen, sinceMemos + quoting.length).flatMap(([turn, at]) =>
      isWholeTurn(at, now)
        ? reviewed
            .filter((one) => one.turn === turn.number)
            .map((one) => ({ ...one, turn: at.turn, coder: coderHere(one.coder) }))
        : [],
    ),
  };
}

type Passage = Pick<StoredDecision, 'turn' | 'start' | 'end' | 'text' | 'attention' | 'kept'>;

/** Words that are gone from another text may hold names that were taken out here. */
function passageAt(place: PlaceNow, { text }: WholeRevision, isOtherText: boolean): Passage {
  const { turn, start, end, attention, kept } = place;
  const keptHere = kept && isOtherText ? { ...kept, words: '…' } : kept;
  const words = wordsOf({ ...place, kept: keptHere }, text);
  return { turn, start, end, text: words, attention, kept: keptHere };
}

function isWholeTurn({ turn, start, end, attention }: PlaceNow, { turns }: WholeRevision): boolean {
  const there = turns.find(({ number }) => number === turn);
  return attention === null && there?.start === start && there.end === end;
}
