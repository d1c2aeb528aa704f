/** Ranks the codes of a codebook for a turn, by their texts, by the question and by what people coded. */

import type { Vector } from '../../learning/sparse.js';
import { once } from '../../model/once.js';
import { fittedTo } from './fitting.js';
import type { CodedTurn, HeardTurn } from './heard.js';
import { createLikeness, type Likeness } from './likeness.js';
import { profilesOf } from './profiles.js';
import type { Weighed } from './rarity.js';
import { eachSignals } from './signals.js';
import { probabilityAt, type Weights } from './weights.js';

export interface Ranker {
  /** Of each code, in the order of the codebook, how likely a coder gives it to a turn: from 0 to 1. */
  rank(turn: Pick<HeardTurn, 'spoken' | 'asked' | 'terms'>): number[];
  /** The same from what follows from a turn: how alike it is to each code, and how many of its terms hit. */
  probabilities(likeness: ArrayLike<number>, terms: ArrayLike<number>): number[];
  readonly likeness: Likeness;
  /** Of each code what its words weigh. */
  readonly profiles: readonly Vector[];
}

/**
 * @param docs of each code its text
 * @param coded turns that people went through, in any order
 * @param known the weights without anything coded
 */
export function createRanker(docs: readonly Weighed[], coded: readonly CodedTurn[], known: Weights): Ranker {
  const profiles = profilesOf(docs, coded);
  const all = once(() => createLikeness(profiles, docs));
  const likeness: Likeness = (turn) => all()(turn);
  const weights = fittedTo(docs, coded, likeness, known);
  const probabilities: Ranker['probabilities'] = (alike, terms) => {
    const found: number[] = [];
    eachSignals(alike, terms, (one, above, hits) => found.push(probabilityAt(weights, one, above, hits)));
    return found;
  };
  return {
    rank: (turn) => probabilities(likeness(turn), turn.terms),
    probabilities,
    likeness,
    profiles,
  };
}
