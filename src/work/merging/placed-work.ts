/** What people left on a text of the other copy, as it stands on the text here. */

import type { StoredDecision } from '../../model/review.js';
import type { QuotingDecision } from '../../model/sensitive.js';
import { renumbered } from '../../names/index.js';
import {
  type HeldMemo,
  quotingIn,
  reviewedIn,
  type SeenTurn,
  type Store,
  seenIn,
  type WholeRevision,
} from '../../store/index.js';
import type { CodesTogether } from './codes.js';
import { type Place, placesHere } from './placing.js';

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
  { id, text, turns }: WholeRevision,
  equal: string,
  now: WholeRevision,
  { there, codes, renamed, memosOn, coderHere, isOtherText }: Placing,
): Work {
  const decisions = reviewedIn(there, id);
  const memos = (memosOn.get(id) ?? []).map((memo) => ({
    ...memo,
    start: memo.start ?? 0,
    end: memo.end ?? 0,
  }));
  const quoting = quotingIn(there, id);
  const reviewed = seenIn(there, id);
  const numbers = new Set(reviewed.map(({ turn }) => turn));
  const seen = turns.filter(({ number }) => numbers.has(number));
  const places = placesHere(text, equal, now, [...decisions, ...memos, ...quoting, ...seen]);
  const placed = <T>(things: readonly T[], from: number): (readonly [T, Place])[] =>
    things.flatMap((thing, index) => {
      const at = places[from + index];
      return at === undefined ? [] : [[thing, at] as const];
    });
  const oldWords = (words: string): string => (isOtherText ? '…' : renumbered(words, renamed));
  const sinceMemos = decisions.length + memos.length;
  return {
    decisions: placed(decisions, 0).map(([decision, at]) => ({
      ...decision,
      ...passage(decision, at, oldWords),
      code: codes.codeNow(decision.code),
      coder: coderHere(decision.coder),
      memo: renumbered(decision.memo, renamed),
    })),
    memos: placed(memos, decisions.length).map(([memo, at]) => ({
      ...memo,
      ...passage({ ...memo, text: memo.text ?? '' }, at, oldWords),
      revision: now.id,
    })),
    quoting: placed(quoting, sinceMemos).flatMap(([decision, at]) =>
      stillHolds(decision, at)
        ? [{ ...decision, turn: at.turn, start: at.start, end: at.end, coder: coderHere(decision.coder) }]
        : [],
    ),
    reviewed: placed(seen, sinceMemos + quoting.length).flatMap(([turn, at]) =>
      isWholeTurn(at, now)
        ? reviewed
            .filter((one) => one.turn === turn.number)
            .map((one) => ({ ...one, turn: at.turn, coder: coderHere(one.coder) }))
        : [],
    ),
  };
}

type Passage = Pick<StoredDecision, 'turn' | 'start' | 'end' | 'text' | 'attention'>;

/** What waited for a person there, waits for one here. */
function passage(
  { text, attention }: Pick<StoredDecision, 'text' | 'attention'>,
  { turn, start, end, words, attention: now }: Place,
  oldWords: (words: string) => string,
): Passage {
  const isGone = words === null || attention === 'verdwenen';
  if (isGone) return { turn, start, end, text: oldWords(text), attention: 'verdwenen' };
  return { turn, start, end, text: words, attention: now ?? attention };
}

/** Other words are not what a coder released; what a coder kept back stays so while any of its words are left. */
function stillHolds({ allowed }: QuotingDecision, { words, attention }: Place): boolean {
  return words !== null && (attention === null || !allowed);
}

/** A turn with other words is another turn: nobody went through it yet. */
function isWholeTurn({ turn, start, end, attention }: Place, { turns }: WholeRevision): boolean {
  const there = turns.find(({ number }) => number === turn);
  return attention === null && there?.start === start && there.end === end;
}
