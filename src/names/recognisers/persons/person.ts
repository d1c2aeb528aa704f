/** Persons: names from lists, names that their surroundings give away, and names that were heard before. */

import type { Certainty, Find } from '../../kinds.js';
import { CAPITAL, INITIALS, PARTICLE, TITLE } from '../../lexicon.js';
import type { NameOdds } from '../../odds/name-odds.js';
import type { Reading } from '../../reading.js';
import { NAMES_FIRST } from '../../word-lists.js';
import { isSurnameThatOpens, openingParticle } from './capital-person.js';
import { lastOfForeignName } from './foreign-person.js';
import { certaintyByOdds, isUnlikely } from './likely-person.js';
import { endOfName, lastOfName, MOST_BEFORE } from './person-name.js';
import { lastOfPublicName } from './public-name.js';
import { type Heard, isHeardAt, type Ruled, ruledByAll } from './ruled-person.js';
import { firstOfSmallSurname } from './small-surname.js';

/** What a word is, and what rules alone say of it. */
interface Judgement {
  readonly certainty: Certainty;
  readonly ruled: Certainty | null;
  readonly isHeard: boolean;
}

/** The persons in a text, for whatever names were heard before; asked again, it only looks anew at words that were heard. */
export function personsIn(
  reading: Reading,
  oddsOf: NameOdds,
  ruled: Ruled = ruledByAll,
): (heard: Heard) => Find[] {
  const unheard: (Judgement | null | undefined)[] = [];
  const judgementOf = (token: number, heard: Heard): Judgement | null => {
    if (heard.size > 0 && isHeardAt(reading, token, heard))
      return judged(reading, token, true, oddsOf, ruled);
    const before = unheard[token];
    if (before !== undefined) return before;
    const judgement = judged(reading, token, false, oddsOf, ruled);
    unheard[token] = judgement;
    return judgement;
  };
  return (heard) => persons(reading, (token) => judgementOf(token, heard), oddsOf);
}

function judged(
  reading: Reading,
  token: number,
  isHeard: boolean,
  oddsOf: NameOdds,
  ruledOf: Ruled,
): Judgement | null {
  const ruled = ruledOf(reading, token, isHeard);
  // Odds were learned from Dutch.
  if (reading.languages().isForeignAt(token))
    return ruled === null ? null : { certainty: ruled, ruled, isHeard };
  const certainty = ruled === 'zeker' ? ruled : (certaintyByOdds(reading, token, oddsOf) ?? ruled);
  return certainty === null ? null : { certainty, ruled, isHeard };
}

function persons(
  reading: Reading,
  judgementOf: (token: number) => Judgement | null,
  oddsOf: NameOdds,
): Find[] {
  const finds: Find[] = [];
  let behindName = -1;
  for (let token = 0; token < reading.length; token += 1) {
    const judgement = judgementOf(token);
    if (judgement === null) continue;
    if (token === behindName && judgement.ruled !== 'zeker' && oddsOf(token) <= EVEN) continue;
    const lastPublic = lastOfPublicName(reading, token);
    if (lastPublic !== null) {
      token = lastPublic;
      continue;
    }
    const { certainty, isHeard } = judgement;
    const last = lastOf(reading, token, judgement, oddsOf);
    const first =
      certainty === 'zeker' && !reading.languages().isForeignAt(token)
        ? withParticles(reading, token)
        : token;
    const isForeign = reading.languages().isForeignAt(token);
    const isSure = certainty === 'zeker' && (isHeard || isForeign || !isUnlikely(token, last, oddsOf));
    if (isSure && reading.joins(last)) behindName = last + 1;
    finds.push({
      kind: 'PERSOON',
      certainty: certainty === 'zeker' && !isSure ? 'twijfel' : certainty,
      start: reading.starts[first] as number,
      end: endOfName(reading, last),
    });
    token = last;
  }
  return finds;
}

/** "El Idrissi", "De Rooij", "meneer de Rooij": particles before a surname belong to it, where no first name stands. */
function withParticles(reading: Reading, token: number): number {
  if (isSurnameThatOpens(reading, token) && !NAMES_FIRST.has(reading.word(token)))
    return openingParticle(reading, token) ?? token;
  if (!reading.hasCapitals(token) && !isBehindTitle(reading, token))
    return firstOfSmallSurname(reading, token);
  let first = token;
  const farthest = Math.max(0, token - MOST_BEFORE);
  while (first > farthest && reading.joins(first - 1) && isNamePart(reading, first - 1)) first -= 1;
  return first;
}

function isNamePart(reading: Reading, token: number): boolean {
  if (!reading.is(token, PARTICLE)) return false;
  if (reading.is(token, CAPITAL))
    return !reading.opensSentence(token) || /^(?:el|al|ait|ben)$/.test(reading.word(token));
  return isBehindTitle(reading, token);
}

function isBehindTitle(reading: Reading, token: number): boolean {
  let at = token - 1;
  const farthest = Math.max(0, token - MOST_BEFORE);
  while (at > farthest && reading.is(at, PARTICLE) && !reading.is(at, TITLE)) at -= 1;
  return reading.is(at, TITLE | INITIALS) && reading.joins(at);
}

/** As likely as not; what is less likely behind a name is the next word of the sentence, as in "Ans wil het wel". */
const EVEN = 0;

/** The last token of the name: a sure one goes on as long as what follows is likely to be one, as in "marek wozniak". */
function lastOf(reading: Reading, token: number, judgement: Judgement, oddsOf: NameOdds): number {
  const { certainty, ruled } = judgement;
  if (reading.languages().isForeignAt(token)) return lastOfForeignName(reading, token);
  if (certainty !== 'zeker') return ruled === 'twijfel' ? lastOfName(reading, token) : token;
  let last = lastOfName(reading, token);
  while (reading.joins(last) && oddsOf(last + 1) > EVEN) last += 1;
  return last;
}
