/** Persons in talk that is not Dutch, where what was learned from Dutch says nothing: names that have a capital and a list or a cue. */

import {
  CAPITAL,
  ENGLISH,
  FUNCTION,
  INITIALS,
  NAME,
  NUMBER,
  STAYS,
  UNKNOWN,
  WORD_NAME,
} from '../../lexicon.js';
import { isListedName } from '../../listed-names.js';
import type { Reading } from '../../reading.js';
import { ENGLISH_GIVEN_NAMES } from '../../word-lists.js';
import type { Rule } from './rule.js';

const TITLES = /^(?:mr|mrs|ms|miss|dr|prof|professor|doctor|sir|madam|aunt|uncle|herr|frau|madame|monsieur)$/;
const KIN =
  /^(?:husband|wife|brother|sister|son|daughter|mother|father|mom|mum|dad|friend|neighbou?r|colleague|boss|cousin|nephew|niece|boyfriend|girlfriend|partner|manager|coach|teacher)$/;
const GREETINGS = /^(?:hi|hey|hello|thanks|dear|bye|goodbye|welcome)$/;
const SAYING = /^(?:said|says|told|asked|replied|thinks|thought|wrote|mentioned|called|agreed|laughed)$/;

/** Small letters tell of nobody, unless the whole turn is written so: then lists and cues do, and never odds. */
export const inSmall: Rule = ({ reading, token, isHeard }) => {
  if (reading.is(token, CAPITAL)) return undefined;
  if (reading.hasCapitals(token) || isPlace(reading, token)) return null;
  if (reading.is(token, ENGLISH | FUNCTION | STAYS) || reading.word(token).length < SHORTEST_SMALL)
    return null;
  if (isBehindCue(reading, token) || isGiven(reading, token)) return 'zeker';
  return isHeard ? 'twijfel' : null;
};

const SHORTEST_SMALL = 4;

