/** Who is a person by the odds of a word where it stands. */

import type { Certainty } from '../../kinds.js';
import { CAPITAL, FUNCTION, NAME, STAYS, UNKNOWN, WORD_NAME } from '../../lexicon.js';
import type { NameOdds } from '../../odds/name-odds.js';
import type { Reading } from '../../reading.js';
import { isGivenName } from './small-given-name.js';

/** The natural logarithms of odds from which on a word is replaced, or doubtful: a name that is missed costs more than a word. */
const USUAL = { likely: -1.5, possible: -3 };
/** Words of every day are so many that nobody could look at them all. */
const OF_EVERY_DAY = { likely: 0, possible: -1.5 };

/** Of 2,007 persons that rules found in unread turns 3 were below this, and of 338 others 87. */
const UNLIKELY = -3;

export function certaintyByOdds(reading: Reading, token: number, oddsOf: NameOdds): Certainty | null {
  const odds = oddsOf(token);
  if (odds < USUAL.possible) return null;
  const { likely, possible } = isOfEveryDay(reading, token) ? OF_EVERY_DAY : USUAL;
  if (odds >= likely) return 'zeker';
  return odds >= possible ? 'twijfel' : null;
}

/** Whether no word of a name is likely to be one where it stands, whatever rules and lists say: "de Groningers", "klaar is kees". */
export function isUnlikely(first: number, last: number, oddsOf: NameOdds): boolean {
  let most = Number.NEGATIVE_INFINITY;
  for (let token = first; token <= last; token += 1) most = Math.max(most, oddsOf(token));
  return most > Number.NEGATIVE_INFINITY && most < UNLIKELY;
}

/** On no list of names, and written as words are. */
function isOfEveryDay(reading: Reading, token: number): boolean {
  if (reading.is(token, FUNCTION)) return !isGivenName(reading, token);
  if (reading.is(token, NAME | WORD_NAME | UNKNOWN | STAYS)) return false;
  const isCapitalOdd = reading.is(token, CAPITAL) && !reading.opensSentence(token);
  return reading.hasCapitals(token) && !isCapitalOdd;
}
