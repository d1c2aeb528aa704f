/** Ranks the codes of a codebook for a turn, by their texts, by the question and by what people coded. */

import type { Vector } from '../../learning/sparse.js';
import { fittedTo } from './fitting.js';
import type { CodedTurn, HeardTurn } from './heard.js';
import { createLikeness, type Likeness } from './likeness.js';
import { profilesOf } from './profiles.js';
import type { Weighed } from './rarity.js';
import { signalsOf } from './signals.js';
import { probabilityWith, type Weights } from './weights.js';

export interface Ranker {
  /** Of each code, in the order of the codebook, how likely a coder gives it to a turn: from 0 to 1. */
  rank(turn: Pick<HeardTurn, 'spoken' | 'asked' | 'terms'>): number[];
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
  const likeness = createLikeness(profiles, docs);
  const weights = fittedTo(docs, coded, known);
  return {
    rank: (turn) => signalsOf(likeness(turn), turn.terms).map((signals) => probabilityWith(weights, signals)),
    likeness,
    profiles,
  };
}
