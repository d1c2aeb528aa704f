/** Suggestions and decisions on a passage, found by its words. */

import type { Decision, Suggestion, Verdict } from '../../src/model/coding.js';
import type { Span, Transcript } from '../../src/model/transcript.js';

function spanOf({ text }: Transcript, words: string): Span {
  const start = text.indexOf(words);
  if (start === -1) throw new Error(`"${words}" is not in the text`);
  return { start, end: start + words.length };
}

export function turnOf({ turns }: Transcript, { start }: Span): number {
  return turns.find((turn) => turn.start <= start && start < turn.end)?.number ?? 0;
}

/** What a program proposes for the passage with these words, with some of them as evidence. */
export function suggestion(
  transcript: Transcript,
  code: string,
  passage: string,
  ...evidence: readonly string[]
): Suggestion {
  const span = spanOf(transcript, passage);
  return {
    code,
    fragment: { ...span, turn: turnOf(transcript, span), text: passage },
    evidence: evidence.map((term) => ({ term, ...spanOf(transcript, term) })),
    source: 'termen',
    probability: null,
    why: null,
    strength: evidence.length > 1 ? 'sterk' : 'zwak',
    oordeel: null,
  };
}

/** What a coder decides about the passage with these words. */
export function decision(
  transcript: Transcript,
  coder: string,
  verdict: Verdict,
  code: string,
  passage: string,
  oordeel: Decision['oordeel'] = null,
): Decision {
  return {
    ...spanOf(transcript, passage),
    code,
    verdict,
    oordeel,
    coder,
    memo: '',
    settles: false,
    blind: null,
  };
}
