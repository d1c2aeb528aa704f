/** What a request asks, as decisions on passages of the texts as they are now. */

import type { StoredDecision } from '../../model/review.js';
import { refuse } from './reason.js';
import type {
  CodingRequest,
  DecisionRequest,
  DifferenceRequest,
  PassageRequest,
  Quoted,
  SuggestionRequest,
} from './request.js';
import type { Review } from './review.js';
import {
  codeOf,
  distinctCodes,
  foundBack,
  isThere,
  type Place,
  pointedAt,
  type Target,
  targetsAt,
  wordsWithin,
} from './targets.js';
import { wordsAt } from './texts/review-text.js';
import { decisionVersion, disputeVersion, suggestionVersion, turnVersion } from './texts/versions.js';

export interface Plan {
  readonly targets: readonly Target[];
  /** What the person saw, and what it is about as it is now; null when it was found back by its words. */
  readonly version: { readonly seen: string; readonly now: string } | null;
  /** What people decided about it by now. */
  readonly standing: readonly StoredDecision[];
  /** Whether the version tells of the coder's own decision about the first target. */
  readonly versionTells: boolean;
  /** A decision that waited for a person, and need not any longer. */
  readonly replaces: string | null;
  /** Whether it may only confirm what is already so. */
  readonly isOver: boolean;
}

/** @throws Refusal when what the request is about cannot be found, or cannot be decided so. */
export function planOf(request: CodingRequest, review: Review): Plan {
  switch (request.about) {
    case 'suggestion':
      return suggestionPlan(request, review);
    case 'passage':
      return passagePlan(request, review);
    case 'difference':
      return differencePlan(request, review);
    case 'decision':
      return decisionPlan(request, review);
  }
}

const UNTOLD = { version: null, standing: [], versionTells: false, replaces: null, isOver: false } as const;

function suggestionPlan(request: SuggestionRequest, review: Review): Plan {
  const { index, coder } = review;
  const found = index.suggestion(request.id);
  if (found === undefined) {
    const place = foundBack(request.shown, review);
    return { ...UNTOLD, targets: targetsAt(place, codeOf(request, request.code, review), request, review) };
  }
  const { text, suggestion } = found;
  const { turn, start, end } = suggestion.fragment;
  const code = codeOf(request, suggestion.code, review);
  const own = index.own(text, coder, code, { start, end });
  return {
    ...UNTOLD,
    targets: targetsAt({ text, turn, start, end }, code, request, review),
    version: { seen: request.version, now: suggestionVersion(suggestion, own) },
    standing: own === null ? [] : [own],
    versionTells: true,
  };
}

function passagePlan(request: PassageRequest, review: Review): Plan {
  const { passage, codes, verdict, oordeel, memo, isBlind } = request;
  const place = 'piece' in passage ? quotedPlace(passage, review) : pointedAt(passage, review);
  const targets = distinctCodes(codes, review.codes).map((code) => ({
    ...place,
    code,
    verdict,
    oordeel,
    memo,
    settles: false,
    coder: review.coder,
    blind: isBlind ? verdict : null,
    isCarried: false,
  }));
  return { ...UNTOLD, targets };
}

/** The piece may have been corrected since: the words that a person took from it say by themselves what they mean. */
function quotedPlace({ piece: id, version, shown, words }: Quoted, review: Review): Place {
  const found = review.index.piece(id);
  if (found !== undefined && turnVersion(wordsAt(found.text, found.piece)) === version) {
    const { turn, start, end } = found.piece;
    return wordsWithin({ text: found.text, turn: turn.number, start, end }, words, review);
  }
  return words === '' || isThere(shown, review)
    ? wordsWithin(foundBack(shown, review), words, review)
    : foundBack({ ...shown, fragment: words }, review);
}

function differencePlan(request: DifferenceRequest, review: Review): Plan {
  const found = review.index.dispute(request.id);
  if (found === undefined) {
    const place = foundBack(request.shown, review);
    const code = codeOf(request, request.code, review);
    return { ...UNTOLD, targets: targetsAt(place, code, request, review, true), isOver: true };
  }
  const { text, dispute } = found;
  const { turn, start, end } = dispute;
  const code = codeOf(request, dispute.code, review);
  return {
    ...UNTOLD,
    targets: targetsAt({ text, turn, start, end }, code, request, review, true),
    version: { seen: request.version, now: disputeVersion(dispute) },
    standing: [...dispute.settlements, ...dispute.decisions],
    versionTells: true,
  };
}

