/** Names without a capital: speech recognition leaves it out, and so do people who type fast. */

import type { Certainty } from '../../kinds.js';
import {
  CAPITAL,
  COMPOUND,
  FUNCTION,
  NAME,
  PARTICLE,
  PLACE,
  PLAIN_WORD,
  STAYS,
  UNKNOWN,
  WORD_NAME,
} from '../../lexicon.js';
import type { Reading } from '../../reading.js';
import { PERSON_VERBS, STAYING_WORDS } from '../../word-lists.js';
import { type Cue, isAction, isSubjectOfCalled } from './person-cue.js';
import { isSureName, MOST_BEFORE } from './person-name.js';
import {
  ARTICLE,
  BEFORE_SOMEBODY,
  isGivenName,
  OWN,
  ofFunctionWord,
  ofGivenName,
  SAYING,
} from './small-given-name.js';
import {
  ALONE_BEFORE_VAN,
  isBehindInitials,
  isBehindSirOrMadam,
  isBehindVanDer,
  isDescribed,
  ofBehindParticle,
  ofVanDer,
} from './small-surname.js';
import {
  actsWithoutArticle,
  isActingOrJoined,
  isJoinedAndActs,
  isPersonBySurroundings,
  looksLikeName,
} from './small-surroundings.js';

/** Names that are also what people type of a word as they say it: `bouwe` for `bouwen`, `julie` for `jullie`. */
const CLIPPED_WORDS = new Set(
  'bouwe sterre kwame julie hande kante mane wale wane lere boge wende vrede pelle fokke dame mare mete'.split(
    ' ',
  ),
);

/** A word that no list has as a name, in a place where only a name stands: "van der laan", "mevrouw glas vond", "ze heet parwin". */
export function mayBeSmallName(reading: Reading, token: number): boolean {
  if (reading.is(token, FUNCTION) && !reading.is(token, WORD_NAME)) return false;
  if (!reading.is(token, PLAIN_WORD | FUNCTION | STAYS) || reading.hasCapitals(token)) return false;
  if (reading.is(token, COMPOUND | STAYS)) return true;
  if (reading.is(token - 1, PARTICLE))
    return isBehindVanDer(reading, token) || ALONE_BEFORE_VAN.has(reading.word(token - 2));
  return isBehindSirOrMadam(reading, token) || isSubjectOfCalled(reading, token);
}

export function ofSmall(
  reading: Reading,
  token: number,
  cue: Cue | null,
  isHeard: boolean,
): Certainty | null {
  if (!reading.hasCapitals(token)) return ofUncased(reading, token, cue, isHeard);
  if (reading.is(token, FUNCTION)) return cue === 'heet' && isGivenName(reading, token) ? 'zeker' : null;
  if (cue === null && PERSON_VERBS.has(reading.word(token))) return null;
  if (cue === null && CLIPPED_WORDS.has(reading.word(token))) return 'twijfel';
  if (isSureName(reading, token) || isBehindCapitalVan(reading, token)) return 'zeker';
  if (reading.is(token, UNKNOWN)) return cue === 'titel' || cue === 'heet' ? 'zeker' : null;
  if (!reading.is(token, WORD_NAME | NAME)) return null;
  if (cue === 'titel')
    return PERSON_VERBS.has(reading.word(token)) || isDescribed(reading, token) ? null : 'twijfel';
  return cue === 'heet' ? 'zeker' : null;
}

/** "die Van dijk van het wijkbeheer", "die Van der velde" */
function isBehindCapitalVan(reading: Reading, token: number): boolean {
  let van = token - 1;
  while (van > token - MOST_BEFORE && /^(?:de|der|den)$/.test(reading.word(van)) && reading.joins(van))
    van -= 1;
  const isVan = /^(?:van|ter|ten)$/.test(reading.word(van)) && reading.is(van, CAPITAL);
  return isVan && reading.joins(van) && !reading.opensSentence(van);
}

