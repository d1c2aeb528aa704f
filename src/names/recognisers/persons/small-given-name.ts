/** Given names that are words too, in speech without capitals: `roos`, `mark`, `wil`. */

import type { Certainty } from '../../kinds.js';
import { FUNCTION, NUMBER } from '../../lexicon.js';
import type { Reading } from '../../reading.js';
import { FIRST_NAMES, OFTEN_WORDS } from '../../word-lists.js';
import type { Cue } from './person-cue.js';
import { isSureName, lastOfName } from './person-name.js';

/** "mijn kleindochter roos" */
export const OWN = /^(?:mijn|m'n|me|onze|ons|zijn|z'n|haar|d'r|hun|jouw|je)$/;
export const ARTICLE = /^(?:de|het|'t|een|'n|geen|elke|elk|dit|dat|deze|onze|ons|jullie|hun)$/;
/** What only people do: "mark zei", "zei mark". */
export const SAYING =
  /^(?:zei|zeg|zegt|vroeg|vraagt|vraag|vragen|gevraagd|belde|belt|bel|gebeld|appte|mailde|vertelde|riep|vond|vindt|wilde|wou|dacht|denkt|wist|weet|woont|woonde|stemde|fietste|deed|haalde|bedankt|bedanken|sorry|hallo)$/;
/** Before somebody, where a thing would have an article. */
export const BEFORE_SOMEBODY =
  /^(?:met|tegen|namens|volgens|van|bij|aan|voor|door|zonder|naast|ene|zekere|hoi|hey|dag)$/;
const PRONOUN = /^(?:ik|je|jij|jullie|u|hij|ze|zij|we|wij|'k|k)$/;
const ASKING = /^(?:je|jij|jullie|u|ik|hij|ze|zij|we|wij|niet|ook|het|dat|er|graag|wel)$/;
const ACTS_OR_IS =
  /^(?:heeft|had|was|is|kwam|komt|ging|gaat|deed|doet|zou|kon|zat|zit|stond|staat|die|heb|hep)$/;

const BEFORE_WANTING = /^(?:ik|je|jij|jullie|u|hij|ze|zij|we|wij|wie|wat|die|dat|niet|ook|er|'k|k)$/;
const BEFORE_THROUGH =
  /^(?:er|d'r|der|dag|tijd|heen|jaar|nacht|avond|week|zomer|winter|daar|hier|waar|dwars|rond|tussen)$/;

export function isGivenName(reading: Reading, token: number): boolean {
  return FIRST_NAMES.has(reading.word(token));
}

/** A name where no thing can stand; a word as usual as the name needs more than that. */
export function ofGivenName(reading: Reading, token: number, cue: Cue | null): Certainty | null {
  const [before, next, last] = [reading.word(token - 1), reading.word(token + 1), lastOfName(reading, token)];
  if (last > token) return 'zeker';
  if (cue === 'ben' || (cue === 'rol' && OWN.test(reading.word(token - 2)))) return 'zeker';
  const isOften = OFTEN_WORDS.has(reading.word(token));
  // "ik denk dat bas komt"
  if (ARTICLE.test(before) && !OWN.test(before) && (isOften || before !== 'dat')) return null;
  if (reading.is(token - 1, NUMBER) || reading.is(token + 1, NUMBER)) return null;
  if (isBesideSureName(reading, token, last) || /^(?:hé|he|hey|hoi|dag|tante|ome)$/.test(before))
    return 'zeker';
  const isSaying = reading.joins(token) && SAYING.test(next);
  if (isSaying || SAYING.test(before) || next === 'spreekt') return 'zeker';
  if (!isOften) return 'zeker';
  // "de groep koos", "ik leen", "mark my words"
  if (ARTICLE.test(reading.word(token - 2)) || PRONOUN.test(before) || PRONOUN.test(next)) return null;
  return BEFORE_SOMEBODY.test(before) || ACTS_OR_IS.test(next) ? 'zeker' : 'twijfel';
}

/** "spreekt u met wil", "mevrouw de wit", "joke en wil" */
export function ofFunctionWord(
  reading: Reading,
  token: number,
  cue: Cue | null,
  isDescribed: boolean,
): Certainty | null {
  const before = reading.word(token - 1);
  const isActing = ACTS_OR_IS.test(reading.word(token + 1)) || SAYING.test(reading.word(token + 1));
  if (cue === 'titel' && !isDescribed && (before === 'de' || isActing || reading.word(token + 1) === 'en'))
    return 'zeker';
  const isIntroduced = cue === 'ben' && /^(?:en|van|ik|)$/.test(reading.word(token + 1));
  if (isIntroduced && isGivenName(reading, token)) return 'zeker';
  // "wil van der spek", "en wil heeft het gedaan"
  if (isGivenName(reading, token) && isBeforeVanDer(reading, token)) return 'zeker';
  if (reading.word(token) === 'wil' && isActing && !BEFORE_WANTING.test(before)) return 'zeker';
  // "nee door heeft gebeld", but not "de hele dag door had ik het koud"
  if (
    reading.word(token) === 'door' &&
    isActing &&
    !BEFORE_THROUGH.test(before) &&
    !PRONOUN.test(reading.word(token + 2))
  )
    return 'twijfel';
  const isMet = /^(?:met|namens|bij|aan|tegen|volgens)$/.test(before);
  const isBeside = isJoined(reading, token, token);
  if (!isGivenName(reading, token) || ASKING.test(reading.word(token + 1))) return null;
  if (cue === 'rol' && OWN.test(reading.word(token - 2))) return 'zeker';
  const isNamedNow = before === 'toen' || SAYING.test(before);
  return isMet || isBeside || (isNamedNow && !PRONOUN.test(reading.word(token + 1))) ? 'twijfel' : null;
}

function isBeforeVanDer(reading: Reading, token: number): boolean {
  const isVan = reading.joins(token) && reading.word(token + 1) === 'van';
  return isVan && reading.joins(token + 1) && /^(?:der|den)$/.test(reading.word(token + 2));
}

/** "mo en ilias", "oumaima dounia" */
export function isBesideSureName(reading: Reading, first: number, last: number): boolean {
  return isJoined(reading, first, last) || isUsualName(reading, first - 1);
}

function isJoined(reading: Reading, first: number, last: number): boolean {
  const isJoint = (at: number): boolean => /^(?:en|of)$/.test(reading.word(at));
  if (isJoint(last + 1) && isUsualName(reading, last + 2)) return true;
  if (isJoint(first - 1) && isUsualName(reading, first - 2)) return true;
  // "ik en joke"
  return isJoint(first - 1) && reading.word(first - 2) === 'ik';
}

/** A sure name, or a given name that is seldom a word. */
function isUsualName(reading: Reading, token: number): boolean {
  const word = reading.word(token);
  if (reading.is(token, FUNCTION)) return false;
  return isSureName(reading, token) || (FIRST_NAMES.has(word) && !OFTEN_WORDS.has(word));
}
