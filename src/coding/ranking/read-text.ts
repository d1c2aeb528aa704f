/** An interview read once: its turns with their traits, and what the terms propose in them. */

import type { TokenList } from '../../language/token-list.js';
import type { Suggestion } from '../../model/coding.js';
import type { Transcript, Turn } from '../../model/transcript.js';
import type { Stretch } from '../matching/matcher.js';
import { type Asks, turnsWithQuestions } from './reading.js';
import type { TraitReader, Traits } from './traits.js';

/** A transcript under the name of its file, in which no other has its turns. */
export type FiledTranscript = Transcript & { readonly file: string };

export interface ReadTurn {
  readonly turn: Turn;
  readonly spoken: Stretch;
  readonly asked: Stretch | null;
  readonly traits: Traits;
  readonly askedTraits: Traits | null;
  /** What the terms propose in this turn. */
  readonly byTerms: readonly Suggestion[];
}

export interface ReadText {
  readonly transcript: FiledTranscript;
  readonly tokens: TokenList;
  /** Those of respondents. */
  readonly turns: readonly ReadTurn[];
  /** What the terms propose in what the interviewer said, for codes that ask for it. */
  readonly inQuestions: readonly Suggestion[];
}

/** @param byTerms what the terms propose in this text */
export function readText(
  transcript: FiledTranscript,
  asks: Asks,
  tokens: TokenList,
  byTerms: readonly Suggestion[],
  read: TraitReader,
): ReadText {
  const ofTurn = new Map<number, Suggestion[]>();
  for (const suggestion of byTerms) {
    const { turn } = suggestion.fragment;
    ofTurn.set(turn, [...(ofTurn.get(turn) ?? []), suggestion]);
  }
  // Several turns answer one question.
  const questions = new Map<number, Traits>();
  const traitsOf = ({ from, to }: Stretch): Traits => {
    const traits = questions.get(from) ?? read(tokens, from, to);
    questions.set(from, traits);
    return traits;
  };
  const turns = turnsWithQuestions(transcript, asks, tokens).map(
    ({ turn, spoken, asked }): ReadTurn => ({
      turn,
      spoken,
      asked,
      traits: read(tokens, spoken.from, spoken.to),
      askedTraits: asked === null ? null : traitsOf(asked),
      byTerms: ofTurn.get(turn.number) ?? [],
    }),
  );
  const answers = new Set(turns.map(({ turn }) => turn.number));
  return {
    transcript,
    tokens,
    turns,
    inQuestions: byTerms.filter(({ fragment }) => !answers.has(fragment.turn)),
  };
}

/** The traits of all that is said in a text: each turn, and each question once. */
export function documentsIn({ turns }: ReadText): Set<Traits> {
  return new Set(
    turns.flatMap(({ traits, askedTraits }) => (askedTraits === null ? [traits] : [traits, askedTraits])),
  );
}
