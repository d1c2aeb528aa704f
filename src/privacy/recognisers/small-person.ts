/** Names without a capital: speech recognition leaves it out, and so do people who type fast. */

import type { Certainty } from '../kinds.js';
import {
  COMPOUND,
  FUNCTION,
  NAME,
  NUMBER,
  PARTICLE,
  PLAIN_WORD,
  STAYS,
  STREET,
  TITLE,
  UNKNOWN,
  WORD_NAME,
} from '../lexicon.js';
import type { Reading } from '../reading.js';
import { PERSON_VERBS } from '../words/context.js';
import { STAYING_WORDS } from '../words/staying-names.js';
import { type Cue, hasKin, isAction, isSubjectOfCalled } from './person-cue.js';
import { lastOfName } from './person-name.js';
import {
  ARTICLE,
  BEFORE_SOMEBODY,
  isBesideSureName,
  isGivenName,
  isSureName,
  OWN,
  ofFunctionWord,
  ofGivenName,
  SAYING,
} from './small-given-name.js';

const SHORTEST_STRANGER = 4;
/** Endings of Dutch words, which people bend as they speak. */
const WORD_ENDING =
  /(?:en|de|te|je|jes|ie|ies|ing|lijk|isch|ische|heid|eer|tie|achtig|baar|loos|dt|gt|pt|kt|ft|mp)$/;
const DETERMINER =
  /^(?:de|het|'t|een|'n|geen|elke|elk|dit|dat|deze|die|zo'n|zulke|veel|wat|meer|minder|alle|beetje|soort|echt|echte|heel|hele|erg|te|zo|nieuwe|goede|oude|kleine|grote|hun|ons|onze|mijn|m'n|me|je|jouw|uw|zijn|z'n|haar|d'r|in|op|naar|uit|per|via|om)$/;

/** A word that no list has as a name, in a place where only a name stands: "van der laan", "mevrouw glas vond", "ze heet parwin". */
export function mayBeSmallName(reading: Reading, token: number): boolean {
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
  if (isSureName(reading, token)) return 'zeker';
  if (reading.is(token, UNKNOWN)) return cue === 'titel' || cue === 'heet' ? 'zeker' : null;
  if (!reading.is(token, WORD_NAME | NAME)) return null;
  if (cue === 'titel')
    return PERSON_VERBS.has(reading.word(token)) || isDescribed(reading, token) ? null : 'twijfel';
  return cue === 'heet' ? 'zeker' : null;
}

/** In a turn that has no capital at all. */
function ofUncased(reading: Reading, token: number, cue: Cue | null, isHeard: boolean): Certainty | null {
  const isGiven = isGivenName(reading, token);
  if (isGiven && cue === 'heet') return 'zeker';
  if (isSubjectOfCalled(reading, token) && (isGiven || !reading.is(token, FUNCTION))) return 'zeker';
  if (isBehindVanDer(reading, token)) return ofVanDer(reading, token, cue);
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
  if (cue !== null || (isHeard && !reading.is(token, PLAIN_WORD))) return 'twijfel';
  if (!reading.is(token, NAME)) return null;
  if (isActingOrJoined(reading, token)) return 'zeker';
  return OWN.test(reading.word(token - 1)) || isPersonBySurroundings(reading, token) ? 'twijfel' : null;
}

/** "ze heet parwin", "mevrouw pengel", "meneer glas zei": taken for words, where a name must stand. */
function ofWord(reading: Reading, token: number, cue: Cue | null): Certainty | null {
  if (cue === 'heet') return reading.is(token, COMPOUND) ? 'zeker' : null;
  if (cue !== 'titel' || isDescribed(reading, token)) return null;
  const isActing = reading.joins(token) && isAction(reading, token + 1);
  return isActing && isBehindSirOrMadam(reading, token) ? 'zeker' : 'twijfel';
}

/** "mevrouw tervoort", "chanel vond": a place or a brand, and a person as well. */
function ofStaying(reading: Reading, token: number, cue: Cue | null): Certainty | null {
  if (STAYING_WORDS.has(reading.word(token))) return null;
  if (cue === 'titel' && !isDescribed(reading, token)) return 'zeker';
  if (cue === 'heet') return 'zeker';
  const isSaying = reading.joins(token) && SAYING.test(reading.word(token + 1));
  return isSaying && !ARTICLE.test(reading.word(token - 1)) ? 'twijfel' : null;
}

