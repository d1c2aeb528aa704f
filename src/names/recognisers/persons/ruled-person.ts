/** Who is a person by rules: names from lists, names that their surroundings give away, and names that were heard before. */

import type { Certainty } from '../../kinds.js';
import { CAPITAL, INITIALS, NAME, UNKNOWN, WORD_NAME } from '../../lexicon.js';
import type { Reading } from '../../reading.js';
import { cueBefore } from './person-cue.js';
import type { Candidate, Rule } from './rule.js';
import { PERSON_RULES, type PersonRules } from './rules.js';
import { mayBeSmallName } from './small-person.js';

/** Folded parts of names of persons who are known already, such as `rivano`. */
export type Heard = ReadonlySet<string>;

/** What rules tell of a token; null where it is no person by them. */
export type Ruled = (reading: Reading, token: number, isHeard: boolean) => Certainty | null;

const CANDIDATE = NAME | WORD_NAME | UNKNOWN | INITIALS | CAPITAL;

/** Whether the word at a token is part of a name that is known, also with the `'s` of a possessive. */
export function isHeardAt(reading: Reading, token: number, heard: Heard): boolean {
  const word = reading.word(token);
  return heard.has(word) || (word.includes("'") && heard.has(word.replace(/'s?$/, '')));
}

/** What these rules tell of tokens. */
export function ruledBy({ any, capital, small, uncased, foreign }: PersonRules): Ruled {
  const first = Object.values(any);
  const ofCapital = [...first, ...Object.values(capital)];
  const ofSmall = [...first, ...Object.values(small)];
  const ofUncased = [...first, ...Object.values(uncased)];
  const ofForeign = Object.values(foreign);
  return (reading, token, isHeard) => {
    if (!reading.is(token, CANDIDATE) && !mayBeSmallName(reading, token)) return null;
    if (reading.languages().isForeignAt(token))
      return verdictOf(ofForeign, { reading, token, cue: null, isHeard });
    const candidate = { reading, token, cue: cueBefore(reading, token), isHeard };
    if (!reading.hasCapitals(token)) return verdictOf(ofUncased, candidate);
    return verdictOf(reading.is(token, CAPITAL) ? ofCapital : ofSmall, candidate);
  };
}

/** By all rules. */
export const ruledByAll = ruledBy(PERSON_RULES);

function verdictOf(rules: readonly Rule[], candidate: Candidate): Certainty | null {
  for (const rule of rules) {
    const verdict = rule(candidate);
    if (verdict !== undefined) return verdict;
  }
  return null;
}
