/** Cuts an interview into the turns of respondents, each with the question that it answers. */

import type { TokenList } from '../../language/token-list.js';
import type { Transcript, Turn } from '../../model/transcript.js';
import type { Stretch } from '../matching/matcher.js';

/** A turn of a respondent, and the last thing that the interviewer said before it, as tokens. */
export interface TurnWithQuestion {
  readonly turn: Turn;
  readonly spoken: Stretch;
  readonly asked: Stretch | null;
}

/** What somebody does in a turn: who left does neither, and nothing of their words is kept anywhere. */
export type Asks = (turn: Turn) => 'vraagt' | 'antwoordt' | 'geen van beide';

/** A shorter turn of the interviewer is no question: "Ja, ja". */
const LEAST_WORDS = 4;

export function turnsWithQuestions(
  { turns }: Pick<Transcript, 'turns'>,
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
    if (role === 'vraagt' && at - from >= LEAST_WORDS) asked = spoken;
    return [];
  });
}
