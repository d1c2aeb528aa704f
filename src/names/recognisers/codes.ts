/** Postcodes and licence plates: short codes of figures and letters. */

import type { Find } from '../kinds.js';
import { NUMBER, PLATED } from '../lexicon.js';
import { follows, type Reading, tokensThatAre } from '../reading.js';
import { PLATED_WORDS, TWO_LETTER_WORDS } from '../word-lists.js';
import { spokenDigits } from './spoken-digits.js';
import {
  figuresFrom,
  isLetter,
  isNamed,
  lettersFrom,
  OF_THE_HAGUE,
  postcodeFrom,
} from './spoken-postcode.js';

const POSTCODE = /(?<![\p{L}\p{N}€.,-])([1-9]\d{3})[ \u00a0]?([A-Za-z]{2})(?![\p{L}\p{N}'’-])/gu;
/** Never given out, because of what they stood for in the war. */
const NEVER = /^(?:SA|SD|SS)$/;

/** How many UTF-16 code units before it the word "postcode" may stand. */
const NAMED_BEFORE = 80;

/** Said in hesitation, or typed after the same figures: "2526 hn en niet 2526 hm". */
const HESITATIONS = /^(?:eh|uh|um|hm|mm|ah|oh|ha|he|ho|cm|mm|mg|ml|kg|gr)$/;

/** `2521 AB`; in small letters only where no word of two letters stands, or behind the word "postcode". */
export function postcodes(reading: Reading): Find[] {
  const sure = new Set<string>();
  return [...reading.text.matchAll(POSTCODE)].flatMap(
    ({ 0: found, 1: figures = '', 2: letters = '', index }): Find[] => {
      const isCapital = letters === letters.toUpperCase();
      if (NEVER.test(letters.toUpperCase())) return [];
      const before = reading.text.slice(Math.max(0, index - NAMED_BEFORE), index).toLowerCase();
      const isNamed = /postcode|postkode/.test(before);
      const isYear = /^(?:19|20)\d\d$/.test(figures);
      const end = index + found.length;
      if (/^(?:is|en|of|in|op|de|ik|we|ze|om|te)$/.test(letters)) return [];
      if (!isCapital && !isNamed && (isYear || TWO_LETTER_WORDS.has(letters.toLowerCase()))) {
        if (!HESITATIONS.test(letters) || !OF_THE_HAGUE.test(figures) || isRound(figures)) return [];
        return [{ kind: 'POSTCODE', certainty: sure.has(figures) ? 'zeker' : 'twijfel', start: index, end }];
      }
      if (/\b(?:eu|ok|tv)$/i.test(found) && !isNamed) return [];
      const certainty = /(?<!post)code\s$|nummer\s$/.test(before) ? 'twijfel' : 'zeker';
      if (certainty === 'zeker') sure.add(figures);
      return [{ kind: 'POSTCODE', certainty, start: index, end }];
    },
  );
}

/** "postcode vijfentwintig eenentwintig a b": with two letters, or behind the word itself; last the figures of an area. */
export function spokenPostcodes(reading: Reading): Find[] {
  const found = tokensThatAre(reading, NUMBER).flatMap((token): Find[] => {
    const whole = postcodeFrom(reading, token);
    if (whole !== null) return [spoken(reading, token, whole, 'zeker')];
    if (!isNamed(reading, token) || reading.is(token - 1, NUMBER)) return [];
    const figures = figuresFrom(reading, token);
    if (figures === null || reading.is(figures.last + 1, NUMBER)) return [];
    if (/^(?:euro|euros|mensen|stemmen|jaar|keer)$/.test(reading.word(figures.last + 1))) return [];
    const letters = lettersFrom(reading, figures.last + 1);
    const isSure = letters !== null || OF_THE_HAGUE.test(figures.digits);
    return [spoken(reading, token, letters ?? figures.last, isSure ? 'zeker' : 'twijfel')];
  });
  return [...found, ...postcodeAreas(reading)];
}

function spoken(reading: Reading, first: number, last: number, certainty: Find['certainty']): Find {
  const [start, end] = [reading.starts[first] as number, reading.ends[last] as number];
  return { kind: 'POSTCODE', certainty, start, end };
}

/** How many UTF-16 code units around it are read. */
const AROUND = 40;
/** The figures of a postcode in Den Haag by themselves. */
const AREA =
  /(?<![\p{L}\p{N}€.,/+-]|€ |\d[ -])2(?:49|5\d)\d(?![\p{L}\p{N}%€]|[.,:/-]\d|[ -]\d|,-| ?(?:euro|eur\b|eu\b|€|k\b))/giu;
const ABOUT_AREA =
  /(?:^|[^\p{L}])(?:(?:in|op|bij|uit|voor|van)(?: de| het| die| dat)? (?:wijk|gebied|buurt)|post[ck]ode(?:s|gebied)?(?: is| was|:| van| in)?) $/u;
const AREA_BEHIND = /^(?:[- ]?(?:gebied|wijk)| is (?:de|mijn|onze|me|m'n|zijn|haar) (?:wijk|postcode))/u;
const ABOUT = /(?:ruim|ongeveer|zo'n|circa|bijna|totaal|kostte?|budget|bedrag|ronde?|van de) $/u;
/** "2540 stemmen", "2520 adressen" */
const THINGS = /^ (?!wonen|zitten|hebben|krijgen|liggen|vallen|hoort?)\p{L}{3,}(?:en|s)(?!\p{L})/u;

/** "in wijk 2532" is where somebody lives, "2500 euro" an amount: replaced where it is said what it is, doubtful elsewhere. */
function postcodeAreas({ text }: Reading): Find[] {
  return [...text.matchAll(AREA)].flatMap(({ 0: figures, index }): Find[] => {
    const end = index + figures.length;
    const before = text.slice(Math.max(0, index - AROUND), index).toLowerCase();
    const behind = text.slice(end, end + AROUND).toLowerCase();
    const isArea = ABOUT_AREA.test(before) || AREA_BEHIND.test(behind);
    if (!isArea && (isRound(figures) || ABOUT.test(before) || THINGS.test(behind))) return [];
    return [{ kind: 'POSTCODE', certainty: isArea ? 'zeker' : 'twijfel', start: index, end }];
  });
}

/** Rather an amount: 2500, 2550. */
function isRound(figures: string): boolean {
  return Number(figures) % 50 === 0;
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
  if (!/\d/.test(text)) return [];
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

const BETWEEN_PARTS = new Set(['streepje', 'dan', 'en', 'eh', 'uh']);
const PLATE_LENGTH = 6;
const REACH_OF_PLATES = 10;

/** "kenteken gee haa zeven nul drie kaa": six letters and figures, only behind the word itself or what has one. */
export function spokenPlates(reading: Reading): Find[] {
  if (!reading.holds(PLATED)) return [];
  const finds: Find[] = [];
  for (let token = 0; token < reading.length; token += 1) {
    if (signsOf(reading, token) === '' || !follows(reading, token, PLATED_WORDS, REACH_OF_PLATES)) continue;
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
