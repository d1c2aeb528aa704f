/** The decisions that a request may ask for: on which passage, and on which codes. */

import type { Oordeel, Verdict } from '../../model/coding.js';
import type { Span, Turn } from '../../model/transcript.js';
import type { CodeFinder } from '../codebook/find-code.js';
import { refuse } from './reason.js';
import type { CodingRequest, PointedAt, Shown } from './request.js';
import type { Review } from './review.js';
import type { ReviewIndex } from './texts/review-index.js';
import { type ReviewText, respondentOf, turnNumbered, wordsAt } from './texts/review-text.js';

/** A decision that a request asks for. */
export interface Target extends Place {
  readonly code: string;
  readonly verdict: Verdict;
  readonly oordeel: Oordeel | null;
  readonly memo: string;
  readonly settles: boolean;
  readonly coder: string;
  readonly blind: Verdict | null;
  /** Whether it is a decision that stood already, under a code that is gone: it may be another coder's than who decides. */
  readonly isCarried: boolean;
}

export interface Place extends Span {
  readonly text: ReviewText;
  readonly turn: number;
}

export type AboutCode = Exclude<CodingRequest, { readonly about: 'passage' }>;

/** Words of the turn, preferably of the place in it; the place itself when none are asked for. */
export function wordsWithin(place: Place, words: string, { index }: Review): Place {
  const turn = turnNumbered(place.text, place.turn);
  if (words === '' || turn === null) return place;
  const found = index.words(place.text, turn, words, place);
  if (found === null) return refuse({ why: 'words absent' });
  if (found === 'meermaals') return refuse({ why: 'words twice' });
  return { text: place.text, turn: place.turn, ...found };
}

/** The code that is decided about; whoever means another one gives that. */
export function codeOf({ code: seen }: AboutCode, id: string, { codes }: Review): string {
  const meant = oneCode(id, codes);
  if (seen !== '' && oneCode(seen, codes) !== meant) return refuse({ why: 'other code shown' });
  return meant;
}

function oneCode(written: string, codes: CodeFinder): string {
  const [code, ...others] = codes.named(written);
  if (code !== undefined && others.length === 0) return code.id;
  const choices = [code, ...others].flatMap((one) => one?.id ?? []);
  return refuse({ why: 'not one code', written, choices });
}

/** The answer about the code itself first, then the codes that were given besides or instead. */
export function targetsAt(
  place: Place,
  code: string,
  request: AboutCode,
  review: Review,
  settles = false,
): Target[] {
  const { memo } = request;
  const verdict = request.verdict ?? 'verworpen';
  const others = confirmedAs(request.given, place, request, review);
  if (others.some((other) => other.code === code)) return refuse({ why: 'same code given' });
  const oordeel = verdict === 'bevestigd' ? request.oordeel : null;
  const { coder } = review;
  return [
    { ...placeOf(place), code, verdict, oordeel, memo, settles, coder, blind: null, isCarried: false },
    ...others,
  ];
}

export function confirmedAs(
  given: readonly string[],
  place: Place,
  { oordeel, memo }: Pick<Target, 'oordeel' | 'memo'>,
  { codes, coder }: Review,
): Target[] {
  const verdict = 'bevestigd';
  return distinctCodes(given, codes).map((code) => ({
    ...placeOf(place),
    code,
    verdict,
    oordeel,
    memo,
    settles: false,
    coder,
    blind: null,
    isCarried: false,
  }));
}

export function distinctCodes(given: readonly string[], codes: CodeFinder): string[] {
  return [...new Set(given.map((written) => oneCode(written, codes)))];
}

/** A passage that the program no longer knows by its id: what a person decided about its words is not lost. */
export function foundBack({ file, turn, fragment }: Shown, { index }: Review): Place {
  const text = textOf(file, index);
  const found = fragment === '' ? null : index.passage(text, turn, fragment);
  if (found === null) return refuse({ why: 'passage gone' });
  if (found === 'meermaals') return refuse({ why: 'passage twice' });
  return { text, turn: found.turn.number, start: found.start, end: found.end };
}

/** Whether the passage that was shown still stands in one place. */
export function isThere({ file, turn, fragment }: Shown, { index }: Review): boolean {
  const found = fragment === '' ? null : index.passage(textOf(file, index), turn, fragment);
  return found !== null && found !== 'meermaals';
}

/** A passage that a person pointed at, in a turn of a respondent. */
export function pointedAt({ file, start, end, fragment }: PointedAt, { index }: Review): Place {
  const text = textOf(file, index);
  const holds = (turn: Turn): boolean => turn.start <= start && end <= turn.end;
  const turn = start < end ? text.turns.find(holds) : undefined;
  const isThere = turn !== undefined && respondentOf(text, turn) !== null;
  if (!isThere || wordsAt(text, { start, end }) !== fragment) return refuse({ why: 'passage gone' });
  return { text, turn: turn.number, start, end };
}

export function textOf(file: string, index: ReviewIndex): ReviewText {
  return index.text(file) ?? refuse({ why: 'no such file' });
}

function placeOf({ text, turn, start, end }: Place): Place {
  return { text, turn, start, end };
}
