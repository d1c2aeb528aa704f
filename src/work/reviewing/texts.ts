/** The texts of the store with what a review needs to know of each. */

import type { ReviewText } from '../../coding/review/index.js';
import type { CastMember } from '../../model/respondent.js';
import type { StoredSuggestion } from '../../model/review.js';
import {
  quotingIn,
  reviewedIn,
  reviewersOf,
  type Store,
  type StoredTranscript,
  sensitiveIn,
  transcripts,
  transcriptsOf,
} from '../../store/index.js';

export interface RevisedText extends ReviewText {
  /** Key of the revision, for recording decisions on it. */
  readonly revision: number;
}

/** The texts of these files, or of all, one at a time in order of file name; no other is read. */
export function* reviewTexts(
  store: Store,
  cast: readonly CastMember[],
  suggestionsOf: (store: Store, revision: number) => StoredSuggestion[],
  files: ReadonlySet<string> | null = null,
): Generator<RevisedText> {
  const casts = new Map<string, Map<string, CastMember>>();
  for (const member of cast) {
    casts.set(member.file, (casts.get(member.file) ?? new Map()).set(member.speaker, member));
  }
  for (const transcript of files === null ? transcripts(store) : transcriptsOf(store, files)) {
    yield withReview(store, transcript, casts, suggestionsOf);
  }
}

function withReview(
  store: Store,
  { file, revision, text, turns }: StoredTranscript,
  casts: ReadonlyMap<string, ReadonlyMap<string, CastMember>>,
  suggestionsOf: (store: Store, revision: number) => StoredSuggestion[],
): RevisedText {
  return {
    file,
    revision,
    text,
    turns,
    cast: casts.get(file) ?? new Map(),
    suggestions: suggestionsOf(store, revision),
    decisions: reviewedIn(store, revision),
    reviewers: reviewersOf(store, revision),
    sensitive: sensitiveIn(store, revision),
    quoting: quotingIn(store, revision),
  };
}
