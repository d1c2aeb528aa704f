/** The passages of a turn: of each code the sentences that carry it. */

import { sentences } from '../../language/sentences.js';
import type { TokenList } from '../../language/token-list.js';
import type { Evidence } from '../../model/coding.js';
import type { Unit } from '../../model/project.js';
import type { Span } from '../../model/transcript.js';
import type { Stretch } from '../matching/matcher.js';
import { bestRun, type SentenceRun, spanOfRun } from './passage.js';
import type { RankedInterviews } from './ranked-interviews.js';
import type { ReadText, ReadTurn } from './read-text.js';

/** Sentences behind each other, in the text and as tokens. */
export type Part = Span & Stretch;

/**
 * Finds the passage of a turn that carries a code.
 *
 * @param code its place in the codebook
 * @param byTerms where its terms hit in the turn
 * @param quote words that a reader pointed at: then it is the sentences in which they stand
 */
export type FindPassage = (code: number, byTerms: readonly Evidence[], quote?: Span | null) => Part;

export function passagesIn(
  ranked: Pick<RankedInterviews, 'alikeTo'>,
  { transcript, tokens }: ReadText,
  turn: ReadTurn,
  unit: Unit,
): FindPassage {
  const parts = partsOf(transcript.text, turn, tokens, unit);
  const likeness = parts.length > 1 ? parts.map((part) => ranked.alikeTo(tokens, part)) : [];
  return (code, byTerms, quote = null) => {
    const own = parts.map((_, at) => likeness[at]?.(code) ?? 0);
    const run = quote === null ? bestRun(withTerms(own, parts, byTerms)) : runAround(quote, parts);
    const stretch = { from: parts[run.first]?.from ?? 0, to: parts[run.last]?.to ?? 0 };
    return { ...spanOfRun(run, parts), ...stretch };
  };
}

/** The sentences in which words stand. */
function runAround({ start, end }: Span, parts: readonly Span[]): SentenceRun {
  const first = parts.findIndex((part) => part.end > start);
  const last = parts.findLastIndex((part) => part.start < end);
  return { first: Math.max(first, 0), last: Math.max(last, first, 0) };
}

/** Where the terms of a code hit in a turn. */
export function hitsOf({ byTerms }: ReadTurn, code: string): Evidence[] {
  return byTerms(code).flatMap(({ evidence }) => evidence);
}

/** The sentences of a turn, or the whole of it, in the text and as tokens. */
function partsOf(text: string, { turn, spoken }: ReadTurn, { starts }: TokenList, unit: Unit): Part[] {
  const said = text.slice(turn.start, turn.end);
  const spans = unit === 'beurt' ? [{ start: 0, end: said.length }] : sentences(said);
  let at = spoken.from;
  return spans.map(({ start, end }) => {
    const from = at;
    while (at < spoken.to && (starts[at] as number) < turn.start + end) at += 1;
    return { start: turn.start + start, end: turn.start + end, from, to: at };
  });
}

/** A sentence in which a term hit weighs as much more as the best sentence does: a term is a reader's own pointer. */
function withTerms(
  scores: readonly number[],
  parts: readonly Span[],
  byTerms: readonly Evidence[],
): number[] {
  const most = Math.max(...scores, 0) || 1;
  return scores.map((score, at) => {
    const { start, end } = parts[at] ?? { start: 0, end: 0 };
    return byTerms.some((term) => term.start < end && term.end > start) ? score + most : score;
  });
}
