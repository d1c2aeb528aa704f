/** What stands around a word without a capital and shows that it is somebody, or hardly a thing. */

import { COMPOUND, NUMBER, STREET } from '../../lexicon.js';
import type { Reading } from '../../reading.js';
import { hasKin, isAction } from './person-cue.js';
import { isSureName, lastOfName } from './person-name.js';
import { ARTICLE, BEFORE_SOMEBODY, isBesideSureName, SAYING } from './small-given-name.js';

const SHORTEST_STRANGER = 4;
/** Endings of Dutch words, which people bend as they speak. */
const WORD_ENDING =
  /(?:en|de|te|je|jes|ie|ies|ing|lijk|isch|ische|heid|eer|tie|achtig|baar|loos|dt|gt|pt|kt|ft|mp)$|^ge.+e$/;
const DETERMINER =
  /^(?:de|het|'t|een|'n|geen|elke|elk|dit|dat|deze|die|zo'n|zulke|veel|wat|meer|minder|alle|beetje|soort|echt|echte|heel|hele|erg|te|zo|nieuwe|goede|oude|kleine|grote|hun|ons|onze|mijn|m'n|me|je|jouw|uw|zijn|z'n|haar|d'r|in|op|naar|uit|per|via|om)$/;

/** "en wijnie had", where a thing would have an article. */
export function actsWithoutArticle(reading: Reading, token: number): boolean {
  const [before, next] = [reading.word(token - 1), reading.word(token + 1)];
  if (WORD_END_OF_MANY.test(reading.word(token)) || !reading.joins(token)) return false;
  const isSubject = token === 0 || /^(?:en|dat|toen|maar|want|of|dus|als|omdat)$/.test(before);
  return isSubject && (SAYING.test(next) || /^(?:heeft|had|kwam|heb)$/.test(next));
}

/** More of them, or a thing that has no article. */
const WORD_END_OF_MANY = /(?:en|s|ing|heid|tie|eit|isme|schap|lijk|ig)$/;

/** "gonnie en zwaan zaten" */
export function isJoinedAndActs(reading: Reading, token: number): boolean {
  const next = reading.word(token + 1);
  if (reading.word(token - 1) !== 'en' || !isSureName(reading, token - 2)) return false;
  return next === 'die' || SAYING.test(next) || isAction(reading, token + 1);
}

/** "van hiltje die heeft", "hiltje en haar man", "hiltje en anna" */
export function isActingOrJoined(reading: Reading, token: number): boolean {
  if (ARTICLE.test(reading.word(token - 1))) return false;
  const last = lastOfName(reading, token);
  const isActing = reading.word(last + 1) === 'die' && isAction(reading, last + 2);
  return isActing || hasKin(reading, last) || isBesideSureName(reading, token, last);
}

/** Without capitals: somebody acts, stands beside a name, or behind a word for people. */
export function isPersonBySurroundings(reading: Reading, token: number): boolean {
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
export function looksLikeName(reading: Reading, token: number): boolean {
  const word = reading.word(token);
  if (reading.is(token, COMPOUND | STREET) || word.length < SHORTEST_STRANGER || WORD_ENDING.test(word))
    return false;
  if (/^[^aeiouy]+$|^(.)\1+$/.test(word)) return false;
  // "wat kaniye zei"
  if (/^(?:wat|dat)$/.test(reading.word(token - 1)) && isSaidBehind(reading, token)) return true;
  return !DETERMINER.test(reading.word(token - 1)) && !reading.is(token - 1, NUMBER);
}

function isSaidBehind(reading: Reading, token: number): boolean {
  const next = reading.word(token + 1);
  return isAction(reading, token + 1) || /^(?:altijd|net|daar|toen|zelf|ook|al|steeds)$/.test(next);
}
