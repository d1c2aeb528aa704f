/** Sensitive passages by an id of their own, and whether somebody decided about quoting them. */

import { contentId } from '../../../files/hash.js';
import type { SensitivePassage } from '../../../model/sensitive.js';
import { type ReviewText, wordsAt } from './review-text.js';

export interface KeyedPassage {
  readonly id: string;
  readonly passage: SensitivePassage;
}

/** The same words twice are two passages: they are counted. */
export function sensitivePassages(text: ReviewText): KeyedPassage[] {
  const times = new Map<string, number>();
  return text.sensitive.map((passage) => {
    const words = wordsAt(text, passage);
    const time = times.get(words) ?? 0;
    times.set(words, time + 1);
    return { id: contentId('gevoelig', text.file, words, time), passage };
  });
}

/** Those about which nobody decided. */
export function undecidedPassages(text: ReviewText): KeyedPassage[] {
  return sensitivePassages(text).filter(
    ({ passage: { start, end } }) =>
      !text.quoting.some((decision) => decision.start <= start && decision.end >= end),
  );
}
