/** Names without a capital: speech recognition leaves it out, and so do people who type fast. */

import type { Certainty } from '../kinds.js';
import {
  COMPOUND,
  FUNCTION,
  NAME,
  NUMBER,
  PARTICLE,
  PLAIN_WORD,
  STREET,
  UNKNOWN,
  WORD_NAME,
} from '../lexicon.js';
import type { Reading } from '../reading.js';
import { PERSON_VERBS } from '../words/context.js';
import { FIRST_NAMES } from '../words/word-names.js';
import { type Cue, isAction, isSubjectOfCalled } from './person-cue.js';
import { lastOfName } from './person-name.js';

/** "mijn kleindochter roos" */
const OWN = /^(?:mijn|m'n|onze|ons|zijn|haar|d'r|hun|jouw)$/;
const ARTICLE = /^(?:de|het|'t|een|'n|geen|elke|elk|dit|dat|deze|onze|ons|jullie|hun)$/;
/** "samen met oumaima", "een zekere halima" */
const BEFORE_SOMEBODY = /^(?:met|tegen|namens|volgens|van|bij|aan|ene|zekere|hoi|hey|dag)$/;
/** What only people do: "mark zei", "zei mark". */
const SAYING =
  /^(?:zei|zeg|zegt|vroeg|vraagt|belde|belt|appte|mailde|vertelde|riep|vond|vindt|wilde|wou|dacht|denkt|wist|weet|woont|woonde)$/;

/** A word that no list has as a name, in a place where only a name stands: "van der laan", "ze heet parwin". */
export function mayBeSmallName(reading: Reading, token: number): boolean {
  if (!reading.is(token, PLAIN_WORD | FUNCTION) || reading.hasCapitals(token)) return false;
  return isBehindVanDer(reading, token) || reading.is(token, COMPOUND);
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
  if (isSureName(reading, token)) return cue !== null || isHeard ? 'zeker' : 'twijfel';
  if (reading.is(token, UNKNOWN)) return cue === 'titel' || cue === 'heet' ? 'zeker' : null;
  if (!reading.is(token, WORD_NAME | NAME)) return null;
  if (cue === 'titel')
    return PERSON_VERBS.has(reading.word(token)) || isDescribed(reading, token) ? null : 'twijfel';
  return cue === 'heet' ? 'zeker' : null;
}

/** In a turn that has no capital at all. */
function ofUncased(reading: Reading, token: number, cue: Cue | null, isHeard: boolean): Certainty | null {
  const isGiven = isGivenName(reading, token);
  if (isGiven && (cue === 'heet' || isSubjectOfCalled(reading, token))) return 'zeker';
  if (isBehindVanDer(reading, token)) return ofVanDer(reading, token, cue);
  if (reading.is(token, FUNCTION)) return ofFunctionWord(reading, token, cue);
  if (PERSON_VERBS.has(reading.word(token)) && cue !== 'heet') return null;
  if (isSureName(reading, token)) return 'zeker';
  if (reading.is(token, UNKNOWN)) {
    return isHeard || cue !== null || isPersonBySurroundings(reading, token) ? 'zeker' : 'twijfel';
  }
  if (!reading.is(token, WORD_NAME | NAME)) return ofCompound(reading, token, cue);
  if (isSubjectOfCalled(reading, token) || cue === 'heet') return 'zeker';
  if (cue === 'titel') return isDescribed(reading, token) ? null : 'zeker';
  if (isGiven) return ofGivenName(reading, token, cue);
  const isOurs = OWN.test(reading.word(token - 2));
  if (cue === 'rol' && isOurs && reading.is(token, NAME)) return 'zeker';
  if (cue !== null || (isHeard && !reading.is(token, PLAIN_WORD))) return 'twijfel';
  const isOfOurs = OWN.test(reading.word(token - 1)) || isPersonBySurroundings(reading, token);
  return reading.is(token, NAME) && isOfOurs ? 'twijfel' : null;
}

/** "ze heet parwin", "mevrouw pengel": taken for two words, where a name must stand. */
function ofCompound(reading: Reading, token: number, cue: Cue | null): Certainty | null {
  if (!reading.is(token, COMPOUND)) return null;
  if (cue === 'heet') return 'zeker';
  return cue === 'titel' && !isDescribed(reading, token) ? 'twijfel' : null;
}

