/** The version of what was shown: a hash of what a coder must have seen for their answer to hold. */

import { sha256 } from '../../../files/hash.js';
import type { StoredDecision, StoredSuggestion } from '../../../model/review.js';
import type { Dispute } from './differences.js';

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

/** A short hash of a state, in letters only: "12e4" would become a number in a spreadsheet. */
export function versionOf(...state: readonly unknown[]): string {
  return [...sha256(JSON.stringify(state)).slice(0, 6)]
    .map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)))
    .join('');
}
