/** What a request is laid beside: the texts as they are now, the codes, and who decides. */

import type { Codebook } from '../../model/codebook.js';
import { type CodeFinder, createCodeFinder } from '../codebook/find-code.js';
import { createReviewIndex, type ReviewIndex } from './texts/review-index.js';
import type { ReviewText } from './texts/review-text.js';

export interface Review {
  readonly texts: readonly ReviewText[];
  readonly index: ReviewIndex;
  readonly codes: CodeFinder;
  readonly coder: string;
}

/** @param texts those that the requests name, with all suggestions, also those that were decided */
export function createReview(texts: readonly ReviewText[], codebook: Codebook, coder: string): Review {
  const codes = createCodeFinder(codebook);
  return { texts, codes, coder, index: createReviewIndex(texts, (id) => codes.known(id)?.id ?? id) };
}
