/** Numbers that look random and are the same for the same seed, so that an interval can be computed again. */

export interface Random {
  /** A whole number from 0 up to, but not including, `limit` (at most 2³²). */
  below(limit: number): number;
}

/** The generator sfc32 (Doty-Humphrey, PractRand): quick, and good enough for resampling; not for secrets. */
export function createRandom(seed: number): Random {
  let a = 0;
  let b = seed | 0;
  let c = 0;
  let counter = 1;
  function next(): number {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + sum;
    c |= 0;
    return sum >>> 0;
  }
  // Until a small seed has reached every bit.
  for (let round = 0; round < 15; round += 1) next();
  return { below: (limit) => Math.floor((next() / 2 ** 32) * limit) };
}

/** The same members in a random order, every order equally likely (Fisher & Yates). */
export function shuffled<T>(members: readonly T[], random: Random): T[] {
  const order = [...members];
  for (let last = order.length - 1; last > 0; last -= 1) {
    const chosen = random.below(last + 1);
    [order[last], order[chosen]] = [order[chosen] as T, order[last] as T];
  }
  return order;
}