/** "van dam en ik", "volgens van schaardenburg", "ik heb van dam gesproken": where "van" can't mean "of". */
function ofBehindParticle(reading: Reading, token: number): Certainty | null {
  if (!reading.is(token - 1, PARTICLE) || !/^(?:van|ter|ten|el)$/.test(reading.word(token - 1))) return null;
  if (!reading.joins(token - 1)) return null;
  const [before, next] = [reading.word(token - 2), reading.joins(token) ? reading.word(token + 1) : ''];
  const isOdd = reading.joins(token - 2) && ALONE_BEFORE_VAN.has(before);
  const isMet = /^(?:heb|hebben|heeft|had|hadden)$/.test(before) && MET.test(next);
  const isWithMe = next === 'en' && /^(?:ik|hij|zij)$/.test(reading.word(token + 2));
  if (isOdd || isMet || isWithMe)
    return reading.is(token, PLAIN_WORD) && !reading.is(token, COMPOUND) ? 'twijfel' : 'zeker';
  const isActing = SAYING.test(next) || /^(?:heeft|had|kwam)$/.test(next);
  if (!isActing) return null;
  return reading.is(token, WORD_NAME | STAYS) ? 'twijfel' : 'zeker';
}

/** No preposition stands before another, but for a name. */
const ALONE_BEFORE_VAN = new Set('volgens met tegen aan namens zonder tussen ene zekere'.split(' '));
const MET =
  /^(?:gesproken|gebeld|gevraagd|gezien|gemaild|geholpen|ontmoet|gehoord|gekend|uitgenodigd|nog|ook|wel)$/;

const SIR_OR_MADAM = new Set('meneer mevrouw familie juffrouw tante ome oom oma opa'.split(' '));

/** Titles that are hardly ever said without a name. */
function isBehindSirOrMadam(reading: Reading, token: number): boolean {
  if (!reading.is(token - 1, TITLE) || !SIR_OR_MADAM.has(reading.word(token - 1))) return false;
  if (!reading.joins(token - 1) || reading.is(token, FUNCTION) || PERSON_VERBS.has(reading.word(token)))
    return false;
  const next = reading.word(token + 1);
  return reading.joins(token) && (isAction(reading, token + 1) || /^(?:die|en|van)$/.test(next));
}

/** "van der wal": hardly anything but a surname comes behind these, unless they stand for "van d'r". */
function ofVanDer(reading: Reading, token: number, cue: Cue | null): Certainty {
  if (cue === 'titel' || !reading.is(token, PLAIN_WORD) || reading.is(token, COMPOUND)) return 'zeker';
  return reading.joins(token) && isAction(reading, token + 1) ? 'zeker' : 'twijfel';
}

function isBehindVanDer(reading: Reading, token: number): boolean {
  const isVanDer = reading.word(token - 2) === 'van' && /^(?:der|den)$/.test(reading.word(token - 1));
  return (
    isVanDer && reading.joins(token - 1) && (!reading.is(token, FUNCTION) || reading.is(token, WORD_NAME))
  );
}

/** "van hiltje die heeft", "hiltje en haar man", "hiltje en anna" */
function isActingOrJoined(reading: Reading, token: number): boolean {
  if (ARTICLE.test(reading.word(token - 1))) return false;
  const last = lastOfName(reading, token);
  const isActing = reading.word(last + 1) === 'die' && isAction(reading, last + 2);
  return isActing || hasKin(reading, last) || isBesideSureName(reading, token, last);
}

/** Without capitals: somebody acts, stands beside a name, or behind a word for people. */
function isPersonBySurroundings(reading: Reading, token: number): boolean {
  if (reading.is(token, STREET) || ARTICLE.test(reading.word(token - 1))) return false;
  const last = lastOfName(reading, token);
  const next = reading.joins(last) ? reading.word(last + 1) : '';
  const isActing = isAction(reading, last + 1) || (next === 'die' && isAction(reading, last + 2));
  if (next === 'genaamd' || (next !== '' && isActing)) return true;
  if (SAYING.test(reading.word(token - 1)) || hasKin(reading, last)) return true;
  if (reading.joins(token - 1) && BEFORE_SOMEBODY.test(reading.word(token - 1))) return true;
  return isBesideSureName(reading, token, last);
}

/** No word that is known, without the ending of one, where a thing would have an article before it. */
function looksLikeName(reading: Reading, token: number): boolean {
  const word = reading.word(token);
  if (reading.is(token, COMPOUND | STREET) || word.length < SHORTEST_STRANGER || WORD_ENDING.test(word))
    return false;
  if (/^[^aeiouy]+$|^(.)\1+$/.test(word)) return false;
  return !DETERMINER.test(reading.word(token - 1)) && !reading.is(token - 1, NUMBER);
}

/** "die mevrouw van de bakker": told apart by where she works. */
function isDescribed(reading: Reading, token: number): boolean {
  let at = token - 1;
  while (at > 0 && reading.is(at, PARTICLE)) at -= 1;
  if (reading.word(at) === 'heer' || (reading.word(at) === 'familie' && reading.word(at + 1) === 'de'))
    return false;
  return at < token - 1 && /^(?:die|de|een|deze|dat|zo'n)$/.test(reading.word(at - 1));
}
