/** Where the name of a street begins and ends, as in "de laan van meerdervoort", and whether it is spoken of as a place where everybody comes. */

import { readWords } from '../../../files/own-data.js';
import type { Certainty } from '../../kinds.js';
import {
  CAPITAL,
  COMPOUND,
  FUNCTION,
  NAME,
  PLACE,
  PLAIN_WORD,
  STAYS,
  STREET,
  UNKNOWN,
  WORD_NAME,
} from '../../lexicon.js';
import type { Reading } from '../../reading.js';
import { STAYING_WORDS } from '../../word-lists.js';

/** The tokens of a street. */
export interface Street {
  readonly first: number;
  readonly last: number;
  /** How sure it is the name of a street without a number; null when it is none then. */
  readonly byItself: Certainty | null;
}

const MOST_WORDS_OF_STREET = 4;
/** Endings that a surname or a place seldom has. */
export const STREETS_ONLY =
  /(?:straat|laan|weg|plein|kade|gracht|singel|dreef|plantsoen|steeg|hof|pad|rade)$/;
/** Written short; no Dutch word ends so. */
const SHORTENED = /^[a-z]{2,}(?:str|ln|kd|pln|wg|sngl)$/;
/** What ends so and is in no dictionary is a name, but for those that say what is done there. */
const MOSTLY_NAMED = /(?:straat|laan|kade|gracht|singel)$/;
const GENERAL =
  /^(?:woon|zij|achter|hoofd|winkel|buurt|speel|dorps|school|volks|fiets|wandel|bij|leef|auto|loop)/;
/** Words by themselves that say what kind of place it is. */
const ENDING_ONLY =
  /^(?:straat|laan|weg|plein|kade|gracht|singel|hof|park|pad|markt|dijk|haven|baan|ring|hoek|brug|poort|wal|veld|erf|duin|akker|landen|tuinen)$/;
/** Those of them that are written apart from the name: "busken huet straat". */
const WRITTEN_APART = /^(?:straat|laan|weg|plein|kade|gracht|singel|dreef|plantsoen|steeg|str)$/;
const ORDINALS = /^(?:eerste|tweede|derde|vierde|oude?|nieuwe?|lange|korte|hoge|lage|kleine?|grote?|groot)$/;
const RANKS =
  /^(?:prins|prinses|koning|koningin|graaf|gravin|hertog|hertogin|keizer|sint|pater|pastoor|burgemeester|burg|dokter|dr|professor|prof|admiraal|generaal|kapitein|minister|president|meester)$/;
