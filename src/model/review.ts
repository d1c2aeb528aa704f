/** What a review shows and takes back: suggestions and decisions as they stand in the store, each with its id. */

import type { Attention, Decision, Kept, Suggestion } from './coding.js';

export interface StoredSuggestion extends Suggestion {
  readonly id: string;
}

export interface StoredDecision extends Decision {
  readonly id: string;
  /** The id of the coding that it is about, as fragments and quotes call it. */
  readonly coding: string;
  readonly turn: number;
  /** The words as they are now, or as they were when they are gone. */
  readonly text: string;
  /** What a correction did to the words, until a person looked at them; null when nothing. */
  readonly attention: Attention | null;
  /** What was decided about, while it waits for a person; null when that is what stands there. */
  readonly kept: Kept | null;
}
