/** The number of a house in figures or words, with what is added to it: "128-III", "12 hs", "honderd vier, drie hoog". */

import type { Utf16Offset } from '../../../model/transcript.js';
import type { Reading } from '../../reading.js';
import { isCounted } from './counted.js';
import { floorBehind, withAdditions } from './house-addition.js';
import { lastOfSpoken } from './spoken-house-number.js';
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
