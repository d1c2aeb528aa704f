/** The three signals that a code is in a turn: how alike they are, how that stands out in the turn, and its terms. */

export type Signals = readonly [alike: number, above: number, terms: number];

/** Keeps the logarithm of a likeness of 0 within reason. */
const LEAST = 0.02;
/** How many codes a turn commonly has no more of than: the likeness of this one is what others stand out against. */
const COMMON = 3;

/**
 * The signals of each code in one turn.
 *
 * @param likeness of each code to the turn, 0 or more
 * @param terms how many distinct terms of each code hit
 */
export function signalsOf(likeness: ArrayLike<number>, terms: ArrayLike<number>): Signals[] {
  const signals: Signals[] = [];
  eachSignals(likeness, terms, (...own) => signals.push(own));
  return signals;
}

/** Hands over the signals of each code, in order: what is done for every turn and code may not make lists. */
export function eachSignals(
  likeness: ArrayLike<number>,
  terms: ArrayLike<number>,
  take: (...signals: Signals) => void,
): void {
  const alike = new Float64Array(likeness.length);
  for (let code = 0; code < alike.length; code += 1) alike[code] = Math.log((likeness[code] ?? 0) + LEAST);
  const against = commonlyHighest(alike);
  for (let code = 0; code < alike.length; code += 1) {
    const one = alike[code] as number;
    take(one, one - against, Math.log(1 + (terms[code] ?? 0)));
  }
}

/** The third highest, or the lowest of fewer; 0 of none. */
function commonlyHighest(values: Float64Array): number {
  const highest: number[] = [];
  for (const value of values) {
    if (highest.length === COMMON && value <= (highest[COMMON - 1] as number)) continue;
    let at = highest.length;
    while (at > 0 && (highest[at - 1] as number) < value) at -= 1;
    highest.splice(at, 0, value);
    if (highest.length > COMMON) highest.pop();
  }
  return highest.at(-1) ?? 0;
}
