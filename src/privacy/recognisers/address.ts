/** Addresses: a street with the number of a house; a street by itself is replaced too, unless nobody seems to live there. */

import type { Certainty, Find } from '../kinds.js';
import {
  CAPITAL,
  COMPOUND,
  FUNCTION,
  NAME,
  NUMBER,
  PLAIN_WORD,
  STAYS,
  STREET,
  UNKNOWN,
  WORD_NAME,
} from '../lexicon.js';
import { follows, type Reading, tokensThatAre } from '../reading.js';
import { spokenDigits } from '../spoken-digits.js';

const LIVES = new Set(
  `woon woont wonen woonde woonden gewoond woonachtig huis adres verhuisd verhuisde thuis flat portiek woning etage balkon
  bovenwoning benedenwoning opgegroeid geboren buurman buurvrouw buren overbuurman overbuurvrouw mij ons`
    .trim()
    .split(/\s+/),
);
const REACH = 6;
const ORDINALS = new Set(
  'eerste tweede derde vierde oude nieuwe lange korte hoge lage kleine grote klein groot oud nieuw'.split(
    ' ',
  ),
);
/** Before a number that is no house: "in de Hoefkade 3 jaar". */
const COUNTED = new Set(
  `jaar uur euro keer mensen man weken maanden dagen minuten procent bomen bankjes huizen plekken bewoners buren kinderen
  plannen ideeen stuks meter straten woningen panden winkels duizend bakken gezinnen portieken flats`.split(
    /\s+/,
  ),
);
const MOST_WORDS_OF_STREET = 4;
const ADDITION = /^(?:[a-h]|hs|bis|rood|zwart|i{1,3}|iv)$/;

export function addresses(reading: Reading): Find[] {
  return tokensThatAre(reading, STREET).flatMap((token): Find[] => {
    const street = streetAt(reading, token);
    if (street === null) return [];
    const number = numberBehind(reading, street.last);
    if (number !== null) {
      const before = numberBefore(reading, street.first);
      return [withRange(reading, find(reading, before ?? street.first, number, 'zeker'))];
    }
    const before = numberBefore(reading, street.first);
    if (before !== null) return [find(reading, before, street.last, 'zeker')];
    if (street.byItself === null) return [];
    const isHome = follows(reading, street.first, LIVES, REACH) || isHomeBehind(reading, street.last);
    if (isHome) return [find(reading, street.first, street.last, 'zeker')];
    const byItself = isPublicSpace(reading, street) ? 'twijfel' : street.byItself;
    return [find(reading, street.first, street.last, byItself)];
  });
}

/** "45-47" */
function withRange({ text }: Reading, found: Find): Find {
  const range = /^[-–/]\d{1,4}(?![\d\p{L}])/u.exec(text.slice(found.end, found.end + 7))?.[0] ?? '';
  return { ...found, end: found.end + range.length };
}

/** Where more people come than live; of a street or a lane people say that they live "op de Beetsstraat" too. */
const THOROUGHFARE = /(?:weg|plein|kade|gracht|singel|pad)$/;

