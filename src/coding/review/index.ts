/** Reviewing: what somebody decides, as requests, laid beside what is known; whatever they decided it in. */

export { decide, decideAll } from './decide.js';
export { type Changes, changesOf, type Decided, type SeenTurn } from './decided.js';
export { isPersonWanted, type ReviewFilter } from './filter.js';
export type { Reason } from './reason.js';
export { type Named, namedBy, type Request } from './request.js';
export { createReview, type Review } from './review.js';
export { type Dispute, disputesIn } from './texts/differences.js';
export { createWordFinder, type FoundWords } from './texts/find-words.js';
export type { ReviewText } from './texts/review-text.js';
export { decisionVersion, disputeVersion, suggestionVersion } from './texts/versions.js';
