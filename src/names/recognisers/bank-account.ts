/** Bank accounts: an IBAN as it is typed, with spaces, or as letters and numbers that somebody reads aloud. */

import type { Find } from '../kinds.js';
import type { Reading } from '../reading.js';
import { ibanLength, isIban } from './checks.js';
import { spokenDigits } from './spoken-digits.js';

const LETTER_NAMES: Readonly<Record<string, string>> = {
  ...{
    aa: 'A',
    bee: 'B',
    cee: 'C',
    dee: 'D',
    ee: 'E',
    ef: 'F',
    gee: 'G',
    haa: 'H',
    ie: 'I',
    jee: 'J',
    kaa: 'K',
  },
  ...{
    el: 'L',
    em: 'M',
    en: 'N',
    oo: 'O',
    pee: 'P',
    kuu: 'Q',
    er: 'R',
    es: 'S',
    tee: 'T',
    uu: 'U',
    vee: 'V',
  },
  ...{ wee: 'W', iks: 'X', zet: 'Z', rabo: 'RABO', abn: 'ABN', ing: 'ING', abna: 'ABNA', ingb: 'INGB' },
};
const BEGINNING = /^(?:[a-z]{2}\d{2}[a-z\d]*|nl|n|en)$/;
const LONGEST = 34;
const SHORTEST_NEAR_MISS = 14;
const NEAR_MISS = /^NL\d{2}[A-Z]{4}\d{6,12}$/;

export function bankAccounts(reading: Reading): Find[] {
  const finds: Find[] = [];
  for (let token = 0; token < reading.length; token += 1) {
    if (!mayBegin(reading, token)) continue;
    const found = accountFrom(reading, token);
    if (found === null) continue;
    finds.push(found.find);
    token = found.last;
  }
  return finds;
}

/** Most words can be told by their second or first sign, before anything is folded. */
function mayBegin(reading: Reading, token: number): boolean {
  const start = reading.starts[token] as number;
  const length = (reading.ends[token] as number) - start;
  const isShort = length <= 2;
  const isMixed =
    length >= 4 && /\d/.test(reading.text[start + 2] ?? '') && /\d/.test(reading.text[start + 3] ?? '');
  return (isShort || isMixed) && BEGINNING.test(reading.word(token));
}

function accountFrom(reading: Reading, first: number): { find: Find; last: number } | null {
  let iban = '';
  let near: number | null = null;
  for (let token = first; token < reading.length && iban.length < LONGEST; token += 1) {
    const more = partOf(reading.word(token));
    const isParted = token > first && !/^[\s,.\-–]*$/.test(reading.behind(token - 1));
    if (more === null || isParted) break;
    iban += more;
    if (!isOnItsWay(iban)) break;
    if (isIban(iban)) return { find: find(reading, first, token, 'zeker'), last: token };
    if (iban.length >= SHORTEST_NEAR_MISS && NEAR_MISS.test(iban)) near = token;
  }
  return near === null ? null : { find: find(reading, first, near, 'twijfel'), last: near };
}

function partOf(word: string): string | null {
  const digits = spokenDigits(word);
  if (digits !== null) return digits;
  if (/^[a-z]$|^nl$|^[a-z]{4}\d*$|^(?=[a-z]*\d)[a-z\d]+$/.test(word)) return word.toUpperCase();
  return LETTER_NAMES[word] ?? null;
}

function isOnItsWay(iban: string): boolean {
  if (!/^[A-Z]{1,2}$|^[A-Z]{2}\d{1,2}$|^[A-Z]{2}\d{2}[A-Z\d]+$/.test(iban)) return false;
  return iban.length < 2 || ibanLength(iban) !== undefined;
}

function find({ starts, ends }: Reading, first: number, last: number, certainty: Find['certainty']): Find {
  return { kind: 'IBAN', certainty, start: starts[first] as number, end: ends[last] as number };
}
