/** How strongly evidence points at a code. */

import type { Strength } from '../../model/coding.js';
import type { Place } from '../matching/near.js';

export interface Sign extends Place {
  readonly term: string;
  /** Whether this term alone is enough. */
  readonly isStrong: boolean;
}

/**
 * Strong when a term says that it is, or when two different terms say so without sharing a word; terms that share one
 * are a single sign.
 */
export function strengthOf(signs: readonly Sign[]): Strength {
  if (signs.some(({ isStrong }) => isStrong)) return 'sterk';
  const reach = new Map<string, { readonly firstEnd: number; readonly lastStart: number }>();
  for (const { term, first, last } of signs) {
    const { firstEnd, lastStart } = reach.get(term) ?? { firstEnd: last, lastStart: first };
    reach.set(term, { firstEnd: Math.min(firstEnd, last), lastStart: Math.max(lastStart, first) });
  }
  const terms = [...reach.values()];
  const isStrong = terms.some((one) =>
    terms.some((other) => other !== one && one.firstEnd < other.lastStart),
  );
  return isStrong ? 'sterk' : 'zwak';
}