/** `AI`, `MQL`, `I`, `SaaS` */
export const abbreviation: Rule = ({ reading, token }) => {
  const written = reading.written(token);
  const isCapitals = /^\p{Lu}[\p{Lu}\d&'’.-]*s?$/u.test(written);
  const isCamel = /\p{Ll}\p{Lu}/u.test(written) && !/^(?:Ma?c|De|La|Le|Van|Fitz)\p{Lu}/u.test(written);
  if (reading.is(token, NUMBER) || isCamel) return null;
  return isCapitals && !isListed(reading, token) ? null : undefined;
};

/** "in Orlando", "San Jose", "the Carolina", "from Columbus, Ohio"; and in April */
export const place: Rule = ({ reading, token }) => (isPlace(reading, token) ? null : undefined);

/** "my name is Ines", "Mrs Hill", "my sister June" */
export const behindCue: Rule = ({ reading, token }) => {
  if (!isBehindCue(reading, token)) return undefined;
  // "I'm Dutch", "my friend The …"
  return reading.is(token, STAYS) || isUsualWord(reading, token) ? null : 'zeker';
};

export const heardBefore: Rule = ({ reading, token, isHeard }) =>
  isHeard && !isUsualWord(reading, token) && !reading.is(token, STAYS) ? 'zeker' : undefined;

/** "Will you?", "Grace", "May": words too, so that only a name behind one tells. */
export const givenNameOrWord: Rule = ({ reading, token }) => {
  if (!reading.is(token, ENGLISH) && !MONTHS.test(reading.word(token))) return undefined;
  if (!isGiven(reading, token) || reading.opensSentence(token)) return null;
  if (MONTHS.test(reading.word(token)) && !isBeforeStranger(reading, token)) return null;
  return isBeforeStranger(reading, token) ? 'zeker' : isHardlyWord(reading, token) ? 'twijfel' : null;
};

export const givenName: Rule = ({ reading, token }) => (isGiven(reading, token) ? 'zeker' : undefined);

/** The dictionary's names hold surnames, and what is a thing elsewhere. */
export const listedName: Rule = ({ reading, token }) => {
  if (!reading.is(token, NAME) || reading.opensSentence(token)) return undefined;
  return isListedName(reading.word(token)) || isDoing(reading, token) ? 'zeker' : 'twijfel';
};

/** A word that no list knows, where nothing but a name has a capital. */
export const strangeWord: Rule = ({ reading, token }) => {
  if (!reading.is(token, UNKNOWN) || reading.opensSentence(token)) return null;
  return isDoing(reading, token) ? 'twijfel' : 'gelaten';
};

function isGiven(reading: Reading, token: number): boolean {
  return ENGLISH_GIVEN_NAMES.has(reading.word(token).replace(/'s$/, ''));
}

function isListed(reading: Reading, token: number): boolean {
  return isGiven(reading, token) && reading.written(token).length > SHORTEST_SHOUTED;
}

const SHORTEST_SHOUTED = 3;

const MONTHS = /^(?:april|may|june|august)$/;
const BEFORE_PLACES =
  /^(?:in|the|a|an|this|san|santa|saint|st|north|south|east|west|northern|southern|new|fort|port|los|las|el|mount|lake|near|university)$/;

function isPlace(reading: Reading, token: number): boolean {
  if (!reading.joins(token - 1)) return false;
  const before = reading.word(token - 1);
  if (BEFORE_PLACES.test(before)) return true;
  const isBeforeState = reading.behind(token).startsWith(',') && reading.is(token + 1, CAPITAL);
  return isBeforeState && /^(?:from|to|of|around|outside|at)$/.test(before) && !isGiven(reading, token + 1);
}

function isUsualWord(reading: Reading, token: number): boolean {
  return reading.is(token, ENGLISH) && !isGiven(reading, token);
}

/** Months, hopes and wills are heard daily; a Jack seldom is a tool. */
function isHardlyWord(reading: Reading, token: number): boolean {
  return reading.is(token, WORD_NAME | NAME);
}

function isBehindCue(reading: Reading, token: number): boolean {
  if (!reading.joins(token - 1))
    return GREETS_WITH_COMMA.test(reading.behind(token - 1)) && isGreeted(reading, token);
  const [before, beforeThat] = [reading.word(token - 1), reading.word(token - 2)];
  if (TITLES.test(before) || isGreeted(reading, token)) return true;
  if (before === 'is' && /^(?:name|names)$/.test(beforeThat)) return true;
  if (/^(?:name's|named)$/.test(before)) return true;
  if (before === "i'm" && !reading.is(token, ENGLISH)) return true;
  return KIN.test(before) && /^(?:my|his|her|our|their|your)$/.test(beforeThat);
}

const GREETS_WITH_COMMA = /^, ?$/;

function isGreeted(reading: Reading, token: number): boolean {
  return GREETINGS.test(reading.word(token - 1)) && !reading.is(token, ENGLISH);
}

/** "Jaiden said", "asked Jaiden" */
function isDoing(reading: Reading, token: number): boolean {
  const isSaid = reading.joins(token) && SAYING.test(reading.word(token + 1));
  return isSaid || (reading.joins(token - 1) && /^(?:asked|told|with|and)$/.test(reading.word(token - 1)));
}

/** A capital behind it that is no word: a surname. */
function isBeforeStranger(reading: Reading, token: number): boolean {
  const next = token + 1;
  return (
    reading.joins(token) &&
    reading.is(next, CAPITAL) &&
    !reading.is(next, ENGLISH | INITIALS | STAYS | FUNCTION)
  );
}

/** The last token of a name in such talk: capitals that are no words, behind each other. */
export function lastOfForeignName(reading: Reading, first: number): number {
  let last = first;
  while (last < first + MOST_PARTS && isBeforeStranger(reading, last) && reading.behind(last) === ' ')
    last += 1;
  return last;
}

const MOST_PARTS = 3;
