/** Codes that got another id: where the decisions made under the old one belong now. */

import type { Code } from '../../model/codebook.js';

export interface Renames {
  /** Of each former id the one code that it is now. */
  readonly moves: ReadonlyMap<string, string>;
  /** Of each former id the several codes that it was split into: a person must choose. */
  readonly splits: ReadonlyMap<string, readonly string[]>;
}

/** An id that is still a code of its own is no former id, whatever `was` says. */
export function renamesOf(codes: readonly Code[]): Renames {
  const present = new Set(codes.map(({ id }) => id));
  const heirs = new Map<string, string[]>();
  for (const { id, formerIds } of codes) {
    for (const former of new Set(formerIds)) {
      if (!present.has(former)) heirs.set(former, [...(heirs.get(former) ?? []), id]);
    }
  }
  const moves = new Map<string, string>();
  const splits = new Map<string, readonly string[]>();
  for (const [former, ids] of heirs) {
    const [only] = ids;
    if (ids.length === 1 && only !== undefined) moves.set(former, only);
    else splits.set(former, ids);
  }
  return { moves, splits };
}
