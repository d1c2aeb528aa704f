/** Names with a capital: in a turn that has capitals, one tells more within a sentence than where a sentence opens. */

import type { Certainty } from '../../kinds.js';
import {
  CAPITAL,
  COMPOUND,
  FUNCTION,
  NAME,
  PARTICLE,
  PLACE,
  PLAIN_WORD,
  ROLE,
  STAYS,
  STREET,
  TITLE,
  UNKNOWN,
  WORD_NAME,
} from '../../lexicon.js';
import type { Reading } from '../../reading.js';
import { FIRST_NAMES, OFTEN_WORDS, PERSON_VERBS, STAYING_WORDS } from '../../word-lists.js';
import { type Cue, hasKin, isAction, isSubjectOfCalled } from './person-cue.js';
import { lastOfName, MOST_BEFORE } from './person-name.js';
import type { Rule } from './rule.js';
import { ARTICLE, BEFORE_SOMEBODY } from './small-given-name.js';

/** Before a person rather than a thing, when a capital follows. */
const PERSON_PREPOSITIONS = new Set(
  'met tegen aan namens door dankzij zonder naast achter bij volgens behalve zekere hé hey hoi dag'.split(
    ' ',
  ),
);

/** `AED`, `B en W`, `E'tjes`; a name that somebody shouts is on a list, and longer. */
export const abbreviation: Rule = ({ reading, token, cue }) => {
  if (cue !== null) return undefined;
  const written = reading.written(token);
  const isShort = /^\p{Lu}(?:\p{Lu}|$|')/u.test(written);
  return isShort && !(reading.is(token, NAME) && written.length > 3) ? null : undefined;
};

/** "Van der Plas": the particle stands for the whole, and where a sentence opens the surname does. */
export const particleOfSurname: Rule = ({ reading, token }) => {
  if (!reading.is(token, PARTICLE) || !isBeforeSurname(reading, token)) return undefined;
  return reading.opensSentence(token) || !SURNAME_PARTICLE.test(reading.word(token)) ? null : 'zeker';
};

export const behindTitle: Rule = ({ reading, token, cue }) => {
  if (cue !== 'titel') return undefined;
  return reading.is(token, FUNCTION) && !reading.is(token, WORD_NAME) ? null : 'zeker';
};

/** "Storm heet mijn kleinzoon" */
export const calledSo: Rule = ({ reading, token }) =>
  reading.is(token, NAME | WORD_NAME | UNKNOWN) && isSubjectOfCalled(reading, token) ? 'zeker' : undefined;

/** "Door heeft de notulen gemaakt": no verb stands behind the other meanings of these words. */
export const functionWordThatActs: Rule = ({ reading, token }) => {
  const finite = /^(?:heeft|had|zei|zegt|vond|vindt|kwam|komt|ging|zat|stond|deed|wou|wilde)$/;
  const acts = /^(?:door|wil|will)$/.test(reading.word(token)) && finite.test(reading.word(token + 1));
  return acts ? 'zeker' : undefined;
};

/** "met Door", "ze heet Wil" */
export const functionWordWithCapital: Rule = ({ reading, token, cue }) => {
  if (!reading.is(token, FUNCTION) || reading.opensSentence(token)) return undefined;
  const isCalled = cue === 'heet' && !reading.is(token, PARTICLE | ROLE | TITLE);
  return reading.word(token) === 'door' || isCalled ? 'zeker' : undefined;
};

/** "De Jong belde" */
export const surnameThatOpens: Rule = ({ reading, token }) =>
  isSurnameThatOpens(reading, token) ? 'zeker' : undefined;

/** "ik heb De Wit gesproken": a capital particle within a sentence, and a word that is a surname too. */
export const surnameWithin: Rule = ({ reading, token }) => {
  const isParticle =
    reading.is(token - 1, PARTICLE) && reading.is(token - 1, CAPITAL) && reading.joins(token - 1);
  const isWithin = isParticle && !reading.opensSentence(token - 1) && reading.is(token, WORD_NAME);
  return isWithin ? 'zeker' : undefined;
};

export const heardBefore: Rule = ({ reading, token, isHeard }) =>
  isHeard && !reading.is(token, FUNCTION) ? 'zeker' : undefined;

/** "mevrouw v.d. Meer", "haar baas ten Hove" */
export const behindOldParticle: Rule = ({ reading, token, cue }) =>
  cue === 'rol' && isBehindOldParticle(reading, token) ? 'zeker' : undefined;

/** "uit Keulen", "in Drenthe": lists of names hold places too. */
export const nameWhereAPlaceStands: Rule = ({ reading, token, cue }) =>
  reading.is(token, NAME) && cue === null && isWhere(reading, token) ? 'twijfel' : undefined;

export const listedName: Rule = ({ reading, token }) => {
  const mayBeWord = reading.opensSentence(token) && reading.is(token, PLAIN_WORD);
  return reading.is(token, NAME) && !mayBeWord ? 'zeker' : undefined;
};

/** "mijn neef Koen" */
export const wordNameBehindCue: Rule = ({ reading, token, cue }) =>
  reading.is(token, WORD_NAME) && cue !== null && !reading.is(token, FUNCTION) ? 'zeker' : undefined;

/** "gisteren Roos nog"; of words that never are a name by themselves only usual first names: "met Ben". */
export const wordNameWithin: Rule = ({ reading, token, isHeard }) => {
  if (!reading.is(token, WORD_NAME) || reading.opensSentence(token)) return undefined;
  const isUsual = isHeard || reading.is(token, ROLE) || isUsualFirstName(reading.word(token));
  return !reading.is(token, FUNCTION) || isUsual ? 'zeker' : undefined;
};

/** A name that is a word too, where a sentence opens or where the word is far more usual. */
export const nameOrWord: Rule = ({ reading, token, isHeard }) =>
  reading.is(token, NAME | WORD_NAME) ? ofOpening(reading, token, isHeard) : undefined;

export const functionWord: Rule = ({ reading, token }) => (reading.is(token, FUNCTION) ? null : undefined);

/** A word that no list knows: "Swinston van de jongerenraad". */
export const strangeWord: Rule = ({ reading, token, cue }) => {
  if (!reading.is(token, UNKNOWN)) return undefined;
  if (reading.is(token, STREET) && cue === null) return null;
  return ofUnknown(reading, token, cue, reading.opensSentence(token));
};

/** A place, or a name that the dictionary does not mark as one. */
export const properNoun: Rule = ({ reading, token, cue }) =>
  reading.is(token, STAYS) ? ofProperNoun(reading, token, cue, reading.opensSentence(token)) : undefined;

/** "ze heet Appel", "ene Bloem": a word, where only a name has a capital. */
export const plainWord: Rule = ({ reading, token, cue }) => {
  if (!reading.is(token, PLAIN_WORD) || reading.opensSentence(token)) return undefined;
  if (cue === 'heet' || reading.word(token - 1) === 'ene') return 'zeker';
  const isOfTitle = reading.is(token - 1, CAPITAL) && !reading.opensSentence(token - 1);
  return isOfTitle || reading.is(token + 1, CAPITAL) ? 'gelaten' : 'twijfel';
};

/** "zei Wil" and "met Ben"; Frans is a language more often. */
function isUsualFirstName(word: string): boolean {
  return FIRST_NAMES.has(word) && word !== 'frans';
}

/** "De Jong belde", "Van der Meer zei": particles with a capital that open a sentence, and somebody acts. */
export function isSurnameThatOpens(reading: Reading, token: number): boolean {
  const first = openingParticle(reading, token);
  if (first === null || STAYING_WORDS.has(reading.word(token))) return false;
  if (!reading.is(token, NAME | WORD_NAME | UNKNOWN | STAYS)) return false;
  const last = lastOfName(reading, token);
  // "Van Fatima kreeg ik" tells of me.
  const isInverted = /^(?:ik|we|wij|je|jij|u|hij|ze|zij|het|er)$/.test(reading.word(last + 2));
  return reading.joins(last) && isAction(reading, last + 1) && !isInverted;
}

/** The particle with a capital that opens the sentence, before a surname; null for none. */
export function openingParticle(reading: Reading, token: number): number | null {
  let first = token - 1;
  const farthest = Math.max(0, token - MOST_BEFORE);
  while (first > farthest && reading.is(first, PARTICLE) && !reading.is(first, CAPITAL)) first -= 1;
  for (let at = first; at < token; at += 1) if (!reading.joins(at)) return null;
  const isOpening = reading.is(first, PARTICLE) && reading.is(first, CAPITAL) && reading.opensSentence(first);
  return first < token && first >= 0 && isOpening ? first : null;
}

/** Particles that Dutch has nowhere else. */
function isBehindOldParticle(reading: Reading, token: number): boolean {
  return /^(?:ten|ter|v\.d|vd)$/.test(reading.word(token - 1)) && reading.joins(token - 1);
}

/** In mid-sentence with a capital: "ik meen Van Egmond"; "De" may begin the name of anything. */
const SURNAME_PARTICLE = /^(?:van|ter|ten|el|al|ait|ben|bin)$/;

function ofProperNoun(reading: Reading, token: number, cue: Cue | null, opens: boolean): Certainty | null {
  if (STAYING_WORDS.has(reading.word(token))) return null;
  if (cue === 'heet' || cue === 'titel') return 'zeker';
  // "mijn buurman van Kesteren", "Van Velzen van de bewonerscommissie": a surname as soon as a place.
  if (cue === 'rol' && reading.word(token - 1) === 'van') return 'twijfel';
  if (openingParticle(reading, token) !== null && reading.word(token + 1) === 'van') return 'twijfel';
  if (opens) return null;
  const word = reading.word(token);
  const isSubject = BEFORE_CLAUSES.test(reading.word(token - 1)) && !/(?:se|s|isch)$/.test(word);
  const isActing = PERSON_VERBS.has(reading.word(token + 1)) && reading.joins(token);
  if (isSubject || isActing) return 'twijfel';
  const isStrange = !reading.is(token, PLACE) && !/(?:se|s|isch|en)$/.test(word);
  return isStrange && BEFORE_SOMEBODY.test(reading.word(token - 1)) ? 'twijfel' : 'gelaten';
}

function isWhere(reading: Reading, token: number): boolean {
  return /^(?:in|uit)$/.test(reading.word(token - 1)) && lastOfName(reading, token) === token;
}

/** "mijn schoonvader, Soekdew, zat" and "hoe heet ze, Annelotte, die jonge meid" */
function isApposition(reading: Reading, first: number, last: number): boolean {
  if (reading.behind(first - 1) !== ', ' || !reading.behind(last).startsWith(', ')) return false;
  return reading.is(first - 1, ROLE | TITLE) || /^(?:die|dat|de)$/.test(reading.word(last + 1));
}

/** A capital behind the particle, or behind those that follow it: "Van der Plas". */
function isBeforeSurname(reading: Reading, token: number): boolean {
  let at = token;
  const farthest = token + MOST_BEFORE;
  while (at < farthest && reading.joins(at) && reading.is(at + 1, PARTICLE) && !reading.is(at + 1, CAPITAL))
    at += 1;
  return reading.joins(at) && reading.is(at + 1, CAPITAL);
}

/** "ik vond dat Achterberg gelijk had", "en Delroy ook" */
const BEFORE_CLAUSES =
  /^(?:dat|en|als|toen|want|dus|maar|omdat|terwijl|of|wil|heeft|hebben|had|hadden|zag|zien|hoorde|vroeg|vragen|belde|bellen)$/;

const PRONOUN = /^(?:je|jij|jullie|u|ik|hij|ze|zij|we|wij|het|die|dat|er|men)$/;

function ofOpening(reading: Reading, token: number, isHeard: boolean): Certainty | null {
  const last = lastOfName(reading, token);
  const isFunction = reading.is(token, FUNCTION);
  // "Wil je thee?"
  if (isFunction && PRONOUN.test(reading.word(token + 1))) return null;
  const isFirstName = FIRST_NAMES.has(reading.word(token));
  if (isFirstName && !isFunction && !OFTEN_WORDS.has(reading.word(token))) return 'zeker';
  if (reading.is(token, NAME) && isBesideName(reading, token, last)) return 'zeker';
  // "Goof z'n busje"
  if (!isFunction && /^(?:z'n|d'r)$/.test(reading.word(last + 1)) && reading.joins(last)) return 'zeker';
  // "Roos en Door hebben"
  if (isFirstName && reading.word(last + 1) === 'en' && reading.is(last + 2, CAPITAL)) return 'zeker';
  // "Ferry en ik"
  if (!isFunction && reading.word(last + 1) === 'en' && reading.word(last + 2) === 'ik') return 'zeker';
  if (last > token && (isFirstName || (!isFunction && reading.is(last, NAME | UNKNOWN)))) return 'zeker';
  const doesSomething = reading.joins(last) && isAction(reading, last + 1);
  if (last > token && !isFunction && doesSomething) return 'zeker';
  const standsAlone = /^[.,!?…]/.test(reading.behind(token));
  if ((isHeard || (isFirstName && !isFunction)) && doesSomething) return 'zeker';
  if (isHeard && standsAlone) return 'zeker';
  // "Koning, die van de woningbouw"
  if (standsAlone && !isFunction && reading.word(token + 1) === 'die') return 'twijfel';
  const isLikely = isHeard || (doesSomething && (!isFunction || isFirstName));
  if (isLikely || reading.is(token, NAME)) return 'twijfel';
  return isFunction && !isFirstName ? null : 'gelaten';
}

function ofUnknown(reading: Reading, token: number, cue: Cue | null, opens: boolean): Certainty {
  if (cue !== null) return 'zeker';
  const last = lastOfName(reading, token);
  if (last > token && reading.is(last, NAME)) return 'zeker';
  const isBehindArticle = ARTICLE.test(reading.word(token - 1));
  if (last > token && reading.is(last, UNKNOWN) && !opens && !isBehindArticle) return 'zeker';
  if (reading.joins(last) && isAction(reading, last + 1)) return 'zeker';
  if (isApposition(reading, token, last) || hasKin(reading, last)) return 'zeker';
  if (opens) {
    // "Swinston van de jongerenraad"
    const isOfSomething = reading.word(last + 1) === 'van' && /^(?:de|het|'t)$/.test(reading.word(last + 2));
    return isOfSomething && !reading.is(token, COMPOUND) ? 'zeker' : 'twijfel';
  }
  const before = reading.word(token - 1);
  if (PERSON_PREPOSITIONS.has(before) && reading.joins(token - 1)) return 'zeker';
  if (isBesideName(reading, token, last)) return 'zeker';
  // Things have an article or a preposition before them more often than people.
  if (BEFORE_CLAUSES.test(before) && reading.joins(token - 1) && reading.word(last + 1) !== 'of')
    return 'zeker';
  return reading.is(token, COMPOUND) || BEFORE_THINGS.test(before) || !reading.joins(token - 1)
    ? 'twijfel'
    : 'zeker';
}

/** Before a thing or a place that has a name of its own as often as before a person. */
const BEFORE_THINGS =
  /^(?:de|het|'t|een|'n|die|dat|deze|dit|elke|geen|in|op|uit|naar|via|van|voor|per|bij|onze|ons|hun|mijn|nieuwe|oude|hele|onder|over|tussen|en|of|als|om|zo'n)$/;

/** "Dylan en Rivano", "Rivano, Dylan" */
function isBesideName(reading: Reading, first: number, last: number): boolean {
  const isName = (at: number): boolean => reading.is(at, NAME) && reading.is(at, CAPITAL);
  const isJoint = (at: number): boolean => reading.word(at) === 'en' || reading.word(at) === 'of';
  if (isJoint(last + 1) && isName(last + 2)) return true;
  if (isJoint(first - 1) && isName(first - 2)) return true;
  return (
    (reading.behind(first - 1) === ', ' && isName(first - 1)) ||
    (reading.behind(last) === ', ' && isName(last + 1))
  );
}
