/** A second reader beside the ranking: what they say of a code in a turn moves how likely it is, and points at the words. */

import type { Span } from '../../model/transcript.js';
import { oddsAsProbability, probabilityAsOdds } from './odds.js';
import type { RankedInterviews } from './ranked-interviews.js';
import type { ReadText, ReadTurn } from './read-text.js';

/** What the second reader said of a code. */
export interface Opinion {
  readonly fits: boolean;
  /** The words pointed at, within the text; null when the code does not fit. */
  readonly quote: Span | null;
}

export interface SecondReader {
  /** Something that is the same for the same opinions. */
  readonly state: string;
  /** By code; none where nothing was asked or said. */
  opinions(text: ReadText, turn: ReadTurn, ranked: RankedInterviews): ReadonlyMap<string, Opinion>;
}

/** How much an opinion weighs: nobody measured one, so it moves the odds and never decides. */
const WEIGHT = 4;

/**
 * How likely a code is after an opinion. What was as likely as not stays a suggestion when the reader refuses it; what the
 * reader points at is one at least.
 *
 * @param least from where on something is suggested
 */
export function weighed(probability: number, opinion: Opinion | undefined, least: number): number {
  if (opinion === undefined) return probability;
  const odds = probabilityAsOdds(probability);
  return opinion.fits ? Math.max(least, oddsAsProbability(odds * WEIGHT)) : oddsAsProbability(odds / WEIGHT);
}
