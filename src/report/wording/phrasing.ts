/** Ways to say a finding: of those that fit what is to be said, the one that was used least so far. */

/** One way to say something; without `fits` it always can. */
export interface Way<T> {
  readonly fits?: (about: T) => boolean;
  readonly say: (about: T) => string;
}

export type Phrasing = <T>(ways: readonly Way<T>[], about: T) => string;

/**
 * Makes a report read as if written by hand: a way that was used before comes back only when all others that fit were
 * used as often. The same findings always give the same words.
 */
export function createPhrasing(): Phrasing {
  const used = new Map<unknown, number>();
  return (ways, about) => {
    const fitting = ways.filter(({ fits }) => fits?.(about) ?? true);
    const [first] = fitting;
    if (first === undefined) throw new Error('no way to say this');
    const timesUsed = (way: unknown): number => used.get(way) ?? 0;
    const way = fitting.reduce((best, next) => (timesUsed(next) < timesUsed(best) ? next : best), first);
    used.set(way, timesUsed(way) + 1);
    return way.say(about);
  };
}
