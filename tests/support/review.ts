/** A text as a review sees it, with decisions and suggestions found by their words, and rows taken back into it. */

import { decideAll } from '../../src/coding/review/decide.js';
import { createReview } from '../../src/coding/review/review.js';
import type { ReviewRow } from '../../src/coding/review/sheet/columns.js';
import { type TakenBack, takeBack } from '../../src/coding/review/sheet/take-back.js';
import type { ReviewText } from '../../src/coding/review/texts/review-text.js';
import type { Oordeel, Verdict } from '../../src/model/coding.js';
import type { CastMember } from '../../src/model/respondent.js';
import type { StoredDecision, StoredSuggestion } from '../../src/model/review.js';
import type { Span, Transcript } from '../../src/model/transcript.js';
import { codebook } from './codes.js';
import { turnOf } from './passages.js';

/** Speakers whose label is `I` ask; every other label is the number of a respondent. */
export function reviewText(
  transcript: Transcript,
  parts: Partial<
    Pick<ReviewText, 'file' | 'suggestions' | 'decisions' | 'reviewers' | 'sensitive' | 'quoting'>
  > = {},
): ReviewText {
  const { file = 'R01.txt', suggestions = [], decisions = [], reviewers = new Map() } = parts;
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
    source: 'termen',
    probability: null,
    why: null,
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
    coding: id,
    ...span,
    turn: turnOf(transcript, span),
    text: passage,
    code,
    verdict,
    oordeel: null,
    coder,
    memo: '',
    settles: false,
    blind: null,
    attention: null,
    kept: null,
    ...rest,
  };
}

/** A file with these rows below its header, taken back by a coder. */
export function takenBack(
  rows: readonly ReviewRow[],
  into: ReviewText,
  { coder = 'Anna', book = codebook({}) } = {},
): TakenBack {
  const review = createReview([into], book, coder);
  const numbered = rows.map((cells, index) => ({ row: index + 2, cells }));
  return takeBack(numbered, review, (requests) => decideAll(requests, review));
}
