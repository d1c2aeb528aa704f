/** Suggestions: the sentences of a turn that carry a code, with the words that say so. */

import { sentences } from '../language/sentences.js';
import { type Token, tokenize } from '../language/tokens.js';
import type { Code } from '../model/codebook.js';
import type { Evidence, Suggestion } from '../model/coding.js';
import type { Span, Transcript, Turn } from '../model/transcript.js';
import { withoutHesitations } from './hesitations.js';
import { createMatcher, type Matcher } from './matcher.js';
import { strengthOf } from './strength.js';

export type Suggester = (transcript: Transcript, mayBeCoded: (turn: Turn) => boolean) => Suggestion[];

/** A fragment shorter than this does not read as a quote and takes the next sentence along. */
const SHORT_FRAGMENT = 25;

/** Prepares a codebook once for coding many transcripts. The same text and codes always give the same suggestions. */
export function createSuggester(codes: readonly Code[]): Suggester {
  const match = createMatcher(codes);
  return (transcript, mayBeCoded) =>
    transcript.turns.filter(mayBeCoded).flatMap((turn) => suggestInTurn(transcript.text, turn, match));
}

function suggestInTurn(text: string, turn: Turn, match: Matcher): Suggestion[] {
  const spoken = text.slice(turn.start, turn.end);
  const tokens = withoutHesitations(tokenize(spoken));
  const evidenceByCode = new Map<string, Evidence[]>();
  for (const { code, term, first, last } of match(tokens)) {
    const evidence = { term, ...spanOf(tokens, first, last) };
    const found = evidenceByCode.get(code);
    if (found === undefined) evidenceByCode.set(code, [evidence]);
    else found.push(evidence);
  }
  if (evidenceByCode.size === 0) return [];
  const sentenceSpans = sentences(spoken);
  return [...evidenceByCode].flatMap(([code, evidence]) =>
    groupBySentences(evidence, sentenceSpans).map((group): Suggestion => {
      const { start, end } = readable(group, sentenceSpans);
      return {
        code,
        fragment: {
          turn: turn.number,
          start: turn.start + start,
          end: turn.start + end,
          text: spoken.slice(start, end),
        },
        evidence: group.evidence.map((item) => ({
          term: item.term,
          start: turn.start + item.start,
          end: turn.start + item.end,
        })),
        strength: strengthOf(group.evidence),
      };
    }),
  );
}

function spanOf(tokens: readonly Token[], first: number, last: number): Span {
  return { start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0 };
}

interface SentenceGroup {
  readonly firstSentence: number;
  lastSentence: number;
  readonly evidence: Evidence[];
}

/** Evidence in the same or in adjacent sentences makes one fragment. */
function groupBySentences(evidence: readonly Evidence[], spans: readonly Span[]): SentenceGroup[] {
  const groups: SentenceGroup[] = [];
  let first = 0;
  for (const item of [...evidence].sort((a, b) => a.start - b.start || a.end - b.end)) {
    first = sentenceThatReaches(item.start + 1, spans, first);
    const last = sentenceThatReaches(item.end, spans, first);
    const group = groups.at(-1);
    if (group !== undefined && first <= group.lastSentence + 1) {
      group.lastSentence = Math.max(group.lastSentence, last);
      group.evidence.push(item);
    } else {
      groups.push({ firstSentence: first, lastSentence: last, evidence: [item] });
    }
  }
  return groups;
}

/** The first sentence, from a given one on, that does not end before an offset. */
function sentenceThatReaches(offset: number, spans: readonly Span[], from: number): number {
  let sentence = from;
  while ((spans[sentence]?.end ?? offset) < offset) sentence += 1;
  return sentence;
}

function readable({ firstSentence, lastSentence }: SentenceGroup, spans: readonly Span[]): Span {
  const start = spans[firstSentence]?.start ?? 0;
  const end = spans[lastSentence]?.end ?? start;
  if (end - start >= SHORT_FRAGMENT) return { start, end };
  return { start, end: spans[lastSentence + 1]?.end ?? end };
}
