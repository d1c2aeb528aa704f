/** Telephone numbers and burgerservicenummers: figures and numbers in words, in one run, also mixed. */

import type { Certainty, Find, Kind } from '../kinds.js';
import { NUMBER } from '../lexicon.js';
import { follows, type Reading, tokensThatAre } from '../reading.js';
import { isBsn } from './checks.js';
import { spokenDigits, TWICE } from './spoken-digits.js';

/** One number of a run. */
interface Part {
  readonly token: number;
  readonly digits: string;
}

const PHONE = 10;
const BSN = 9;
const FEWEST = 6;
/** Of a number that begins as those of telephones do: "nul zes, twee één". */
const FEWEST_SAID = 4;
/** Each has a figure at least, and a number has no more than these with its country. */
const MOST_PARTS = 16;
const FILLERS = new Set([
  'eh',
  'en',
  'dan',
  'uh',
  'uhm',
  'ehm',
  'ja',
  'streepje',
  'nog',
  'even',
  'daarna',
  'keer',
]);
const MOST_FILLERS = 3;
const ABOUT_PHONES = new Set([
  ...[
    'telefoon',
    'telefoonnummer',
    'mobiel',
    'mobiele',
    'mobieltje',
    'bel',
    'bellen',
    'belt',
    'belde',
    'gebeld',
  ],
  ...['06-nummer', 'app', 'appen', 'whatsapp', 'bereikbaar', 'bereiken', 'nulzes', 'terugbellen', 'tel'],
]);
const ABOUT_BSN = new Set([
  ...['bsn', 'burgerservicenummer', 'sofinummer', 'sofi', 'bsn-nummer', 'burgerservice', 'sofi-nummer'],
]);
const REACH = 12;

export function numberRuns(reading: Reading): Find[] {
  const finds: Find[] = [];
  let next = 0;
  for (const token of tokensThatAre(reading, NUMBER)) {
    if (token < next) continue;
    const run = runFrom(reading, token);
    next = (run.at(-1)?.token ?? token) + 1;
    const length = run.reduce((sum, { digits }) => sum + digits.length, 0);
    if (length >= FEWEST || (length >= FEWEST_SAID && run[0]?.digits.startsWith('0')))
      finds.push(...inRun(reading, run));
  }
  return finds;
}

function runFrom(reading: Reading, first: number): Part[] {
  const run: Part[] = [];
  let twice = false;
  let at: number | null = first;
  while (at !== null) {
    const digits = spokenDigits(reading.word(at)) ?? '';
    run.push({ token: at, digits: twice ? digits + digits : digits });
    const next: number | null = nextNumber(reading, at);
    twice = next !== null && TWICE.has(reading.word(next - 1));
    at = next;
  }
  return run;
}

/** The next number, past hesitations and whatever people type between figures; null at the end of the run. */
function nextNumber(reading: Reading, from: number): number | null {
  for (let token = from + 1; token <= from + 1 + MOST_FILLERS && token < reading.length; token += 1) {
    if (!/^[\s,.…()/–-]*$/.test(reading.behind(token - 1)) || reading.behind(token - 1).includes('\n'))
      return null;
    if (reading.is(token, NUMBER)) return token;
    if (!FILLERS.has(reading.word(token)) && !TWICE.has(reading.word(token))) return null;
  }
  return null;
}

/** Telephone numbers first, then what stands between them; step by step, since a run may be as long as the text. */
function inRun(reading: Reading, run: readonly Part[]): Find[] {
  const finds: Find[] = [];
  let from = 0;
  let at = 0;
  while (at < run.length) {
    const phone = phoneFrom(reading, run.slice(at, at + MOST_PARTS));
    if (phone === null) {
      at += 1;
      continue;
    }
    finds.push(...betweenPhones(reading, run.slice(from, at)), phone);
    while (at < run.length && (reading.starts[(run[at] as Part).token] as number) < phone.end) at += 1;
    from = at;
  }
  finds.push(...betweenPhones(reading, run.slice(from)));
  return finds;
}

/** "938178957, 2513 AE": a burgerservicenummer beside other numbers. */
function betweenPhones(reading: Reading, run: readonly Part[]): Find[] {
  const finds: Find[] = [];
  let from = 0;
  for (const [at, { token, digits }] of run.entries()) {
    if (run.length - from < 2 || digits.length !== BSN || !isBsn(digits)) continue;
    finds.push(...asOne(reading, run.slice(from, at)), span(reading, token, token, 'BSN', 'zeker'));
    from = at + 1;
  }
  finds.push(...asOne(reading, run.slice(from)));
  return finds;
}