/** In a turn that has no capital at all. */
function ofUncased(reading: Reading, token: number, cue: Cue | null, isHeard: boolean): Certainty | null {
  // "buurvrouw el khattabi": the surname takes its particle along.
  if (reading.is(token, PARTICLE) && reading.joins(token) && isSureName(reading, token + 1)) return null;
  const isGiven = isGivenName(reading, token);
  if (isGiven && cue === 'heet') return 'zeker';
  if (isSubjectOfCalled(reading, token) && (isGiven || !reading.is(token, FUNCTION))) return 'zeker';
  if (isBehindVanDer(reading, token)) return ofVanDer(reading, token, cue);
  if (isBehindInitials(reading, token)) return 'zeker';
  if (reading.is(token, FUNCTION)) {
    return reading.is(token, WORD_NAME)
      ? ofFunctionWord(reading, token, cue, isDescribed(reading, token))
      : null;
  }
  if (PERSON_VERBS.has(reading.word(token)) && cue !== 'heet') return null;
  const behindParticle = ofBehindParticle(reading, token);
  if (behindParticle !== null && !STAYING_WORDS.has(reading.word(token))) return behindParticle;
  if (isSureName(reading, token)) return 'zeker';
  if (reading.is(token, UNKNOWN)) {
    const isPerson = isHeard || cue !== null || isPersonBySurroundings(reading, token);
    return isPerson || looksLikeName(reading, token) ? 'zeker' : 'twijfel';
  }
  if (reading.is(token, STAYS)) return ofStaying(reading, token, cue);
  if (!reading.is(token, WORD_NAME | NAME)) return ofWord(reading, token, cue);
  if (cue === 'heet') return 'zeker';
  if (cue === 'titel') return isDescribed(reading, token) ? null : 'zeker';
  if (isGiven) return ofGivenName(reading, token, cue);
  const isOurs = OWN.test(reading.word(token - 2));
  if (cue === 'rol' && isOurs && reading.is(token, NAME)) return 'zeker';
  if (cue !== null) return 'twijfel';
  // "gonnie en zwaan"
  if (!reading.is(token, NAME)) return isJoinedAndActs(reading, token) ? 'twijfel' : null;
  if (isActingOrJoined(reading, token)) return 'zeker';
  return OWN.test(reading.word(token - 1)) || isPersonBySurroundings(reading, token) ? 'twijfel' : null;
}

/** "ze heet parwin", "mevrouw pengel", "meneer glas zei": taken for words, where a name must stand. */
function ofWord(reading: Reading, token: number, cue: Cue | null): Certainty | null {
  if (cue === 'heet') return reading.is(token, COMPOUND) ? 'zeker' : null;
  if (cue === null && reading.is(token, COMPOUND))
    return actsWithoutArticle(reading, token) ? 'twijfel' : null;
  if (cue !== 'titel' || isDescribed(reading, token)) return null;
  const isActing = reading.joins(token) && isAction(reading, token + 1);
  return isActing && isBehindSirOrMadam(reading, token) ? 'zeker' : 'twijfel';
}

/** "mevrouw tervoort", "chanel vond": a place or a brand, and a person as well. */
function ofStaying(reading: Reading, token: number, cue: Cue | null): Certainty | null {
  if (STAYING_WORDS.has(reading.word(token))) return null;
  if (cue === 'titel' && !isDescribed(reading, token)) return 'zeker';
  if (cue === 'heet') return 'zeker';
  const before = reading.word(token - 1);
  if (ARTICLE.test(before)) return null;
  if (reading.joins(token) && SAYING.test(reading.word(token + 1))) return 'twijfel';
  if (reading.is(token, PLACE) || /(?:se|s|isch|en)$/.test(reading.word(token))) return null;
  const isPerson = isActingOrJoined(reading, token) || actsWithoutArticle(reading, token);
  return BEFORE_SOMEBODY.test(before) || isPerson ? 'twijfel' : null;
}
