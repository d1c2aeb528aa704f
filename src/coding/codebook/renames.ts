/** Codes and themes that got another id: where what was made under the old one belongs now. */

export interface Renames {
  /** Of each former id the one that it is now. */
  readonly moves: ReadonlyMap<string, string>;
  /** Of each former id the several that it was split into: a person must choose. */
  readonly splits: ReadonlyMap<string, readonly string[]>;
}

/** A code or a theme, with the ids that it had. */
interface Renamed {
  readonly id: string;
  readonly formerIds?: readonly string[];
}

/** An id that is still one of its own is no former id, whatever `was` says. */
export function renamesOf(codes: readonly Renamed[]): Renames {
  const present = new Set(codes.map(({ id }) => id));
  const heirs = new Map<string, string[]>();
  for (const { id, formerIds = [] } of codes) {
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