function decisionPlan(request: DecisionRequest, review: Review): Plan {
  const found = review.index.decision(request.id);
  if (found === undefined) return vanishedPlan(request, review);
  const { text, decision } = found;
  const { turn, start, end, attention, coder } = decision;
  if (review.codes.known(decision.code) === null)
    return orphanPlan(request, { text, turn, start, end }, decision, review);
  if (attention === null && coder !== review.coder) return refuse({ why: 'of another coder' });
  const code = codeOf(request, decision.code, review);
  const place = wordsWithin({ text, turn, start, end }, request.words, review);
  const targets = targetsAt(place, code, request, review, attention === null && decision.settles);
  const isGone = attention === 'verdwenen' && request.words === '';
  return {
    ...UNTOLD,
    // Words that are gone can't be rejected: that would keep the code from the whole turn.
    targets: isGone ? targets.filter(({ verdict }) => verdict === 'bevestigd') : targets,
    version: { seen: request.version, now: decisionVersion(decision) },
    standing: [decision],
    versionTells: attention === null,
    replaces: attention === null ? null : decision.id,
  };
}

/** A decision that is no longer there: somebody answered already, and may have answered so. */
function vanishedPlan(request: DecisionRequest, review: Review): Plan {
  const isOrphan = review.codes.known(request.code) === null;
  if ((request.wasGone || isOrphan) && request.verdict === 'verworpen' && request.given.length === 0)
    return { ...UNTOLD, targets: [], isOver: true };
  const place = foundBack(request.shown, review);
  const targets = isOrphan
    ? carriedBefore(request, wordsWithin(place, request.words, review), review)
    : targetsAt(place, codeOf(request, request.code, review), request, review);
  return { ...UNTOLD, targets, isOver: true };
}

/** A decision on a code that is gone: it goes to the codes that a person names, as what it is and whose it is, or lapses. */
function orphanPlan(request: DecisionRequest, at: Place, decision: StoredDecision, review: Review): Plan {
  const { verdict, coder, settles, blind, attention } = decision;
  if (request.verdict === 'bevestigd' && request.given.length === 0) return refuse({ why: 'code gone' });
  if (request.verdict !== null && request.verdict !== verdict && request.given.length > 0)
    return refuse({ why: 'other verdict', decision });
  if (request.oordeel !== null && verdict === 'verworpen') return refuse({ why: 'other verdict', decision });
  const place = wordsWithin(at, request.words, review);
  const isGone = attention === 'verdwenen' && request.words === '';
  const targets = distinctCodes(request.given, review.codes).map((code) =>
    asHeld(
      {
        ...place,
        code,
        verdict,
        oordeel: request.oordeel ?? decision.oordeel,
        memo: request.memo === '' ? decision.memo : request.memo,
        settles,
        coder,
        blind,
        isCarried: true,
      },
      review,
    ),
  );
  return {
    ...UNTOLD,
    // Words that are gone can't be rejected: that would keep the code from the whole turn.
    targets: isGone ? targets.filter((target) => target.verdict === 'bevestigd') : targets,
    version: { seen: request.version, now: decisionVersion(decision) },
    standing: [decision],
    replaces: decision.id,
  };
}

/** What its coder decided about the new code stands; the old decision goes along with it when it says nothing else. */
function asHeld(target: Target, { index }: Review): Target {
  const held = index.own(target.text, target.coder, target.code, target, target.settles);
  if (held === null) return target;
  const saysElse =
    target.verdict !== held.verdict ||
    (target.oordeel ?? held.oordeel) !== held.oordeel ||
    (target.memo !== '' && target.memo !== held.memo);
  if (saysElse) return refuse({ why: 'held otherwise', decision: held });
  return { ...target, oordeel: held.oordeel, memo: held.memo };
}

/** What a row that was read before made of a decision, whoever's it was. */
function carriedBefore({ given, verdict }: DecisionRequest, place: Place, review: Review): Target[] {
  return distinctCodes(given, review.codes).map((code) => {
    const found = place.text.decisions.find(
      (one) => one.code === code && one.start === place.start && one.end === place.end,
    );
    if (found === undefined || (verdict !== null && found.verdict !== verdict))
      return refuse({ why: 'over' });
    return { ...place, code, ...answerOf(found) };
  });
}

function answerOf(decision: StoredDecision): Omit<Target, keyof Place | 'code'> {
  const { verdict, oordeel, memo, settles, coder, blind } = decision;
  return { verdict, oordeel, memo, settles, coder, blind, isCarried: true };
}
