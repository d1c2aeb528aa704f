/** What a filled-in row asks, as decisions on passages of the texts as they are now. */

import { UserError } from '../../model/errors.js';
import type { StoredDecision } from '../../model/review.js';
import { wordsAt } from './review-text.js';
import type { Request } from './sheet/read-row.js';
import {
  codeOf,
  confirmedAs,
  foundBack,
  type Place,
  type Planner,
  placeOf,
  type Target,
  targetsAt,
  within,
} from './targets.js';
import { decisionVersion, disputeVersion, suggestionVersion, turnVersion } from './versions.js';

export interface Plan {
  readonly request: Request;
  readonly targets: readonly Target[];
  /** The version of what the row is about as it is now; null when it was found back by its words. */
  readonly version: string | null;
  /** What people decided about it by now, for a message. */
  readonly standing: readonly StoredDecision[];
  /** Whether the version tells of the coder's own decision about the first target. */
  readonly versionTells: boolean;
  /** A decision that waited for a person, and need not any longer. */
  readonly replaces: string | null;
  /** Whether it may only confirm what is already so. */
  readonly isOver: boolean;
}

/** @throws UserError without the row's number, when what the row is about cannot be found. */
export function planOf(request: Request, planner: Planner): Plan {
  switch (request.kind) {
    case 'voorstel':
      return suggestionPlan(request, planner);
    case 'beurt':
      return turnPlan(request, planner);
    case 'verschil':
      return disputePlan(request, planner);
    case 'besluit':
      return decisionPlan(request, planner);
    case 'gevoelig':
      throw new UserError('vul bij deze rij alleen mag_citeren in.');
  }
}

const UNTOLD = { version: null, standing: [], versionTells: false, replaces: null, isOver: false } as const;

function suggestionPlan(request: Request, planner: Planner): Plan {
  const { index, coder } = planner;
  const found = index.suggestion(request.key);
  if (found === undefined) {
    const place = foundBack(request, planner);
    return {
      ...UNTOLD,
      request,
      targets: targetsAt(place, codeOf(request, request.code, planner), request, planner),
    };
  }
  const { text, suggestion } = found;
  const { turn, start, end } = suggestion.fragment;
  const code = codeOf(request, suggestion.code, planner);
  const own = index.own(text, coder, code, { start, end });
  return {
    ...UNTOLD,
    request,
    targets: targetsAt({ text, turn, start, end }, code, request, planner),
    version: suggestionVersion(suggestion, own),
    standing: own === null ? [] : [own],
    versionTells: true,
  };
}

function turnPlan(request: Request, planner: Planner): Plan {
  const { index, codes } = planner;
  const found = index.piece(request.key);
  const isSame = found !== undefined && turnVersion(wordsAt(found.text, found.piece)) === request.version;
  const place = isSame
    ? { ...found.piece, text: found.text, turn: found.piece.turn.number }
    : foundBack(request, planner);
  const turn = place.text.turns.find(({ number }) => number === place.turn);
  const span = request.words === '' || turn === undefined ? place : within(place, turn, request, planner);
  const { verdict, oordeel, memo } = request;
  const targets = [...new Set(request.given.map((code) => codes.find(code).id))].map((code) => ({
    ...placeOf(span, place),
    code,
    verdict: verdict ?? 'bevestigd',
    oordeel,
    memo,
    settles: false,
  }));
  return { ...UNTOLD, request, targets };
}

function disputePlan(request: Request, planner: Planner): Plan {
  const found = planner.index.dispute(request.key);
  if (found === undefined) {
    const place = foundBack(request, planner);
    const code = codeOf(request, request.code, planner);
    return { ...UNTOLD, request, targets: targetsAt(place, code, request, planner, true), isOver: true };
  }
  const { text, dispute } = found;
  const { turn, start, end } = dispute;
  const code = codeOf(request, dispute.code, planner);
  return {
    ...UNTOLD,
    request,
    targets: targetsAt({ text, turn, start, end }, code, request, planner, true),
    version: disputeVersion(dispute),
    standing: [...dispute.settlements, ...dispute.decisions],
    versionTells: true,
  };
}

function decisionPlan(request: Request, planner: Planner): Plan {
  const found = planner.index.decision(request.key);
  if (found === undefined) {
    const isOrphan = planner.codes.known(request.code) === null;
    if ((request.wasGone || isOrphan) && request.verdict === 'verworpen' && request.given.length === 0)
      return { ...UNTOLD, request, targets: [], isOver: true };
    const place = foundBack(request, planner);
    if (isOrphan) {
      const targets = confirmedAs(request.given, place, request, planner);
      return { ...UNTOLD, request, targets, isOver: true };
    }
    const code = codeOf(request, request.code, planner);
    return { ...UNTOLD, request, targets: targetsAt(place, code, request, planner), isOver: true };
  }
  const { text, decision } = found;
  const { turn, start, end, attention, coder } = decision;
  if (attention === null && planner.codes.known(decision.code) === null) {
    return orphanPlan(request, { text, turn, start, end }, decision, planner);
  }
  if (attention === null && coder !== planner.coder)
    throw new UserError(
      'deze beslissing is van een andere codeur. Exporteer uw eigen beslissingen met --beslist.',
    );
  const code = codeOf(request, decision.code, planner);
  const said = { text, turn, start, end };
  const spoken = text.turns.find(({ number }) => number === turn);
  const place =
    request.words === '' || spoken === undefined
      ? said
      : placeOf(within(said, spoken, request, planner), said);
  const isGone = attention === 'verdwenen' && request.words === '';
  const targets = targetsAt(place, code, request, planner, attention === null && decision.settles);
  return {
    ...UNTOLD,
    request,
    // Words that are gone can't be rejected: that would keep the code from the whole turn.
    targets: isGone ? targets.filter(({ verdict }) => verdict === 'bevestigd') : targets,
    version: decisionVersion(decision),
    standing: [decision],
    versionTells: attention === null,
    replaces: attention === null ? null : decision.id,
  };
}

/** A decision on a code that is gone: it goes to the codes that a person names, or lapses. */
function orphanPlan(request: Request, place: Place, decision: StoredDecision, planner: Planner): Plan {
  if (request.verdict === 'bevestigd' && request.given.length === 0) {
    throw new UserError('de code van deze rij bestaat niet meer. Noem de nieuwe in andere_code.');
  }
  return {
    ...UNTOLD,
    request,
    targets: confirmedAs(request.given, place, request, planner),
    version: decisionVersion(decision),
    standing: [decision],
    replaces: decision.id,
  };
}
