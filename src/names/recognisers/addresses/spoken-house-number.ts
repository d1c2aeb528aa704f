/** Numbers of houses in words: "driehonderd twaalf", "elfhonderd vier", "vier een vijf". */

import { NUMBER } from '../../lexicon.js';
import type { Reading } from '../../reading.js';
import { spokenDigits } from '../spoken-digits.js';
import { postcodeFrom } from '../spoken-postcode.js';
import { floorBehind } from './house-addition.js';

const YEAR = /^(?:19|20)\d\d$/;
const MOST_WORDS = 6;
const LONGEST = 40;

/** The last token of such a number; null where none begins: "driehonderd twaalf", "zeven honderd en drie", "vier een vijf", "twee en zestig" */
export function lastOfSpoken(reading: Reading, token: number): number | null {
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
export function numberOf(word: string): number | null {
  if (word.length > LONGEST) return null;
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
