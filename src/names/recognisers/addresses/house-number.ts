/** The number of a house in figures or words, with what is added to it: "128-III", "12 hs", "honderd vier, drie hoog"; not what is counted. */

import { readWords } from '../../../files/own-data.js';
import type { Utf16Offset } from '../../../model/transcript.js';
import { NUMBER, PLAIN_WORD } from '../../lexicon.js';
import type { Reading } from '../../reading.js';
import { spokenDigits } from '../spoken-digits.js';
import { postcodeFrom } from '../spoken-postcode.js';
import { isShortened, STREETS_ONLY } from './street.js';

const UNIT = /^(?:km|cm|mm|kg|gr|ml|x|e|de|ste|u|uur|m2|min|euro|jarig|jarige)$/;
const FIGURES = /^(\d{1,4})(?:['’-]?([a-z]{1,5})|-\d{1,3})?$/;
const LETTERS_BEHIND = /^(?:[a-z]{1,2}|i{1,3}|huis|bis|rood|zwart|links|boven)$/;
const YEAR = /^(?:19|20)\d\d$/;

/**
 * The number that begins with a token, with what is added to it.
 *
 * @returns the end in UTF-16 code units; null when it is no number of a house
 */
export function houseNumberAt(reading: Reading, token: number): Utf16Offset | null {
  const last = lastOfNumber(reading, token);
  return last === null ? null : withAdditions(reading.text, reading.ends[last] as number);
}

/** The number behind a street, also "op nummer 12"; null when there is none, or things are counted with it. */
export function numberBehind(reading: Reading, street: number): Utf16Offset | null {
  let token = street + 1;
  if (reading.word(token) === 'op' && isNumberWord(reading, token + 1)) token += 1;
  const isNamed = isNumberWord(reading, token);
  if (isNamed) token += 1;
  const gap = reading.behind(street);
  if (!/^,? ?$/.test(gap) && !(gap === '. ' && isShortened(reading, street))) return null;
  if (floorBehind(reading.text, reading.ends[street] as number) !== null) return null;
  // "Bep Rietdijk, zesentachtig" is somebody with an age.
  if (
    !isNamed &&
    gap.startsWith(',') &&
    !STREETS_ONLY.test(reading.word(street)) &&
    !isShortened(reading, street)
  )
    return null;
  const last = lastOfNumber(reading, token);
  if (last === null || (!isNamed && isCounted(reading, token, last))) return null;
  return withAdditions(reading.text, reading.ends[last] as number);
}

export function isNumberWord(reading: Reading, token: number): boolean {
  return /^(?:nummer|nr|nrs|nummers|huisnummer|huisnr)$/.test(reading.word(token));
}

/** The last token of a number; null where none begins. */
function lastOfNumber(reading: Reading, token: number): number | null {
  const word = reading.word(token);
  const figures = FIGURES.exec(word);
  if (figures !== null) {
    const [, digits = '', letters] = figures;
    if (digits.startsWith('0') || YEAR.test(word)) return null;
    const isAddition = letters === undefined || (LETTERS_BEHIND.test(letters) && !UNIT.test(letters));
    return isAddition ? token : null;
  }
  return lastOfSpoken(reading, token);
}

const MOST_WORDS = 6;
const LONGEST_WORD_OF_NUMBER = 40;

/** The last token of such a number; null where none begins: "driehonderd twaalf", "zeven honderd en drie", "vier een vijf", "twee en zestig" */
function lastOfSpoken(reading: Reading, token: number): number | null {
  const first = numberOf(reading.word(token));
  if (first === null || reading.word(token) === 'een') return null;
  let last = token;
  let value = first;
  let digits = String(first).length;
  for (let at = token + 1; at <= token + MOST_WORDS && reading.joins(at - 1); at += 1) {
    const isAnd = reading.word(at) === 'en';
    const place = isAnd ? at + 1 : at;
    const next = /^\d/.test(reading.written(place)) ? null : numberOf(reading.word(place));
    // "twaalf drie hoog"
    if (next === null || floorBehind(reading.text, reading.ends[at - 1] as number) !== null) break;
    if (postcodeFrom(reading, at) !== null) break;
    const isTens =
      isAnd && value % 100 < 10 && value % 100 > 0 && next % 10 === 0 && next >= 20 && next < 100;
    const isUnderHundred = value >= 100 && value % 100 === 0 && next < 100;
    const isHundreds = !isAnd && value > 1 && value < 10 && next === 100;
    const isSpelled = !isAnd && value < 100 && value !== 0 && digits + String(next).length <= 4 && next < 100;
    if (!isTens && !isUnderHundred && !isHundreds && !isSpelled) break;
    // "acht een vrouw" is followed by an article.
    if (reading.word(place) === 'een' && !reading.is(place + 1, NUMBER)) break;
    value = isHundreds ? value * 100 : isSpelled ? value * 10 ** String(next).length + next : value + next;
    digits = String(value).length;
    last = place;
    at = place;
  }
  // "duizend bloemen"
  return last === token && first === 1000 ? null : last;
}

/** Of a number in words below ten thousand, also "elfhonderd" and "duizendveertien". */
function numberOf(word: string): number | null {
  if (word.length > LONGEST_WORD_OF_NUMBER) return null;
  const digits = /^\d/.test(word) ? null : spokenDigits(word);
  if (digits !== null) return Number(digits);
  const [, thousands = '', behind = ''] = /^([a-z]*)duizend(?:en)?([a-z]*)$/.exec(word) ?? [];
  if (word.includes('duizend')) return sumOf(thousands, 1000, behind);
  const [, hundreds = '', rest = ''] = /^([a-z]+)honderd(?:en)?([a-z]*)$/.exec(word) ?? [];
  return hundreds === '' ? null : sumOf(hundreds, 100, rest);
}

function sumOf(many: string, unit: number, rest: string): number | null {
  const times = many === '' ? '1' : spokenDigits(many);
  const more = rest === '' ? '0' : spokenDigits(rest);
  if (times === null || more === null) return null;
  const sum = Number(times) * unit + Number(more);
  return sum < 10_000 && !YEAR.test(String(sum)) ? sum : null;
}

/** The longest that is added: ", vijftiende verdieping rechts". */
const LONGEST_ADDITION = 48;
const END = String.raw`(?![\p{L}\p{N}'’-])`;
const COUNT = String.raw`(?:\d{1,2}|een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf)`;
const RANK = String.raw`(?:\d{1,2}(?:e|de|ste)|eerste|tweede|derde|vierde|vijfde|zesde|zevende|achtste|negende|tiende|elfde|twaalfde|bovenste|onderste)`;
const FLOOR = new RegExp(
  `^,? (?:${COUNT} ?hoog|(?:op )?(?:de )?${RANK} (?:etage|verdieping|woonlaag))(?: (?:links|rechts|voor|achter))?${END}`,
  'iu',
);
const ADDITIONS: readonly RegExp[] = [
  // "45-47", "12 - III", "12/3"
  new RegExp(String.raw`^ ?[-–/] ?(?:\d{1,4}[a-z]?|[a-z]|i{1,3}|iv|hs|zw|rd|bis)${END}`, 'iu'),
  new RegExp(`^ (?:[a-h]|bee|cee|dee|hs|huis|bis|zw|rood|zwart|i{2,3}|iv)${END}`, 'iu'),
  new RegExp(`^ I${END}`, 'u'),
  new RegExp(String.raw`^,? (?:kamer|appartement|app\.?|unit|toegang) \d{1,4}[a-z]?${END}`, 'iu'),
];
const NEXT_NUMBER = new RegExp(String.raw`^ (?:en|t\/m|tot en met|tot) (\d{1,4}[a-z]?)${END}`, 'iu');

/** The end of a number with all that is added to it, in UTF-16 code units. */
function withAdditions(text: string, from: Utf16Offset): Utf16Offset {
  let end = from;
  const next = (): string => text.slice(end, end + LONGEST_ADDITION);
  for (const addition of ADDITIONS) end += addition.exec(next())?.[0].length ?? 0;
  const other = NEXT_NUMBER.exec(next());
  if (other !== null) {
    const word = /^ (\p{L}+)/u.exec(text.slice(end + other[0].length, end + other[0].length + 20))?.[1];
    const isThings = word !== undefined && (COUNTED.has(word.toLowerCase()) || /(?:en|s)$/.test(word));
    if (!isThings && !YEAR.test(other[1] ?? '')) end += other[0].length;
  }
  return floorBehind(text, end) ?? end;
}

/** "drie hoog", "tweede etage"; null when no floor follows. */
export function floorBehind(text: string, end: Utf16Offset): Utf16Offset | null {
  const found = FLOOR.exec(text.slice(end, end + LONGEST_ADDITION))?.[0];
  return found === undefined ? null : end + found.length;
}

/** Before a number that is no house: "in de Hoefkade 3 jaar". */
const COUNTED: ReadonlySet<string> = new Set(readWords('names/around/counted'));
/** What is said of an address, though it ends as a plural: "op Schimmelweg 415 liggen de sleutels". */
const NO_PLURALS: ReadonlySet<string> = new Set(readWords('names/around/no-plurals'));
/** "gereden", "opgehangen"; not "gezinnen" */
const PARTICIPLE =
  /^(?:op|af|aan|uit|in|mee|door|over|langs|terug)?ge(?!zinnen|bouwen|luiden|meenten|rechten|dichten|vallen|deelten)[a-z]{3,}en$/;
/** A street seldom counts a hundred of something. */
const MANY = 100;

/** "Hoefkade 3 bankjes" and "Hoefkade 3 nieuwe bankjes" count things. */
export function isCounted(reading: Reading, first: number, last: number): boolean {
  const next = reading.word(last + 1);
  if (COUNTED.has(next)) return /^ $/.test(reading.behind(last));
  if (!reading.joins(last)) return false;
  const value = Number.parseInt(reading.word(first), 10) || (numberOf(reading.word(first)) ?? 0);
  if (value === 1) return false;
  const isMany = value >= MANY;
  if (isPlural(reading, last + 1)) return next.endsWith('s') || !isMany;
  const isBent = next.endsWith('e') && reading.is(last + 1, PLAIN_WORD) && next.length > 3;
  return isBent && !isMany && reading.joins(last + 1) && isPlural(reading, last + 2);
}

function isPlural(reading: Reading, token: number): boolean {
  const word = reading.word(token);
  if (!reading.is(token, PLAIN_WORD) || NO_PLURALS.has(word) || PARTICIPLE.test(word)) return false;
  return (
    /(?:en|s)$/.test(word) && !/(?:lles|gens|wens|kens|lijks|waarts|rens)$/.test(word) && word.length > 4
  );
}