const PARTICLES = /^(?:van|de|der|den|het|ten|ter|'t|la|du)$/;
export const ARTICLES = /^(?:de|het|'t|t)$/;
const BEFORE_STREETS =
  /^(?:op|in|aan|an|naar|uit|bij|langs|achter|over|tegenover|naast|rond|tot|adres|woon|woont|wonen|woonde|woonden)$/;
/** "op die hoefkade": no part of the name, though some are names. */
const POINTING = /^(?:die|deze|onze|mijn|jouw|zijn|haar|hun|een|elke|alle|hele|halve|door|hebben)$/;

/** Whether a token may end the name of a street that the lexicon does not know by its ending. */
export function isShortened(reading: Reading, token: number): boolean {
  return SHORTENED.test(reading.word(token)) && reading.is(token, UNKNOWN);
}

export function streetAt(reading: Reading, token: number): Street | null {
  const word = reading.word(token);
  if (isShortened(reading, token)) return { first: firstOf(reading, token), last: token, byItself: 'zeker' };
  if (reading.is(token, STAYS) && !/straat$|laan$|kade$|plein$|weg$/.test(word)) return null;
  if (ENDING_ONLY.test(word) || WRITTEN_APART.test(word))
    return laanVan(reading, token) ?? writtenApart(reading, token);
  const first = firstOf(reading, token);
  const isCompound = reading.is(token, COMPOUND);
  const isWord = reading.is(token, PLAIN_WORD) && !isCompound;
  if (reading.is(token, CAPITAL)) {
    const isCapital = !reading.opensSentence(token) || first < token || !reading.is(token, PLAIN_WORD);
    // "Antwoord nummer 1" opens a sentence with a word that ends as streets do.
    if (!isCapital && (isWord || !STREETS_ONLY.test(word))) return null;
    return { first, last: token, byItself: isCapital && STREETS_ONLY.test(word) ? 'zeker' : null };
  }
  if (isWord || /(?:over|toe|door|neer|stil|vrij|mis)s(?:laan|taan)$/.test(word)) return null;
  // "de moerweg" is made of two words, and so is "de woonweg".
  const mayBeWord = isCompound && first === token && (GENERAL.test(word) || !MOSTLY_NAMED.test(word));
  return { first, last: token, byItself: STREETS_ONLY.test(word) ? (mayBeWord ? 'twijfel' : 'zeker') : null };
}

/** "Tweede Schuytstraat", "alberdingk thijmstraat", "de melis stokelaan", "op van meursstraat" */
function firstOf(reading: Reading, token: number): number {
  const isStreetCapital = reading.is(token, CAPITAL);
  let first = token;
  for (let at = token - 1; at >= token - MOST_WORDS_OF_STREET && at >= 0 && reading.joins(at); at -= 1) {
    const word = reading.word(at);
    // "in Moerwijk Hoefkade 3", but "de Waldeck Pyrmontkade"
    if (STAYING_WORDS.has(word) && /^(?:in|uit|naar|heel)$/.test(reading.word(at - 1))) break;
    if (reading.is(at, CAPITAL)) {
      if (first - at > 2 && reading.word(at + 1) === 'van' && ARTICLES.test(reading.word(at + 2))) break;
      if (!(reading.opensSentence(at) && reading.is(at, FUNCTION))) first = at;
      else if (!PARTICLES.test(word)) break;
      continue;
    }
    const isBehindCue = ARTICLES.test(reading.word(at - 1)) || BEFORE_STREETS.test(reading.word(at - 1));
    const isPart = isStreetCapital
      ? isBehindCue && isNamePart(reading, at)
      : isNamePart(reading, at) && (isBehindCue || !reading.is(at, PLACE));
    const isCommon = POINTING.test(word) || BEFORE_STREETS.test(word);
    const mayBePart = isBehindCue && (reading.is(at, WORD_NAME) || RANKS.test(word)) && !isCommon;
    const isBeside = at + 1 === first;
    const isNamed = (isPart || mayBePart) && staysTogether(reading, at, first);
    if (isNamed || (isBeside && ORDINALS.test(word))) first = at;
    else if (!PARTICLES.test(word) && !(isBeside && isInsideName(reading, at))) break;
  }
  return withParticles(reading, first);
}

/** "jan van nassaustraat", "johan de wittlaan"; not "bep van de schimmelweg" */
function staysTogether(reading: Reading, part: number, first: number): boolean {
  const between = Array.from({ length: first - part - 1 }, (_, step) => reading.word(part + 1 + step));
  if (!between.some((word) => ARTICLES.test(word)))
    return between.length === 0 || reading.is(part, NAME | STAYS);
  const isBehindCue = ARTICLES.test(reading.word(part - 1)) || BEFORE_STREETS.test(reading.word(part - 1));
  return between.length === 1 && isBehindCue;
}

/** Counts only when a name stands before it: "jan LUIKEN laan". */
function isInsideName(reading: Reading, token: number): boolean {
  return reading.is(token, WORD_NAME | PLACE) && !reading.is(token, FUNCTION);
}

function isNamePart(reading: Reading, token: number): boolean {
  if (reading.is(token, NAME | UNKNOWN)) return true;
  return reading.is(token, STAYS) && !STAYING_WORDS.has(reading.word(token));
}

/** "op van meursstraat", "Van Zeggelenlaan", "in de de ruyterstraat", "de la reyweg"; not "die mevrouw van de schimmelweg" */
function withParticles(reading: Reading, first: number): number {
  if (!reading.joins(first - 1)) return first;
  const [before, second] = [reading.word(first - 1), reading.word(first - 2)];
  if (reading.word(first) === 'la' && before === 'de') return first - 1;
  if (before === 'de' && second === 'de') return first - 1;
  const isLong = /^(?:de|der|den)$/.test(before) && second === 'van' && reading.joins(first - 2);
  if (before !== 'van' && !isLong) return first;
  const van = isLong ? first - 2 : first - 1;
  const isCued = ARTICLES.test(reading.word(van - 1)) || BEFORE_STREETS.test(reading.word(van - 1));
  // A capital that opens a sentence may belong to "Van de Prinsegracht tot …".
  const isCapital = reading.is(van, CAPITAL) && (!reading.opensSentence(van) || before !== 'de');
  const opensClause = !isLong && van > 0 && !reading.joins(van - 1) && !reading.opensSentence(van);
  return isCued || isCapital || opensClause ? van : first;
}

/** "op de erasmus weg", "Jan Luiken laan 33"; not "een lange laan", "toen was Ahmed weg" */
function writtenApart(reading: Reading, token: number): Street | null {
  const word = reading.word(token);
  if (!WRITTEN_APART.test(word) || !reading.joins(token - 1)) return null;
  const first = firstOf(reading, token);
  if (first === token) return behindWord(reading, token);
  const parts = Array.from({ length: token - first }, (_, step) => first + step);
  const isCapitalWord = reading.is(token, CAPITAL) && !reading.opensSentence(token);
  const isOrigin = /se$/.test(reading.word(token - 1)) && parts.length === 1;
  const isNamed = parts.some((part) => isNamePart(reading, part) && !reading.is(part, PLAIN_WORD));
  const isByCapital = parts.every((part) => reading.is(part, CAPITAL) || PARTICLES.test(reading.word(part)));
  if (isCapitalWord && isByCapital) return { first, last: token, byItself: 'zeker' };
  if (!isNamed && !isByCapital) return behindWord(reading, token);
  const before = reading.word(first - 1);
  const isPlace = BEFORE_STREETS.test(ARTICLES.test(before) ? reading.word(first - 2) : before);
  if (!isPlace) return { first, last: token, byItself: null };
  const isArticle = ARTICLES.test(before);
  // "bij Ahmed weg", "op de Haagse straat"
  if (!isArticle && word === 'weg') return { first, last: token, byItself: null };
  const isSure = isNamed && !isOrigin && parts.some((part) => !reading.is(part, UNKNOWN));
  return { first, last: token, byItself: isSure ? 'zeker' : 'twijfel' };
}

/** "in de kerk straat 12": a name made of a word, only with a number; not "in de hele straat", "op de fiets weg". */
function behindWord(reading: Reading, token: number): Street | null {
  const word = reading.word(token - 1);
  const isWord = /^[a-z]{4,}$/.test(word) && !word.endsWith('e') && reading.word(token) !== 'weg';
  const isArticle = ARTICLES.test(reading.word(token - 2));
  if (!isWord || !BEFORE_STREETS.test(reading.word(isArticle ? token - 3 : token - 2))) return null;
  return { first: token - 1, last: token, byItself: null };
}

/** "Laan van Meerdervoort", "hof van wouw", "laan copes van cattenburch"; not "de langste laan van Nederland" */
function laanVan(reading: Reading, token: number): Street | null {
  const word = reading.word(token);
  if (/(?:e|een)$/.test(reading.word(token - 1)) && !ARTICLES.test(reading.word(token - 1))) return null;
  const isNamed = word === 'laan' && reading.is(token + 1, NAME | UNKNOWN) && reading.joins(token);
  const van = isNamed ? token + 2 : token + 1;
  const isHof = word === 'hof' && !reading.is(van + 1, FUNCTION);
  if (!(word === 'laan' || isHof) || reading.word(van) !== 'van') return null;
  const last = /^(?:de|nieuw|wateringse)$/.test(reading.word(van + 1)) ? van + 2 : van + 1;
  // "het hof van wouw": wouw is a bird.
  const isWord = isHof && !reading.is(last, NAME | UNKNOWN | STAYS);
  return { first: token, last, byItself: isWord ? 'twijfel' : 'zeker' };
}

/** Where more people come than live; of a street or a lane people say that they live "op de Beetsstraat" too. */
const THOROUGHFARE = /(?:weg|plein|kade|gracht|singel|pad)$/;
const SPOKEN_ARTICLES = /^(?:de|het|'t|t|ut)$/;
const WHOLE = /^(?:hele|halve|halte|tramhalte|bushalte|winkelcentrum)$/;
/** Ways past or to a street: nobody lives "langs de Weimarstraat". */
const PAST = /^(?:over|langs|rond|rondom|bij|achter|door|tussen|naar|richting|via|voorbij)$/;
const AT = /^(?:op|in|aan|an)$/;
/** Where people go, and that has an address which is no secret. */
const VENUES: ReadonlySet<string> = new Set(readWords('names/around/venues'));
/** What is told of a street itself. */
const TOLD =
  /^(?:is|was|wordt|werd|had|heeft|heet|heette|kreeg|krijgt|kregen|lag|ligt|liggen|lagen|moet|moest|vielen|viel|zijn|waren|bestaat|loopt|ging|gaat)$/;
const ABOUT_ME = /^(?:ik|wij|we|mijn|me|m'n|mij|ons|onze)$/;
const REACH = 4;

/** "bij de Elandstraat", "tot aan de Loosduinseweg", "de kerk aan de Jan Luykenlaan", "De Erasmusweg is een rivier" */
export function isPublicStreet(reading: Reading, street: Street): boolean {
  const { first, last } = street;
  const [before, second, third] = [1, 2, 3].map((step) => reading.word(first - step)) as [
    string,
    string,
    string,
  ];
  if (WHOLE.test(before) || PAST.test(before)) return true;
  const isThere = SPOKEN_ARTICLES.test(before);
  if (!isThere) return isBesideStreet(reading, street);
  if (PAST.test(second) || (AT.test(second) && third === 'tot')) return true;
  const isAtCorner = second === 'van' && third === 'hoek';
  if ((isAtCorner || second === 'op') && THOROUGHFARE.test(reading.word(last))) return true;
  if (AT.test(second) && (VENUES.has(third) || tellsOfPlace(reading, first - 2, last))) return true;
  const isSubject = reading.opensSentence(first - 1) && TOLD.test(reading.word(last + 1));
  return (
    isSubject || /^(?:heet|heette|genoemd)$/.test(reading.word(last + 1)) || isBesideStreet(reading, street)
  );
}

/** "In de Zoutmanstraat willen de winkeliers …", but not "In de Zoutmanstraat heb ik …" */
function tellsOfPlace(reading: Reading, opening: number, last: number): boolean {
  if (!reading.opensSentence(opening) || !reading.joins(last)) return false;
  return ![1, 2, 3, 4].some((step) => ABOUT_ME.test(reading.word(last + step)));
}

/** "de rubensstraat en de vermeerstraat": a row of streets. */
function isBesideStreet(reading: Reading, { first, last }: Street): boolean {
  let before = first - 1;
  while (before >= first - REACH && CONNECTS.test(reading.word(before))) before -= 1;
  const isLaanVan = reading.word(before - 1) === 'van' && reading.word(before - 2) === 'laan';
  if (isLaanVan || isStreet(reading, before)) return !endsSentence(reading, before, first);
  let next = last + 1;
  while (next <= last + REACH && CONNECTS.test(reading.word(next))) next += 1;
  if (endsSentence(reading, last, next)) return false;
  return [next, next + 1, next + 2].some(
    (at) => isStreet(reading, at) && (streetAt(reading, at)?.first ?? reading.length) <= next,
  );
}

const CONNECTS = /^(?:en|of|de|het|'t|t|naar|tot|nee|eh|in|op|aan)$/;

function isStreet(reading: Reading, token: number): boolean {
  return reading.is(token, STREET) && STREETS_ONLY.test(reading.word(token));
}

function endsSentence(reading: Reading, from: number, to: number): boolean {
  return Array.from({ length: to - from }, (_, step) => reading.behind(from + step)).some((gap) =>
    /[.!?;\n]/.test(gap),
  );
}
