/** Requests of one coder, decided on the store: a screen asks for one at a time, a spreadsheet for thousands. */

import {
  type Changes,
  changesOf,
  createReview,
  type Decided,
  decideAll,
  type Named,
  type Request,
  type Review,
} from '../../coding/review/index.js';
import type { Codebook } from '../../model/codebook.js';
import type { CastMember } from '../../model/respondent.js';
import {
  filesWith,
  recordDecision,
  recordQuoting,
  recordReviewed,
  removeDecision,
  type Store,
  suggestionsOf,
} from '../../store/index.js';
import { type RevisedText, reviewTexts } from './texts.js';

export interface StoredReview extends Review {
  /** Of each file the key of the revision that decisions are recorded on. */
  readonly revisions: ReadonlyMap<string, number>;
}

/** Loads the texts that requests name, once for all of them. */
export function loadReview(
  store: Store,
  cast: readonly CastMember[],
  { files, ids }: Named,
  codebook: Codebook,
  coder: string,
): StoredReview {
  const wanted = new Set([...files, ...filesWith(store, ids)]);
  return reviewOf([...reviewTexts(store, cast, suggestionsOf, wanted)], codebook, coder);
}

/** The same of texts that are at hand. @param texts each with all that was proposed in it, decided or not */
export function reviewOf(texts: readonly RevisedText[], codebook: Codebook, coder: string): StoredReview {
  const revisions = new Map(texts.map(({ file, revision }) => [file, revision]));
  return { ...createReview(texts, codebook, coder), revisions };
}

/**
 * Decides and records, within a transaction of the caller.
 *
 * @returns of each request what became of it
 */
export function decideRequests(store: Store, requests: readonly Request[], review: StoredReview): Decided[] {
  const decided = decideAll(requests, review);
  record(store, changesOf(decided), review);
  return decided;
}

function record(
  store: Store,
  { recordings, replaced, quoting, seen }: Changes,
  { revisions, coder }: StoredReview,
): void {
  const revisionOf = (file: string): number => revisions.get(file) ?? 0;
  for (const id of replaced) removeDecision(store, id);
  for (const { file, turn, decision } of recordings) {
    recordDecision(store, revisionOf(file), turn, decision);
  }
  for (const { file, decision } of quoting) recordQuoting(store, revisionOf(file), decision);
  for (const { file, ...turn } of seen) recordReviewed(store, revisionOf(file), { ...turn, coder });
}
