/** The passage of a turn that carries a code: the best three sentences behind each other, so that it reads as a quote. */

import type { Span } from '../../model/transcript.js';

const SENTENCES = 3;

/** Sentences from the first to the last, both included. */
export interface SentenceRun {
  readonly first: number;
  readonly last: number;
}

/**
 * The run of three sentences with the highest scores together, the first such; a fourth beside it comes along when it
 * says at least as much as these do on average. A shorter turn is taken whole.
 *
 * @param scores of each sentence, 0 or more
 */
export function bestRun(scores: readonly number[]): SentenceRun {
  const length = Math.min(SENTENCES, scores.length);
  const sumFrom = (first: number): number =>
    scores.slice(first, first + length).reduce((sum, score) => sum + score, 0);
  let first = 0;
  for (let other = 1; other + length <= scores.length; other += 1) {
    if (sumFrom(other) > sumFrom(first)) first = other;
  }
  const last = first + length - 1;
  const mean = sumFrom(first) / length;
  const before = scores[first - 1] ?? 0;
  const behind = scores[last + 1] ?? 0;
  if (Math.max(before, behind) < mean || mean === 0) return { first, last };
  return behind >= before ? { first, last: last + 1 } : { first: first - 1, last };
}

export function spanOfRun({ first, last }: SentenceRun, sentences: readonly Span[]): Span {
  return { start: sentences[first]?.start ?? 0, end: sentences[last]?.end ?? 0 };
}
