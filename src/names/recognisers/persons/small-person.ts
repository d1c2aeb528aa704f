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
import type { Rule } from './rule.js';
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

/** Of words that never are a name by themselves: "ze heet wil". */
export const functionWordInSmall: Rule = ({ reading, token, cue }) => {
  if (!reading.is(token, FUNCTION)) return undefined;
  return cue === 'heet' && isGivenName(reading, token) ? 'zeker' : null;
};

export const verbInSmall: Rule = ({ reading, token, cue }) =>
  cue === null && PERSON_VERBS.has(reading.word(token)) ? null : undefined;

export const clippedWord: Rule = ({ reading, token, cue }) =>
  cue === null && CLIPPED_WORDS.has(reading.word(token)) ? 'twijfel' : undefined;

export const sureName: Rule = ({ reading, token }) => (isSureName(reading, token) ? 'zeker' : undefined);

/** "die Van dijk van het wijkbeheer" */
export const behindCapitalVan: Rule = ({ reading, token }) =>
  isBehindCapitalVan(reading, token) ? 'zeker' : undefined;

export const strangeWordInSmall: Rule = ({ reading, token, cue }) => {
  if (!reading.is(token, UNKNOWN)) return undefined;
  return cue === 'titel' || cue === 'heet' ? 'zeker' : null;
};

export const wordNameBehindCue: Rule = ({ reading, token, cue }) => {
  if (!reading.is(token, WORD_NAME | NAME)) return undefined;
  if (cue === 'titel')
    return PERSON_VERBS.has(reading.word(token)) || isDescribed(reading, token) ? null : 'twijfel';
  return cue === 'heet' ? 'zeker' : null;
};

/** "die Van dijk van het wijkbeheer", "die Van der velde" */
function isBehindCapitalVan(reading: Reading, token: number): boolean {
  let van = token - 1;
  while (van > token - MOST_BEFORE && /^(?:de|der|den)$/.test(reading.word(van)) && reading.joins(van))
    van -= 1;
  const isVan = /^(?:van|ter|ten)$/.test(reading.word(van)) && reading.is(van, CAPITAL);
  return isVan && reading.joins(van) && !reading.opensSentence(van);
}

/** "buurvrouw el khattabi": the surname takes its particle along. */
export const particleOfSureName: Rule = ({ reading, token }) =>
  reading.is(token, PARTICLE) && reading.joins(token) && isSureName(reading, token + 1) ? null : undefined;

/** "ze heet wil" */
export const givenNameBehindCalled: Rule = ({ reading, token, cue }) =>
  cue === 'heet' && isGivenName(reading, token) ? 'zeker' : undefined;

/** "storm heet mijn kleinzoon" */
export const calledSo: Rule = ({ reading, token }) => {
  const mayBe = isGivenName(reading, token) || !reading.is(token, FUNCTION);
  return mayBe && isSubjectOfCalled(reading, token) ? 'zeker' : undefined;
};

/** "van der wal" */
export const behindVanDer: Rule = ({ reading, token, cue }) =>
  isBehindVanDer(reading, token) ? ofVanDer(reading, token, cue) : undefined;

/** "j w bakker" */
export const behindSpokenInitials: Rule = ({ reading, token }) =>
  isBehindInitials(reading, token) ? 'zeker' : undefined;

/** "spreekt u met wil" */
export const functionWordUncased: Rule = ({ reading, token, cue }) => {
  if (!reading.is(token, FUNCTION)) return undefined;
  return reading.is(token, WORD_NAME)
    ? ofFunctionWord(reading, token, cue, isDescribed(reading, token))
    : null;
};

export const verbUncased: Rule = ({ reading, token, cue }) =>
  cue !== 'heet' && PERSON_VERBS.has(reading.word(token)) ? null : undefined;

/** "volgens van dam" */
export const behindParticle: Rule = ({ reading, token }) =>
  STAYING_WORDS.has(reading.word(token)) ? undefined : (ofBehindParticle(reading, token) ?? undefined);

/** A word that no list knows: "wijnie zei", and what looks like a name itself. */
export const strangeWordUncased: Rule = ({ reading, token, cue, isHeard }) => {
  if (!reading.is(token, UNKNOWN)) return undefined;
  const isPerson = isHeard || cue !== null || isPersonBySurroundings(reading, token);
  return isPerson || looksLikeName(reading, token) ? 'zeker' : 'twijfel';
};

/** "mevrouw tervoort": a place or a brand, and a person as well. */
export const properNoun: Rule = ({ reading, token, cue }) =>
  reading.is(token, STAYS) ? ofStaying(reading, token, cue) : undefined;

/** "mevrouw pengel": taken for a word, where a name must stand. */
export const plainWord: Rule = ({ reading, token, cue }) =>
  reading.is(token, WORD_NAME | NAME) ? undefined : ofWord(reading, token, cue);

/** "ze heet bloem" */
export const wordNameBehindCalled: Rule = ({ cue }) => (cue === 'heet' ? 'zeker' : undefined);

/** "meneer bloem", not "die meneer van de bloem" */
export const wordNameBehindTitle: Rule = ({ reading, token, cue }) => {
  if (cue !== 'titel') return undefined;
  return isDescribed(reading, token) ? null : 'zeker';
};

/** "bas komt" */
export const givenName: Rule = ({ reading, token, cue }) =>
  isGivenName(reading, token) ? ofGivenName(reading, token, cue) : undefined;

/** "mijn buurman goede", and in doubt behind any other cue. */
export const wordNameBehindRole: Rule = ({ reading, token, cue }) => {
  if (cue === null) return undefined;
  const isOurs = OWN.test(reading.word(token - 2));
  return cue === 'rol' && isOurs && reading.is(token, NAME) ? 'zeker' : 'twijfel';
};

/** "gonnie en zwaan" */
export const surnameJoined: Rule = ({ reading, token }) => {
  if (reading.is(token, NAME)) return undefined;
  return isJoinedAndActs(reading, token) ? 'twijfel' : null;
};

/** "van hiltje die heeft", "onze lale" */
export const nameBySurroundings: Rule = ({ reading, token }) => {
  if (isActingOrJoined(reading, token)) return 'zeker';
  return OWN.test(reading.word(token - 1)) || isPersonBySurroundings(reading, token) ? 'twijfel' : null;
};

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
