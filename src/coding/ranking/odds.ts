/** Probabilities as odds: 1 to 4 is a fifth. */

export function probabilityAsOdds(probability: number): number {
  return probability / (1 - probability);
}

/** @returns from 0 to 1, also for endless odds */
export function oddsAsProbability(odds: number): number {
  return odds === Number.POSITIVE_INFINITY ? 1 : odds / (1 + odds);
}
