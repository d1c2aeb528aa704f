/** Decides a request: lays it beside what is known now, and says what is to be recorded. */

import type { StoredDecision } from '../../model/review.js';
import { type Decided, type Recording, recorded, refused } from './decided.js';
import { type Plan, planOf } from './plan.js';
import { decideQuoting } from './quoting.js';
import { type Reason, Refusal, refuse } from './reason.js';
import type { Request, TurnRequest } from './request.js';
import type { Review } from './review.js';
import { type Target, textOf } from './targets.js';
import { respondentOf, turnNumbered } from './texts/review-text.js';
import { laidTogether } from './together.js';

export function decide(request: Request, review: Review): Decided {
  const plan = planned(request, review);
  return 'outcome' in plan ? plan : judged(plan, plan.targets, review);
}

/**
 * Every request is judged by how things stood before any of them, so their order does not matter; those about the same
 * passage and code are one decision, or are refused when they oppose each other.
 *
 * @returns of each request what became of it
 */
export function decideAll(requests: readonly Request[], review: Review): Decided[] {
  const plans = requests.map((request) => planned(request, review));
  const { agreed, opponent } = laidTogether(plans.map((plan) => ('outcome' in plan ? null : plan)));
  return plans.map((plan) => {
    if ('outcome' in plan) return plan;
    const by = opponent(plan);
    return by === null ? judged(plan, plan.targets.map(agreed), review) : refused({ why: 'opposed', by });
  });
}

function planned(request: Request, review: Review): Plan | Decided {
  try {
    if (request.about === 'quoting') return decideQuoting(request, review);
    return request.about === 'turn' ? decideTurn(request, review) : planOf(request, review);
  } catch (error) {
    if (error instanceof Refusal) return refused(error.reason);
    throw error;
  }
}

function decideTurn({ file, turn: number, isBlind }: TurnRequest, { index }: Review): Decided {
  const text = textOf(file, index);
  const turn = turnNumbered(text, number);
  if (turn === null || respondentOf(text, turn) === null) return refuse({ why: 'no such turn' });
  return recorded({ seen: [{ file, turn: number, isBlind }] });
}

function judged(plan: Plan, targets: readonly Target[], review: Review): Decided {
  const open = targets.filter((target) => !isSo(target, review));
  if (open.length === 0 && plan.replaces === null) return { outcome: 'done' };
  const stale = staleness(plan, open, targets, review);
  if (stale !== null) return refused(stale);
  return recorded({
    recordings: open.map(recordingOf),
    replaced: plan.replaces === null ? [] : [plan.replaces],
  });
}

function isSo(target: Target, review: Review): boolean {
  const own = ownAt(target, review);
  return (
    own !== null &&
    own.verdict === target.verdict &&
    own.oordeel === target.oordeel &&
    own.memo === target.memo &&
    (own.settles || !target.settles) &&
    // What was coded blind goes along; what was decided before was not blind, whatever came on a blind sheet later.
    (!target.isCarried || target.blind === null || own.blind !== null)
  );
}

/** Why the request no longer holds, or null when it does. */
function staleness(
  { version, standing, isOver, versionTells }: Plan,
  open: readonly Target[],
  [first]: readonly Target[],
  review: Review,
): Reason | null {
  if (version !== null && version.seen !== version.now) return { why: 'changed', ...version, standing };
  if (isOver) return { why: 'over' };
  const untold = open.filter((target) => !target.isCarried && !(versionTells && target === first));
  const [decision] = untold.flatMap((target) => ownAt(target, review) ?? []);
  return decision === undefined ? null : { why: 'decided already', decision };
}

function ownAt(target: Target, { index }: Review): StoredDecision | null {
  const { text, code, coder, isCarried, settles } = target;
  return index.own(text, coder, code, target, isCarried ? settles : undefined);
}

function recordingOf({ text, turn, start, end, ...target }: Target): Recording {
  const { code, verdict, oordeel, memo, settles, coder, blind } = target;
  return {
    file: text.file,
    turn,
    decision: { code, start, end, verdict, oordeel, coder, memo, settles, blind },
  };
}
