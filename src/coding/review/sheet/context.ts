/** What is said around a passage, so that a reader can judge it without opening the interview. */

import { beginning, ending } from '../../../language/shortened.js';
import type { Span, Turn } from '../../../model/transcript.js';
import { type ReviewText, respondentOf, turnNumbered, wordsAt } from '../texts/review-text.js';

/** How many characters of context a reader gets on each side, at most. */
const LENGTH = 200;
/** Less than this of the turn itself, and the turn beside it is shown too. */
const ENOUGH = 80;
/** How far to look: a turn of an hour need not be read to show its end. */
const WINDOW = 4 * LENGTH;

export interface Context {
  readonly before: string;
  readonly after: string;
}

/** The words before and after a passage of a turn, cut between words; another turn has its speaker in front. */
export function contextOf(text: ReviewText, turn: Turn, { start, end }: Span): Context {
  const own = {
    before: ending(text.text.slice(Math.max(turn.start, start - WINDOW), start), LENGTH),
    after: beginning(text.text.slice(end, Math.min(turn.end, end + WINDOW)), LENGTH),
  };
  const previous = own.before.length < ENOUGH ? neighbour(text, turn.number - 1) : null;
  const next = own.after === '' ? neighbour(text, turn.number + 1) : null;
  return {
    before: lines(
      previous && `${labelOf(text, previous)}: ${ending(wordsAt(text, previous), LENGTH)}`,
      own.before,
    ),
    after: lines(own.after, next && `${labelOf(text, next)}: ${beginning(wordsAt(text, next), LENGTH)}`),
  };
}

/** The turn beside it, unless its speaker no longer takes part. */
function neighbour(text: ReviewText, number: number): Turn | null {
  const turn = turnNumbered(text, number);
  return turn !== null && text.cast.get(turn.speaker)?.role === 'vertrokken' ? null : turn;
}

/** `I` asks; a respondent goes by number; `S` is a speaker whom nobody mapped yet. */
function labelOf(text: ReviewText, turn: Turn): string {
  if (text.cast.get(turn.speaker)?.role === 'interviewer') return 'I';
  return respondentOf(text, turn) ?? 'S';
}

function lines(...parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null && part !== '').join('\n');
}
