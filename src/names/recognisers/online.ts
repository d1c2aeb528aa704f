/** E-mail addresses and websites, written or spoken: "fatima punt de vries apenstaartje gmail punt com". */

import type { Utf16Offset } from '../../model/transcript.js';
import type { Find } from '../kinds.js';
import { ENGLISH, ONLINE } from '../lexicon.js';
import { type Reading, tokensThatAre } from '../reading.js';
import { spokenDigits } from './spoken-digits.js';

const EMAIL = /[\p{L}\p{N}][\p{L}\p{N}._%+-]{0,63} ?@ ?[\p{L}\p{N}-]{1,63}(?: ?\.[\p{L}\p{N}-]{1,63}){0,4}/gu;
const DOMAIN_END = `(?:nl|com|org|eu|net|be|info|de|io|app|shop|online|amsterdam|frl|tv|me|biz|site)`;
const URL = new RegExp(
  String.raw`(?:https?:\/\/|www\.)[^\s<>"'”’)]+|(?<![\p{L}\p{N}@.-])[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,62}\.){1,4}(?:${DOMAIN_END}(?![\p{L}\p{N}])(?:\/[^\s<>"'”’)]*)?|[a-z]{2,}\/[^\s<>"'”’)]+)`,
  'giu',
);
/** What ends a sentence or a clause is no part of an address. */
const TRAILING = '.,;:!?…';

/** Addresses as they are typed. */
export function typedAddresses({ text, lexicon }: Reading): Find[] {
  const emails = text.includes('@') ? [...text.matchAll(EMAIL)].map((match) => span('EMAIL', match)) : [];
  const sites = /www\.|:\/\/|\.\p{L}{2}/iu.test(text)
    ? [...text.matchAll(URL)].map((match): Find => {
        const word = PLAIN_NET.exec(match[0])?.[1];
        const isProduct = word !== undefined && (lexicon.bitsOf(word.toLowerCase()) & ENGLISH) > 0;
        return { ...span('URL', match), certainty: isProduct ? 'twijfel' : 'zeker' };
      })
    : [];
  return [...emails, ...sites];
}

/** "the.net" is how speech recognition writes ".NET". */
const PLAIN_NET = /^(\p{L}+)\.net$/iu;

function span(kind: 'EMAIL' | 'URL', { 0: found, index }: RegExpMatchArray): Find {
  const start = index as Utf16Offset;
  let length = found.length;
  while (length > 0 && TRAILING.includes(found.charAt(length - 1))) length -= 1;
  return { kind, certainty: 'zeker', start, end: start + length };
}

const AT = new Set(['apenstaartje', 'apenstaart', 'apestaartje', 'apestaart']);
const AT_TOO = new Set(['at']);
const DOT = new Set(['punt', 'dot', 'puntje']);
const JOINS = new Set([
  ...DOT,
  ...['streepje', 'underscore', 'koppelteken', 'min', 'minteken', 'laagstreepje', 'plus'],
]);
const SECOND_WORD_OF_JOIN = new Set(['streepje']);
const FIRST_WORD_OF_JOIN = new Set(['laag', 'liggend', 'lage', 'liggende']);
const PARTICLES = new Set(['van', 'de', 'der', 'den', 'el', 'al', 'ten', 'ter', 'te']);
const TOP_LEVEL = new Set(['nl', 'com', 'org', 'eu', 'net', 'be', 'info', 'de', 'enel', 'nel']);
const MOST_WORDS_OF_DOMAIN = 6;
const WORDS_OF_SHORT_DOMAIN = 3;
const MOST_WORDS_OF_MAILBOX = 30;

/** Addresses as they are spoken, or as speech recognition halves them: "jan apenstaartje gmail.com". */
export function spokenAddresses(reading: Reading): Find[] {
  const finds: Find[] = [];
  let done = 0;
  for (const token of tokensThatAre(reading, ONLINE)) {
    if (token < done) continue;
    const word = reading.word(token);
    const isAt = AT.has(word) || AT_TOO.has(word);
    // In English "at" stands before anything.
    const reach = reading.languages().isForeignAt(token) ? WORDS_OF_SHORT_DOMAIN : MOST_WORDS_OF_DOMAIN;
    const end = isAt ? endOfDomain(reading, token + 1, reach) : -1;
    if (end !== -1 && token > 0) {
      finds.push(between(reading, startOfMailbox(reading, token - 1), end, 'EMAIL', 'zeker'));
      done = end + 1;
    } else if (AT.has(word) && token > 0) {
      finds.push(between(reading, startOfMailbox(reading, token - 1), token + 1, 'EMAIL', 'twijfel'));
    } else if (word === 'www') {
      const last = endOfDomain(reading, DOT.has(reading.word(token + 1)) ? token + 2 : token + 1);
      if (last !== -1) finds.push(between(reading, token, last, 'URL', 'zeker'));
      done = Math.max(done, last + 1);
    } else if (DOT.has(word) && TOP_LEVEL.has(reading.word(token + 1)) && isEndOfSite(reading, token)) {
      const first = startOfMailbox(reading, token - 1);
      finds.push(between(reading, first, token + 1, 'URL', 'zeker'));
    }
  }
  return finds;
}

/** "punt de" and "punt be" may be anything, and a figure before it is a number: "vijf punt nul". */
function isEndOfSite(reading: Reading, dot: number): boolean {
  const end = reading.word(dot + 1);
  if (dot === 0 || end === 'de' || end === 'be' || end === 'net') return false;
  return !AT.has(reading.word(dot - 2)) && spokenDigits(reading.word(dot - 1)) === null;
}

function startOfMailbox(reading: Reading, last: number): number {
  let first = last;
  while (first > Math.max(1, last - MOST_WORDS_OF_MAILBOX)) {
    const before = first - 1;
    const word = reading.word(before);
    if (JOINS.has(word) && reading.joins(before)) {
      const isPair = SECOND_WORD_OF_JOIN.has(word) && FIRST_WORD_OF_JOIN.has(reading.word(before - 1));
      first = before - (isPair ? 2 : 1);
    } else if (PARTICLES.has(word) && hasJoinBefore(reading, before)) {
      first = before;
    } else if (spokenDigits(reading.word(first)) !== null && reading.joins(before)) {
      first = before;
    } else break;
  }
  return Math.max(0, first);
}

/** "punt van der meer": the particles belong to the address when a joining word stands before them. */
function hasJoinBefore(reading: Reading, token: number): boolean {
  let at = token;
  while (at > Math.max(0, token - MOST_WORDS_OF_MAILBOX) && PARTICLES.has(reading.word(at))) at -= 1;
  return JOINS.has(reading.word(at));
}

function endOfDomain(reading: Reading, first: number, reach = MOST_WORDS_OF_DOMAIN): number {
  if (/\.\p{L}{2,}$/u.test(reading.word(first))) return first;
  for (let token = first + 1; token < first + reach && token < reading.length; token += 1) {
    const isTopLevel = TOP_LEVEL.has(reading.word(token)) && DOT.has(reading.word(token - 1));
    if (isTopLevel) return token;
  }
  return -1;
}

function between(
  { starts, ends }: Reading,
  first: number,
  last: number,
  kind: 'EMAIL' | 'URL',
  certainty: Find['certainty'],
): Find {
  return {
    kind,
    certainty,
    start: starts[first] as number,
    end: (ends[last] ?? ends[ends.length - 1]) as number,
  };
}
