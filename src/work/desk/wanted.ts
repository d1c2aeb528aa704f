/** What an act at the desk comes to: requests of a review, and what makes room for them. */

import type { Request, ReviewText } from '../../coding/review/index.js';
import { UserError } from '../../model/errors.js';
import type { StoredSuggestion } from '../../model/review.js';
import type { QuotingDecision } from '../../model/sensitive.js';
import type { Span, Turn } from '../../model/transcript.js';

export interface Wanted {
  readonly requests: readonly Request[];
  /** Decisions that make room for others, or are taken back. */
  readonly removed: readonly string[];
  /** What one said about quoting, and takes back. */
  readonly unquoted: QuotingDecision | null;
  /** What is to be remembered about a passage that nobody decided about. */
  readonly note: (Span & { readonly turn: number; readonly code: string; readonly body: string }) | null;
  /** The turns that look different afterwards. */
  readonly turns: readonly number[];
}

export const NOTHING: Omit<Wanted, 'turns'> = { requests: [], removed: [], unquoted: null, note: null };

/** A text as it lies on the desk: its suggestions are those that nobody decided about. */
export interface DeskText extends ReviewText {
  /** All that was proposed in it, decided or not. */
  readonly proposed: readonly StoredSuggestion[];
}

export const GONE = 'Dit is intussen veranderd of weg. Kijk nog eens naar de beurt.';

/** @throws UserError when it is not there any more */
export function turnOf({ turns }: ReviewText, number: number): Turn {
  const turn = turns.find((one) => one.number === number);
  if (turn === undefined) throw new UserError(GONE);
  return turn;
}
