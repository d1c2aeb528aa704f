/** Why a request cannot be met: data, which each entrance puts into its own words. */

import type { StoredDecision } from '../../model/review.js';

export type Reason =
  | { readonly why: 'no such file' }
  | { readonly why: 'no such turn' }
  /** The passage is no longer in the text, or more than once. */
  | { readonly why: 'passage gone' | 'passage twice' }
  /** The words that were asked for are not in the turn, or more than once. */
  | { readonly why: 'words absent' | 'words twice' }
  /** No code has or had the id, or several came from it. */
  | { readonly why: 'not one code'; readonly written: string; readonly choices: readonly string[] }
  /** The code that the person saw is another than what they decide about has. */
  | { readonly why: 'other code shown' }
  /** The code that was decided about is given besides. */
  | { readonly why: 'same code given' }
  /** A decision cannot stay under a code that is gone. */
  | { readonly why: 'code gone' }
  /** A decision goes to other codes as what it is: a rejection is never turned into a confirmation, nor the reverse. */
  | { readonly why: 'other verdict'; readonly decision: StoredDecision }
  /** Its coder decided otherwise about the code that a decision should go to. */
  | { readonly why: 'held otherwise'; readonly decision: StoredDecision }
  | { readonly why: 'of another coder' }
  | {
      readonly why: 'changed';
      readonly seen: string;
      readonly now: string;
      /** What people decided about it by now. */
      readonly standing: readonly StoredDecision[];
    }
  /** What was shown is gone, and was decided otherwise. */
  | { readonly why: 'over' }
  | { readonly why: 'decided already'; readonly decision: StoredDecision }
  /** Another request decides otherwise about the same passage and code. */
  | { readonly why: 'opposed'; readonly by: number };

/** Stays within the core: who decides a request gets the reason. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  constructor(readonly reason: Reason) {
    super(reason.why);
  }
}

export function refuse(reason: Reason): never {
  throw new Refusal(reason);
}
