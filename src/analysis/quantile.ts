/** The value below which a given share of sorted values lies. */

/** Between the two nearest values, in proportion (type 7 of Hyndman & Fan 1996); NaN when there are no values. */
export function quantile(sorted: ArrayLike<number>, share: number): number {
  const place = share * (sorted.length - 1);
  const below = sorted[Math.floor(place)] ?? Number.NaN;
  const above = sorted[Math.ceil(place)] ?? Number.NaN;
  return below === above ? below : below + (above - below) * (place - Math.floor(place));
}