/** What all figures of a run are together. */
function asOne(reading: Reading, run: readonly Part[]): Find[] {
  const whole = run.map(({ digits }) => digits).join('');
  const [first, last] = [run[0]?.token ?? 0, run.at(-1)?.token ?? 0];
  const find = (kind: Kind, certainty: Certainty): Find[] => [span(reading, first, last, kind, certainty)];
  const isAboutBsn = follows(reading, first, ABOUT_BSN, REACH);
  if (whole.length === BSN && isBsn(whole) && (isAboutBsn || isOneNumber(reading, run) || run.length === BSN))
    return find('BSN', 'zeker');
  if (whole.length === BSN - 1 && isAboutBsn && isBsn(`0${whole}`)) return find('BSN', 'zeker');
  if (isAboutBsn && whole.length >= BSN - 2 && whole.length <= BSN + 2) return find('BSN', 'twijfel');
  if (/^06\d{6,}$/.test(whole) && whole.length < PHONE + 3) return find('TELEFOON', 'twijfel');
  if (isBrokenOff(reading, run, whole)) return find('TELEFOON', 'twijfel');
  if (whole.length <= PHONE + 1 && follows(reading, first, ABOUT_PHONES, REACH)) {
    const looksLocal = /^[2-9]\d{6}$/.test(whole);
    if (looksLocal || /^6\d{8}$/.test(whole)) return find('TELEFOON', 'zeker');
    if (whole.length > FEWEST && !isMoney(reading, last)) return find('TELEFOON', 'twijfel');
  }
  if (whole.length === BSN && isOneNumber(reading, run) && run.length === 1) return find('BSN', 'twijfel');
  return [];
}

/** "nul zes, twee één, zeven zeven": said in words, and not to the end. */
function isBrokenOff(reading: Reading, run: readonly Part[], whole: string): boolean {
  const isSaid = run.every(({ token }) => !/^\d/.test(reading.written(token)));
  return isSaid && whole.length <= PHONE && /^(?:06[1-58]\d|070\d)/.test(whole);
}

/** Nine figures in one go, or parted as they are on paper: `1112.22.333`. */
function isOneNumber(reading: Reading, run: readonly Part[]): boolean {
  return (
    run.every(({ token }) => /^\d/.test(reading.written(token))) && !isMoney(reading, run.at(-1)?.token ?? 0)
  );
}

function isMoney(reading: Reading, last: number): boolean {
  return /^(?:euro|euros|euro's|€|jaar|uur|mensen|keer)$/.test(reading.word(last + 1));
}

/** The number that begins with the first part: 06, 070, +31 6 and the like, ten figures in all. */
function phoneFrom(reading: Reading, run: readonly Part[]): Find | null {
  const first = run[0]?.token ?? 0;
  let digits = '';
  for (const part of run) {
    digits += part.digits;
    const national = digits.replace(/^(?:00)?31(?:0)?(?=[1-9])/, '0');
    const hasCountry = national !== digits;
    if (
      hasCountry &&
      !digits.startsWith('0') &&
      !hasPlus(reading, first) &&
      !mayHaveLostPlus(reading, run, national)
    )
      return null;
    if (!/^(?:0|\+?31)/.test(digits)) return null;
    // "nul zes ja nul zes vierentwintig …" begins again.
    if (national.startsWith('060')) return null;
    if (national.length === PHONE && /^0[1-9]/.test(national)) {
      const begin = reading.word(first - 1) === 'plus' ? first - 1 : first;
      const found = span(reading, begin, part.token, 'TELEFOON', 'zeker');
      const isWider = hasPlusSign(reading, first) || isInBrackets(reading, first);
      return isWider ? { ...found, start: found.start - 1 } : found;
    }
    if (national.length > PHONE) return null;
  }
  return null;
}

/** "eenendertig zes achttien …": a mobile number with its country, said in words or near what tells of telephones. */
function mayHaveLostPlus(reading: Reading, run: readonly Part[], national: string): boolean {
  const first = run[0]?.token ?? 0;
  if (!'06'.startsWith(national.slice(0, 2))) return false;
  return !/^\d/.test(reading.written(first)) || follows(reading, first, ABOUT_PHONES, REACH);
}

/** Typed, or spoken: "plus eenendertig zes". */
function hasPlus(reading: Reading, token: number): boolean {
  return hasPlusSign(reading, token) || (token > 0 && reading.word(token - 1) === 'plus');
}

function hasPlusSign({ text, starts }: Reading, token: number): boolean {
  return text[(starts[token] ?? 0) - 1] === '+';
}

/** "(070) 353 21 84" */
function isInBrackets({ text, starts, ends }: Reading, token: number): boolean {
  return text[(starts[token] ?? 0) - 1] === '(' && text[ends[token] ?? 0] === ')';
}

function span(
  { starts, ends }: Reading,
  first: number,
  last: number,
  kind: Kind,
  certainty: Certainty,
): Find {
  return { kind, certainty, start: starts[first] as number, end: ends[last] as number };
}
