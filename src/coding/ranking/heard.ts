/** A turn as the ranking hears it: what is said in it, what was asked before it, and the terms that hit. */

import type { Vector } from '../../learning/sparse.js';
import type { Weighed } from './rarity.js';

export interface HeardTurn {
  readonly file: string;
  readonly turn: number;
  readonly spoken: Weighed;
  /** The question before it; null when there was none. */
  readonly asked: Weighed | null;
  /** Of each code, in the order of the codebook, how many of its terms hit, each once. */
  readonly terms: ArrayLike<number>;
}

/** A turn that a person went through, with the codes that they gave, by their places in the codebook. */
export interface CodedTurn extends HeardTurn {
  readonly codes: ReadonlySet<number>;
}

/** What a question says about the answer, as a share of what the answer itself says. */
export const QUESTION = 0.5;

type Heard = Pick<HeardTurn, 'spoken' | 'asked'>;

/** The words of a turn and its question, each with its factor. */
export function wordsOf({ spoken, asked }: Heard): [Vector, number][] {
  return asked === null
    ? [[spoken.words, 1]]
    : [
        [spoken.words, 1],
        [asked.words, QUESTION],
      ];
}

/** The parts of words of a turn and its question, each with its factor. */
export function gramsOf({ spoken, asked }: Heard): [Vector, number][] {
  return asked === null
    ? [[spoken.grams, 1]]
    : [
        [spoken.grams, 1],
        [asked.grams, QUESTION],
      ];
}