/** "op de Erasmusweg", "de hele Heemskerckstraat", "tramhalte Loevesteinlaan": of everybody who comes there. */
function isPublicSpace(reading: Reading, { first, last }: Street): boolean {
  const [before, second] = [reading.word(first - 1), reading.word(first - 2)];
  if (/^(?:hele|halve|halte|tramhalte|bushalte|winkelcentrum)$/.test(before)) return true;
  const isThere = /^(?:de|het|'t|t)$/.test(before);
  const isAtCorner = second === 'van' && reading.word(first - 3) === 'hoek';
  const isAlong = isAtCorner || /^(?:op|over|langs|rond|rondom|bij)$/.test(second);
  return isThere && isAlong && THOROUGHFARE.test(reading.word(last));
}

/** "aan de Hoefkade waar ik woon" */
function isHomeBehind(reading: Reading, last: number): boolean {
  return [1, 2].some((step) => LIVES.has(reading.word(last + step)) && !/[.!?]/.test(reading.behind(last)));
}

interface Street {
  readonly first: number;
  readonly last: number;
  /** How sure it is the name of a street without a number; null when it is none then. */
  readonly byItself: Certainty | null;
}

function streetAt(reading: Reading, token: number): Street | null {
  const word = reading.word(token);
  if (reading.is(token, STAYS) && !/straat$|laan$|kade$|plein$|weg$/.test(word)) return null;
  const isCapital = reading.is(token, CAPITAL) && !reading.opensSentence(token);
  const isWhole =
    !/^(?:straat|laan|weg|plein|kade|gracht|singel|hof|park|pad|markt|dijk|haven|baan|ring|hoek|brug|poort|wal|veld|erf|duin|akker|landen|tuinen)$/.test(
      word,
    );
  if (reading.is(token, CAPITAL)) {
    const first = firstOfStreet(reading, token);
    const opens =
      reading.is(first, CAPITAL) && (isCapital || first < token || !reading.is(token, PLAIN_WORD));
    if (!isWhole && first === token) return laanVan(reading, token);
    // "Antwoord nummer 1" opens a sentence with a word that ends as streets do.
    const isWord = reading.is(token, PLAIN_WORD) && !reading.is(token, COMPOUND);
    if (!opens && (isWord || !STREETS_ONLY.test(word))) return null;
    return { first, last: token, byItself: opens && STREETS_ONLY.test(word) ? 'zeker' : null };
  }
  if (!isWhole) return laanVan(reading, token);
  const isCompound = reading.is(token, COMPOUND);
  if (
    (reading.is(token, PLAIN_WORD) && !isCompound) ||
    /(?:over|toe|door|neer|stil|vrij|mis)s(?:laan|taan)$/.test(word)
  )
    return null;
  const first = firstOfSmallStreet(reading, token);
  // "de moerweg" is made of two words, and so is "de woonweg".
  const mayBeWord = isCompound && first === token && (GENERAL.test(word) || !MOSTLY_NAMED.test(word));
  return { first, last: token, byItself: STREETS_ONLY.test(word) ? (mayBeWord ? 'twijfel' : 'zeker') : null };
}

/** "alberdingk thijmstraat", "jan van nassaustraat", "de melis stokelaan" */
function firstOfSmallStreet(reading: Reading, token: number): number {
  let first = token;
  for (let at = token - 1; at >= token - MOST_WORDS_OF_STREET && at >= 0 && reading.joins(at); at -= 1) {
    const isBehindArticle = /^(?:de|het)$/.test(reading.word(at - 1));
    const isPart = reading.is(at, NAME | UNKNOWN) || (reading.is(at, WORD_NAME) && isBehindArticle);
    if (isPart || ORDINALS.has(reading.word(at))) first = at;
    else if (!/^(?:van|der|den)$/.test(reading.word(at))) break;
  }
  return first;
}

/** What ends so and is in no dictionary is a name, but for those that say what is done there. */
const MOSTLY_NAMED = /(?:straat|laan|kade|gracht|singel)$/;
const GENERAL =
  /^(?:woon|zij|achter|hoofd|winkel|buurt|speel|dorps|school|volks|fiets|wandel|bij|leef|auto|loop)/;

/** Endings that a surname or a place seldom has. */
const STREETS_ONLY = /(?:straat|laan|weg|plein|kade|gracht|singel|dreef|plantsoen|steeg|hof|pad|rade)$/;

/** "Jan van Nassaustraat", "Tweede Schuytstraat", "Loosduinse weg" */
function firstOfStreet(reading: Reading, token: number): number {
  let first = token;
  for (let at = token - 1; at >= token - MOST_WORDS_OF_STREET && at >= 0 && reading.joins(at); at -= 1) {
    const isFirstWord = reading.opensSentence(at);
    if (reading.is(at, CAPITAL) && !(isFirstWord && reading.is(at, FUNCTION))) first = at;
    else if (!/^(?:van|de|der|den|het|ten|'t)$/.test(reading.word(at))) break;
  }
  return first;
}

/** "Laan van Meerdervoort", "hof van wouw" */
function laanVan(reading: Reading, token: number): Street | null {
  const isHof = reading.word(token) === 'hof' && reading.is(token + 2, NAME | UNKNOWN | STAYS);
  if (!(reading.word(token) === 'laan' || isHof) || reading.word(token + 1) !== 'van') return null;
  const last = /^(?:de|nieuw|wateringse)$/.test(reading.word(token + 2)) ? token + 3 : token + 2;
  return { first: token, last, byItself: 'zeker' };
}

/** The number of a house behind a street, with what is added to it; null when there is none. */
function numberBehind(reading: Reading, street: number): number | null {
  let token = street + 1;
  if (reading.word(token) === 'op' && isNumberWord(reading, token + 1)) token += 1;
  const isNamed = isNumberWord(reading, token);
  if (isNamed) token += 1;
  if (!/^,? ?$/.test(reading.behind(street)) || !isHouseNumber(reading, token)) return null;
  // "Bep Rietdijk, zesentachtig" is somebody with an age.
  if (!isNamed && !STREETS_ONLY.test(reading.word(street)) && reading.behind(street).startsWith(','))
    return null;
  const next = reading.word(token + 1);
  if (!isNamed && (COUNTED.has(next) || isPlural(reading, token + 1))) return null;
  if (reading.is(token + 1, NUMBER) && !isNamed && !/^\d/.test(reading.written(token))) return token + 1;
  return ADDITION.test(next) && reading.joins(token) ? token + 1 : token;
}

/** "op nummer 12 in de Hoefkade" */
function numberBefore(reading: Reading, first: number): number | null {
  for (let at = first - 1; at >= Math.max(0, first - 6); at -= 1) {
    if (!isNumberWord(reading, at) || !isHouseNumber(reading, at + 1)) continue;
    const between = Array.from({ length: first - at - 2 }, (_, step) => reading.word(at + 2 + step));
    const isClose = between.every((word) => /^(?:in|op|aan|van|de|het|die|[a-h])$/.test(word));
    return isClose && between.length > 0 ? at + 1 : null;
  }
  return null;
}

function isNumberWord(reading: Reading, token: number): boolean {
  return /^(?:nummer|nr|huisnummer)$/.test(reading.word(token));
}

function isHouseNumber(reading: Reading, token: number): boolean {
  const word = reading.word(token);
  const isFigure =
    /^\d{1,4}(?:-?[a-z]{1,2}|-\d{1,3})?$/.test(word) && !/^0|\d(?:e|ste|de)$|^(?:19|20)\d\d$/.test(word);
  return isFigure || (spokenDigits(word) !== null && !/^\d|^een$/.test(word));
}

/** "Hoefkade 3 bankjes" counts things. */
function isPlural(reading: Reading, token: number): boolean {
  return (
    reading.is(token, PLAIN_WORD) && /(?:en|s)$/.test(reading.word(token)) && reading.word(token).length > 4
  );
}

function find({ starts, ends }: Reading, first: number, last: number, certainty: Certainty): Find {
  return { kind: 'ADRES', certainty, start: starts[first] as number, end: ends[last] as number };
}
