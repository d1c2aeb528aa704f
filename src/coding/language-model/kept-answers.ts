/** Answers that a language model gave before, as a second reader of the turns that they are about. */

import { sha256 } from '../../files/hash.js';
import type { Code } from '../../model/codebook.js';
import type { RankedInterviews } from '../ranking/ranked-interviews.js';
import type { ReadText, ReadTurn } from '../ranking/read-text.js';
import type { Opinion, SecondReader } from '../ranking/second-reader.js';
import { judged } from './judging.js';
import { heardHash, meaningOf, type Prompt, promptFor } from './prompt.js';

export interface KeptAnswer {
  /** Hashes: of what was asked, and of the words that it was asked about. */
  readonly prompt: string;
  readonly heard: string;
  /** Of each code that it was told about, a hash of what the codebook said then. */
  readonly meanings: Readonly<Record<string, string>>;
  readonly answer: string;
}

/** The words of a turn and of the question before it, which is empty when there was none. */
export function wordsHeard({ transcript, tokens }: ReadText, { turn, asked }: ReadTurn) {
  const { text } = transcript;
  return {
    question: asked === null ? '' : text.slice(tokens.starts[asked.from], tokens.ends[asked.to - 1]),
    said: text.slice(turn.start, turn.end),
  };
}

/** What is asked about a turn: the codes that are likeliest in it; null when it is too long. */
export function promptAbout(
  codes: readonly Code[],
  text: ReadText,
  turn: ReadTurn,
  ranked: RankedInterviews,
): Prompt | null {
  const likely = new Set(ranked.likely(text, turn).map(({ code }) => code));
  const { question, said } = wordsHeard(text, turn);
  return promptFor(
    codes.filter(({ id }) => likely.has(id)),
    codes.filter(({ id }) => !likely.has(id)),
    question,
    said,
  );
}

/** @param kept from the first to the last */
export function readerOf(kept: readonly KeptAnswer[], codes: readonly Code[]): SecondReader {
  const known = new Set(codes.map(({ id }) => id));
  const meanings = new Map(codes.map((code) => [code.id, meaningOf(code)] as const));
  const byHeard = grouped(kept);

  /** Of several answers about the same words the one to what would be asked now, or else the last. */
  function answerTo(text: ReadText, turn: ReadTurn, ranked: RankedInterviews): KeptAnswer | undefined {
    const { question, said } = wordsHeard(text, turn);
    const own = byHeard.get(heardHash(question, said)) ?? [];
    if (own.length < 2) return own[0];
    const now = promptAbout(codes, text, turn, ranked)?.hash;
    return own.findLast(({ prompt }) => prompt === now) ?? own.at(-1);
  }

  return {
    state: sha256(JSON.stringify(kept)),
    opinions(text, turn, ranked) {
      const answer = answerTo(text, turn, ranked);
      if (answer === undefined) return new Map();
      const { start } = turn.turn;
      const { verdicts } = judged(answer.answer, wordsHeard(text, turn).said, known) ?? { verdicts: [] };
      return new Map(
        verdicts
          .filter(({ code }) => answer.meanings[code] === meanings.get(code))
          .map(({ code, fits, quote }): [string, Opinion] => [
            code,
            {
              fits,
              quote: quote === null ? null : { start: start + quote.start, end: start + quote.end },
            },
          ]),
      );
    },
  };
}

function grouped(kept: readonly KeptAnswer[]): Map<string, KeptAnswer[]> {
  const groups = new Map<string, KeptAnswer[]>();
  for (const one of kept) groups.set(one.heard, [...(groups.get(one.heard) ?? []), one]);
  return groups;
}
