/** Who is a person by the odds of a word where it stands. */

import type { Certainty } from '../kinds.js';
import { FUNCTION } from '../lexicon.js';
import type { NameOdds } from '../odds/name-odds.js';
import type { Reading } from '../reading.js';
import { isGivenName } from './small-given-name.js';

/** The natural logarithms of odds from which on a word is replaced, or doubtful: a name that is missed costs more than a word. */
const USUAL = { likely: -1, possible: -3 };
/** Words of every day are so many that nobody could look at them all. */
const OF_EVERY_DAY = { likely: 0, possible: -2 };

export function certaintyByOdds(reading: Reading, token: number, oddsOf: NameOdds): Certainty | null {
  const isOfEveryDay = reading.is(token, FUNCTION) && !isGivenName(reading, token);
  const { likely, possible } = isOfEveryDay ? OF_EVERY_DAY : USUAL;
  const odds = oddsOf(token);
  if (odds >= likely) return 'zeker';
  return odds >= possible ? 'twijfel' : null;
}
