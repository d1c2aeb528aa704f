/** Requests about the same code, passage and coder laid together: what they agree on, and which oppose each other. */

import type { Plan } from './plan.js';
import type { Target } from './targets.js';

export interface Together {
  /** What the requests that do not oppose each other ask, with what any of them adds. */
  agreed(target: Target): Target;
  /** Index of a plan that decides otherwise, or null when there is none. */
  opponent(plan: Plan): number | null;
}

/** @param plans by the index of their request; null for a request that asks no coding */
export function laidTogether(plans: readonly (Plan | null)[]): Together {
  const opposed = merged(plans).opposed;
  const { agreed } = merged(plans.map((plan) => (plan === null || opposed.has(plan) ? null : plan)));
  return {
    agreed: (target) => agreed.get(keyOf(target)) ?? target,
    opponent: (plan) => opposed.get(plan) ?? null,
  };
}

function merged(plans: readonly (Plan | null)[]): {
  readonly agreed: ReadonlyMap<string, Target>;
  readonly opposed: ReadonlyMap<Plan, number>;
} {
  const agreed = new Map<string, Target>();
  const first = new Map<string, number>();
  const opposed = new Map<Plan, number>();
  for (const [index, plan] of plans.entries()) {
    if (plan === null) continue;
    for (const target of plan.targets) {
      const key = keyOf(target);
      const before = agreed.get(key);
      const rival = first.get(key);
      if (before === undefined || rival === undefined) {
        agreed.set(key, target);
        first.set(key, index);
      } else if (isCompatible(before, target)) {
        agreed.set(key, {
          ...before,
          oordeel: before.oordeel ?? target.oordeel,
          memo: before.memo === '' ? target.memo : before.memo,
          settles: before.settles || target.settles,
        });
      } else {
        opposed.set(plan, rival);
        const other = plans[rival] ?? null;
        if (other !== null && !opposed.has(other)) opposed.set(other, index);
      }
    }
  }
  return { agreed, opposed };
}

function keyOf({ text, code, start, end, coder, isCarried, settles }: Target): string {
  return JSON.stringify([text.file, code, start, end, coder, isCarried && settles]);
}

function isCompatible(one: Target, other: Target): boolean {
  return (
    one.verdict === other.verdict &&
    (one.oordeel === other.oordeel || one.oordeel === null || other.oordeel === null) &&
    (one.memo === other.memo || one.memo === '' || other.memo === '')
  );
}
