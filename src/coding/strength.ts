/** How strongly evidence points at a code. */

import type { Evidence, Strength } from '../model/coding.js';

/** Strong when two different terms say so without sharing a word; terms that share one are a single sign. */
export function strengthOf(evidence: readonly Evidence[]): Strength {
  const reach = new Map<string, { readonly firstEnd: number; readonly lastStart: number }>();
  for (const { term, start, end } of evidence) {
    const { firstEnd, lastStart } = reach.get(term) ?? { firstEnd: end, lastStart: start };
    reach.set(term, { firstEnd: Math.min(firstEnd, end), lastStart: Math.max(lastStart, start) });
  }
  const terms = [...reach.values()];
  const isStrong = terms.some((one) =>
    terms.some((other) => other !== one && one.firstEnd <= other.lastStart),
  );
  return isStrong ? 'sterk' : 'zwak';
}
