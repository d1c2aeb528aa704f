/** A text as a review sees it, with decisions and suggestions found by their words. */

import type { ReviewText } from '../../src/coding/review/review-text.js';
import type { Oordeel, Verdict } from '../../src/model/coding.js';
import type { CastMember } from '../../src/model/respondent.js';
import type { StoredDecision, StoredSuggestion } from '../../src/model/review.js';
import type { Span, Transcript } from '../../src/model/transcript.js';
import { turnOf } from './passages.js';

/** Speakers whose label is `I` ask; every other label is the number of a respondent. */
export function reviewText(
  transcript: Transcript,
  parts: Partial<
    Pick<ReviewText, 'file' | 'suggestions' | 'decisions' | 'reviewers' | 'sensitive' | 'quoting' | 'before'>
  > = {},
): ReviewText {
  const { file = 'R01.txt', suggestions = [], decisions = [], reviewers = new Map(), before = null } = parts;
  const { sensitive = [], quoting = [] } = parts;
  const labels = [...new Set(transcript.turns.map(({ speaker }) => speaker))];
  const cast = new Map(
    labels.map((speaker): [string, CastMember] => [
      speaker,
      speaker === 'I'
        ? { file, speaker, role: 'interviewer', respondent: null }
        : { file, speaker, role: 'respondent', respondent: speaker },
    ]),
  );
  return {
    file,
    text: transcript.text,
    turns: transcript.turns,
    cast,
    suggestions,
    decisions,
    reviewers,
    sensitive,
    quoting,
    before,
  };
}

export function placeOf({ text }: Pick<Transcript, 'text'>, words: string): Span {
  const start = text.indexOf(words);
  if (start === -1) throw new Error(`"${words}" is not in the text`);
  return { start, end: start + words.length };
}

export function proposed(
  transcript: Transcript,
  id: string,
  code: string,
  passage: string,
  ...evidence: readonly string[]
): StoredSuggestion {
  const span = placeOf(transcript, passage);
  return {
    id,
    code,
    fragment: { ...span, turn: turnOf(transcript, span), text: passage },
    evidence: evidence.map((term) => ({ term, ...placeOf(transcript, term) })),
    strength: 'zwak',
    oordeel: null,
  };
}

export function decided(
  transcript: Transcript,
  id: string,
  coder: string,
  verdict: Verdict,
  code: string,
  passage: string,
  rest: Partial<StoredDecision> & { readonly oordeel?: Oordeel | null } = {},
): StoredDecision {
  const span = placeOf(transcript, passage);
  return {
    id,
    ...span,
    turn: turnOf(transcript, span),
    text: passage,
    code,
    verdict,
    oordeel: null,
    coder,
    memo: '',
    settles: false,
    attention: null,
    ...rest,
  };
}
