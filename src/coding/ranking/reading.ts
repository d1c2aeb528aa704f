/** Cuts an interview into the turns of respondents, each with the question that it answers. */

import type { TokenList } from '../../language/token-list.js';
import type { Transcript, Turn } from '../../model/transcript.js';
import type { Stretch } from '../matching/matcher.js';
import type { Asks } from '../suggesting/suggester.js';

/** A turn of a respondent, and the last thing that the interviewer said before it, as tokens. */
export interface TurnWithQuestion {
  readonly turn: Turn;
  readonly spoken: Stretch;
  readonly asked: Stretch | null;
}

/** A shorter turn of the interviewer is no question: "Ja, ja"; unless it is written as one: "En de stemming?" */
const LEAST_WORDS = 4;
const ASKS = /\?\s*$/;

export function turnsWithQuestions(
  { turns, text }: Pick<Transcript, 'turns' | 'text'>,
  asks: Asks,
  { starts, length }: TokenList,
): TurnWithQuestion[] {
  let asked: Stretch | null = null;
  let at = 0;
  return turns.flatMap((turn) => {
    while (at < length && (starts[at] as number) < turn.start) at += 1;
    const from = at;
    while (at < length && (starts[at] as number) < turn.end) at += 1;
    const spoken = { from, to: at };
    const role = asks(turn);
    if (role === 'antwoordt') return [{ turn, spoken, asked }];
    const isQuestion = at - from >= LEAST_WORDS || (at > from && ASKS.test(text.slice(turn.start, turn.end)));
    if (role === 'vraagt' && isQuestion) asked = spoken;
    return [];
  });
}
