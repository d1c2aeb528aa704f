/** Ranks the codes of a codebook for a turn, by their texts, by the question and by what people coded. */

import { fittedTo } from './fitting.js';
import type { CodedTurn, HeardTurn } from './heard.js';
import { createLikeness } from './likeness.js';
import { profilesOf } from './profiles.js';
import type { Weighed } from './rarity.js';
import { signalsOf } from './signals.js';
import { probabilityWith, type Weights } from './weights.js';

/** Of each code, in the order of the codebook, how likely a coder gives it to a turn: from 0 to 1. */
export type Rank = (turn: Pick<HeardTurn, 'spoken' | 'asked' | 'terms'>) => number[];

/**
 * @param docs of each code its text
 * @param coded turns that people went through, in any order
 * @param known the weights without anything coded
 */
export function createRank(docs: readonly Weighed[], coded: readonly CodedTurn[], known: Weights): Rank {
  const likeness = createLikeness(profilesOf(docs, coded), docs);
  const weights = fittedTo(docs, coded, known);
  return (turn) => signalsOf(likeness(turn), turn.terms).map((signals) => probabilityWith(weights, signals));
}
