/** The version of a row: a hash of what a coder must have seen for their answer to hold. */

import type { StoredDecision, StoredSuggestion } from '../../model/review.js';
import type { Dispute } from './differences.js';
import { versionOf } from './sheet/row-ids.js';

/**
 * What others decided about the passage is left out: coders who got the same file may both hand it in.
 *
 * @param own what the coder decided about it already, if anything
 */
export function suggestionVersion(
  { code, fragment, evidence }: StoredSuggestion,
  own: StoredDecision | null,
): string {
  return versionOf(code, fragment.text, evidence, own && contentOf(own));
}

export function turnVersion(words: string): string {
  return versionOf(words);
}

/** Who settles a difference must have seen all that was decided, also by others. */
export function disputeVersion({ decisions, settlements, missedBy }: Dispute): string {
  const decided = [...decisions, ...settlements].map((decision) => [decision.coder, contentOf(decision)]);
  return versionOf([...decided, ...missedBy]);
}

export function decisionVersion(decision: StoredDecision): string {
  return versionOf(decision.coder, decision.attention, contentOf(decision));
}

function contentOf({ code, text, verdict, oordeel, memo, settles }: StoredDecision): unknown[] {
  return [code, text, verdict, oordeel, memo, settles];
}
