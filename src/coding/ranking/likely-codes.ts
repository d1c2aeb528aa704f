/** The codes of a turn from the likeliest on, each with why: what a person chooses from. */

import type { Suggestion, Why } from '../../model/coding.js';

export interface LikelyCode {
  readonly code: string;
  readonly probability: number;
  readonly why: Why;
}

/** The distinct terms by which a code was found. */
export function termsOf(suggestions: readonly Suggestion[], code: string): string[] {
  const own = suggestions.filter((suggestion) => suggestion.code === code);
  return [...new Set(own.flatMap(({ evidence }) => evidence.map(({ term }) => term)))];
}
