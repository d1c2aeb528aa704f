/** Postcodes and licence plates: short codes of figures and letters. */

import type { Find } from '../kinds.js';
import { NUMBER } from '../lexicon.js';
import { follows, type Reading, tokensThatAre } from '../reading.js';
import { spokenDigits } from '../spoken-digits.js';
import { TWO_LETTER_WORDS } from '../words/two-letters.js';

const POSTCODE = /(?<![\p{L}\p{N}€.,-])([1-9]\d{3})[ \u00a0]?([A-Za-z]{2})(?![\p{L}\p{N}'’-])/gu;
/** Never given out, because of what they stood for in the war. */
const NEVER = /^(?:SA|SD|SS)$/;
const ABOUT_POSTCODES = new Set(['postcode', 'postkode', 'postcodes', 'postcodegebied']);
const REACH = 6;

/** How many UTF-16 code units before it the word "postcode" may stand. */
const NAMED_BEFORE = 80;

/** `2521 AB`; in small letters only where no word of two letters stands, or behind the word "postcode". */
export function postcodes(reading: Reading): Find[] {
  return [...reading.text.matchAll(POSTCODE)].flatMap(
    ({ 0: found, 1: figures = '', 2: letters = '', index }) => {
      const isCapital = letters === letters.toUpperCase();
      if (NEVER.test(letters.toUpperCase())) return [];
      const before = reading.text.slice(Math.max(0, index - NAMED_BEFORE), index).toLowerCase();
      const isNamed = /postcode|postkode/.test(before);
      const isYear = /^(?:19|20)\d\d$/.test(figures);
      if (!isCapital && !isNamed && (isYear || TWO_LETTER_WORDS.has(letters.toLowerCase()))) return [];
      if (/\b(?:eu|ok|tv)$/i.test(found) && !isNamed) return [];
      const certainty = /(?<!post)code\s$|nummer\s$/.test(before) ? 'twijfel' : 'zeker';
      return [{ kind: 'POSTCODE', certainty, start: index, end: index + found.length } as const];
    },
  );
}

const LETTERS: ReadonlySet<string> = new Set(
  'aa bee cee dee ee ef gee haa ie jee kaa ka ha el em en oo pee kuu er es tee uu vee fee wee iks ix zet ypsilon ij'.split(
    ' ',
  ),
);

/** "postcode vijfentwintig eenentwintig a b": behind the word itself, or as two pairs of figures and two letters. */
export function spokenPostcodes(reading: Reading): Find[] {
  return tokensThatAre(reading, NUMBER).flatMap((token): Find[] => {
    if (reading.is(token - 1, NUMBER)) return [];
    const isNamed = follows(reading, token, ABOUT_POSTCODES, REACH);
    let digits = '';
    let last = token;
    while (digits.length < 4 && reading.is(last, NUMBER)) {
      digits += spokenDigits(reading.word(last)) ?? '';
      last += 1;
    }
    if (!/^[1-9]\d{3}$/.test(digits)) return [];
    const letters = lettersFrom(reading, last);
    // "vijfentwintig eenentwintig a b" and "2521 a b", but not "2026 a b"
    const isYear = last === token + 1 && /^(?:19|20)/.test(digits);
    if (!isNamed && (last > token + 2 || letters !== 2 || isYear)) return [];
    const certainty = letters === 2 ? 'zeker' : 'twijfel';
    const end = reading.ends[last - 1 + letters] as number;
    return [{ kind: 'POSTCODE', certainty, start: reading.starts[token] as number, end }];
  });
}

/** How many letters follow, each by itself; a pair in one token counts for one token. */
function lettersFrom(reading: Reading, token: number): number {
  return isLetter(reading.word(token)) && isLetter(reading.word(token + 1)) ? 2 : 0;
}

function isLetter(word: string): boolean {
  return word !== 'en' && (/^[a-z]$/.test(word) || LETTERS.has(word));
}

/** The shapes of plates that were given out since 1951, with their hyphens. */
const PLATE =
  /(?<![\p{L}\p{N}-])(?:[A-Z]{2}-\d{2}-\d{2}|\d{2}-\d{2}-[A-Z]{2}|\d{2}-[A-Z]{2}-\d{2}|[A-Z]{2}-\d{2}-[A-Z]{2}|[A-Z]{2}-[A-Z]{2}-\d{2}|\d{2}-[A-Z]{2}-[A-Z]{2}|\d{2}-[A-Z]{3}-\d|\d-[A-Z]{3}-\d{2}|[A-Z]{2}-\d{3}-[A-Z]|[A-Z]-\d{3}-[A-Z]{2}|[A-Z]{3}-\d{2}-[A-Z]|[A-Z]-\d{2}-[A-Z]{3}|\d-[A-Z]{2}-\d{3}|\d{3}-[A-Z]{2}-\d)(?![\p{L}\p{N}-])/giu;
const NEAR_PLATE =
  /kenteken\p{L}*(?: is| was|:)? ((?=[a-z]*\d)[a-z\d]{1,3}(?:[ -]?[a-z\d]{1,3}){0,3})(?![\p{L}\p{N}])/giu;

/** The same with spaces, in capitals, where figures stand between the letters. */
const SPACED_PLATE =
  /(?<![\p{L}\p{N}-])(?:[A-Z]{2} \d{2} [A-Z]{2}|[A-Z]{2} \d{3} [A-Z]|[A-Z] \d{3} [A-Z]{2}|[A-Z]{3} \d{2} [A-Z]|[A-Z] \d{2} [A-Z]{3})(?![\p{L}\p{N}-])/gu;

export function licencePlates({ text }: Reading): Find[] {
  if (!/\d[- ][a-z]|[a-z][- ]\d|kenteken/i.test(text)) return [];
  const plates = [...text.matchAll(PLATE), ...text.matchAll(SPACED_PLATE)].map(({ 0: found, index }) =>
    plate(index, found, 'zeker'),
  );
  const named = /kenteken/i.test(text) ? [...text.matchAll(NEAR_PLATE)] : [];
  return [
    ...plates,
    ...named.flatMap(({ 0: all, 1: found = '', index }) => {
      const isPlate = found.replace(/[ -]/g, '').length === 6;
      return isPlate ? [plate(index + all.length - found.length, found, 'zeker')] : [];
    }),
  ];
}

const ABOUT_PLATES = new Set(
  'kenteken kentekens nummerbord nummerplaat kentekenplaat auto busje bestelbus wagen scooter brommer'.split(
    ' ',
  ),
);
const BETWEEN_PARTS = new Set(['streepje', 'dan', 'en', 'eh', 'uh']);
const PLATE_LENGTH = 6;
const REACH_OF_PLATES = 10;

/** "kenteken gee haa zeven nul drie kaa": six letters and figures, only behind the word itself or what has one. */
export function spokenPlates(reading: Reading): Find[] {
  if (!/kenteken|nummer(?:bord|plaat)|auto|bus|wagen|scooter|brommer/i.test(reading.text)) return [];
  const finds: Find[] = [];
  for (let token = 0; token < reading.length; token += 1) {
    if (signsOf(reading, token) === '' || !follows(reading, token, ABOUT_PLATES, REACH_OF_PLATES)) continue;
    const last = lastOfPlate(reading, token);
    if (last === null) continue;
    const [start, end] = [reading.starts[token] as number, reading.ends[last] as number];
    finds.push(plate(start, reading.text.slice(start, end), 'zeker'));
    token = last;
  }
  return finds;
}

/** Where six signs are full that are letters and figures both; null where the row breaks off or is longer. */
function lastOfPlate(reading: Reading, first: number): number | null {
  let signs = '';
  let last = first;
  for (let at = first; at < reading.length; at += 1) {
    const more = signsOf(reading, at);
    if (more === '' && !BETWEEN_PARTS.has(reading.word(at))) break;
    if (more !== '') last = at;
    signs += more;
  }
  return signs.length === PLATE_LENGTH && /a/.test(signs) && /0/.test(signs) ? last : null;
}

/** An `a` for a letter and a `0` for a figure: of `dertien` two, of `gee` one. */
function signsOf(reading: Reading, token: number): string {
  if (reading.is(token, NUMBER)) return (spokenDigits(reading.word(token)) ?? '').replace(/./g, '0');
  const word = reading.word(token);
  if (PLATE_LETTERS.test(word)) return 'a'.repeat(word.length);
  return isLetter(word) ? 'a' : '';
}

/** Letters of a plate that were written together; it has no vowels, so that it spells no word. */
const PLATE_LETTERS = /^[bdfghjklnprstvxz]{2,3}$/;

function plate(start: number, found: string, certainty: Find['certainty']): Find {
  return { kind: 'KENTEKEN', certainty, start, end: start + found.length };
}
