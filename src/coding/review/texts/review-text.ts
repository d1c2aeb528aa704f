/** A text as a review sees it: who speaks, what a program proposed, and what people decided. */

import type { CastMember } from '../../../model/respondent.js';
import type { StoredDecision, StoredSuggestion } from '../../../model/review.js';
import type { QuotingDecision, SensitivePassage } from '../../../model/sensitive.js';
import type { Span, Transcript, Turn } from '../../../model/transcript.js';

export interface ReviewText extends Pick<Transcript, 'text' | 'turns'> {
  readonly file: string;
  readonly cast: ReadonlyMap<string, CastMember>;
  readonly suggestions: readonly StoredSuggestion[];
  readonly decisions: readonly StoredDecision[];
  /** Of each turn the coders who went through it by hand; a turn that nobody went through has no entry. */
  readonly reviewers: ReadonlyMap<number, readonly string[]>;
  /** In order of place. */
  readonly sensitive: readonly SensitivePassage[];
  /** What coders decided about quoting its words. */
  readonly quoting: readonly QuotingDecision[];
}

/** The respondent who speaks in a turn, or null when it is an interviewer or nobody knows. */
export function respondentOf({ cast }: ReviewText, { speaker }: Turn): string | null {
  return cast.get(speaker)?.respondent ?? null;
}

export function turnsOfRespondents(text: ReviewText): Turn[] {
  return text.turns.filter((turn) => respondentOf(text, turn) !== null);
}

export function turnNumbered({ turns }: ReviewText, number: number): Turn | null {
  const turn = turns[number - 1];
  return turn?.number === number ? turn : (turns.find((one) => one.number === number) ?? null);
}

export function wordsAt({ text }: ReviewText, { start, end }: Span): string {
  return text.slice(start, end);
}