/** `roos`, `mark`: flowers and coins, and given names as often where nothing makes them a thing. */
function ofGivenName(reading: Reading, token: number, cue: Cue | null): Certainty | null {
  const [before, last] = [reading.word(token - 1), lastOfName(reading, token)];
  if (last > token) return 'zeker';
  if (cue === 'ben' || (cue === 'rol' && OWN.test(reading.word(token - 2)))) return 'zeker';
  if (ARTICLE.test(before) && !OWN.test(before)) return null;
  if (reading.is(token - 1, NUMBER) || reading.is(token + 1, NUMBER)) return null;
  if (isBesideSureName(reading, token, last) || /^(?:hé|he|hey|hoi|dag|tante|ome)$/.test(before))
    return 'zeker';
  const isSaying = reading.joins(token) && SAYING.test(reading.word(token + 1));
  return isSaying || SAYING.test(before) || reading.word(token + 1) === 'spreekt' ? 'zeker' : 'twijfel';
}

/** "spreekt u met wil", "mevrouw de wit" */
function ofFunctionWord(reading: Reading, token: number, cue: Cue | null): Certainty | null {
  if (!reading.is(token, WORD_NAME)) return null;
  const before = reading.word(token - 1);
  if (cue === 'titel' && before === 'de' && !isDescribed(reading, token)) return 'zeker';
  const isMet = /^(?:met|namens|bij|aan|tegen|volgens)$/.test(before);
  const isBeside = isBesideSureName(reading, token, token);
  const isAsking = /^(?:je|jij|jullie|u|ik|hij|ze|zij|we|wij|niet|ook)$/.test(reading.word(token + 1));
  return isGivenName(reading, token) && !isAsking && (isMet || isBeside) ? 'twijfel' : null;
}

/** "van der wal zat in de jury": hardly anything but a surname comes behind these. */
function ofVanDer(reading: Reading, token: number, cue: Cue | null): Certainty {
  return cue === 'titel' || (reading.joins(token) && isAction(reading, token + 1)) ? 'zeker' : 'twijfel';
}

function isBehindVanDer(reading: Reading, token: number): boolean {
  const isVanDer = reading.word(token - 2) === 'van' && /^(?:der|den)$/.test(reading.word(token - 1));
  return (
    isVanDer && reading.joins(token - 1) && (!reading.is(token, FUNCTION) || reading.is(token, WORD_NAME))
  );
}

function isGivenName(reading: Reading, token: number): boolean {
  return FIRST_NAMES.has(reading.word(token));
}

function isSureName(reading: Reading, token: number): boolean {
  return reading.is(token, NAME) && !reading.is(token, PLAIN_WORD);
}

/** Without capitals: somebody acts, stands beside a name, or behind a word for people. */
function isPersonBySurroundings(reading: Reading, token: number): boolean {
  if (reading.is(token, STREET) || ARTICLE.test(reading.word(token - 1))) return false;
  const last = lastOfName(reading, token);
  const next = reading.joins(last) ? reading.word(last + 1) : '';
  const isActing = isAction(reading, last + 1) || (next === 'die' && isAction(reading, last + 2));
  if (next === 'genaamd' || (next !== '' && isActing)) return true;
  if (reading.joins(token - 1) && BEFORE_SOMEBODY.test(reading.word(token - 1))) return true;
  return isBesideSureName(reading, token, last);
}

/** "mo en ilias", "oumaima dounia" */
function isBesideSureName(reading: Reading, first: number, last: number): boolean {
  if (/^(?:en|of)$/.test(reading.word(last + 1)) && isSureName(reading, last + 2)) return true;
  if (isSureName(reading, first - 1)) return true;
  return /^(?:en|of)$/.test(reading.word(first - 1)) && isSureName(reading, first - 2);
}

/** "die mevrouw van de bakker": told apart by where she works. */
function isDescribed(reading: Reading, token: number): boolean {
  let at = token - 1;
  while (at > 0 && reading.is(at, PARTICLE)) at -= 1;
  if (reading.word(at) === 'heer' || (reading.word(at) === 'familie' && reading.word(at + 1) === 'de'))
    return false;
  return at < token - 1 && /^(?:die|de|een|deze|dat|zo'n)$/.test(reading.word(at - 1));
}
