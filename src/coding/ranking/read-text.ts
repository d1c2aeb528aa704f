/** An interview as the ranking reads it: its turns, of which traits and what the terms propose are found when asked for. */

import type { TokenList } from '../../language/token-list.js';
import type { Suggestion } from '../../model/coding.js';
import { once } from '../../model/once.js';
import type { Turn } from '../../model/transcript.js';
import type { Stretch } from '../matching/matcher.js';
import type { FiledTranscript, TextToRead } from '../suggesting/suggester.js';
import { turnsWithQuestions } from './reading.js';
import type { TermHits } from './term-hits.js';
import type { TraitReader, Traits } from './traits.js';

export interface ReadTurn {
  /** Among the turns of respondents, from 0. */
  readonly place: number;
  readonly turn: Turn;
  readonly spoken: Stretch;
  readonly asked: Stretch | null;
  readonly traits: () => Traits;
  readonly askedTraits: (() => Traits) | null;
  /** What the terms of a code propose in this turn. */
  readonly byTerms: (code: string) => readonly Suggestion[];
}

export interface ReadText {
  readonly transcript: FiledTranscript;
  readonly tokens: TokenList;
  /** Those of respondents. */
  readonly turns: readonly ReadTurn[];
  /** What the terms of a code propose in what the interviewer said, where it asks for that. */
  readonly inQuestions: (code: string) => readonly Suggestion[];
}

export function readText(
  { transcript, asks, tokens }: TextToRead,
  hits: TermHits,
  read: TraitReader,
): ReadText {
  // Several turns answer one question.
  const questions = new Map<number, () => Traits>();
  const traitsOf = ({ from, to }: Stretch): (() => Traits) => {
    const traits = questions.get(from) ?? once(() => read(tokens, from, to));
    questions.set(from, traits);
    return traits;
  };
  const turns = turnsWithQuestions(transcript, asks, tokens).map(
    ({ turn, spoken, asked }, place): ReadTurn => ({
      place,
      turn,
      spoken,
      asked,
      traits: once(() => read(tokens, spoken.from, spoken.to)),
      askedTraits: asked === null ? null : traitsOf(asked),
      byTerms: (code) => hits(code).get(turn.number) ?? [],
    }),
  );
  const answers = once(() => new Set(turns.map(({ turn }) => turn.number)));
  return {
    transcript,
    tokens,
    turns,
    inQuestions: (code) =>
      [...hits(code)].flatMap(([turn, suggestions]) => (answers().has(turn) ? [] : suggestions)),
  };
}

/** The traits of all that is said in a text: each turn, and each question once. */
export function documentsIn({ turns }: ReadText): Set<Traits> {
  return new Set(
    turns.flatMap(({ traits, askedTraits }) =>
      askedTraits === null ? [traits()] : [traits(), askedTraits()],
    ),
  );
}
