/** The age of one person: "ik ben zevenenzestig", "34 jaar oud", "een jongen van 17". */

import type { Find } from '../kinds.js';
import { CAPITAL, NAME, NUMBER } from '../lexicon.js';
import { type Reading, tokensThatAre } from '../reading.js';
import { spokenDigits } from '../spoken-digits.js';

const OLDEST = 110;
/** Small numbers are counts more often than ages of people who are interviewed. */
const YOUNGEST_BY_ITSELF = 15;
const IS = new Set(['ben', 'is', 'was', 'werd', 'wordt', 'word', 'wou', 'bent']);
const SOMEBODY = new Set(
  'ik hij ze zij die dochter zoon moeder vader man vrouw oma opa broer zus'.split(' '),
);
const BEFORE_AGE = new Set(
  'zelf net nu ook al pas inmiddels intussen ondertussen bijna ruim dan nog volgende vorige maand week'.split(
    ' ',
  ),
);
const MOST_ADVERBS = 4;
/** Where speech recognition leaves out the comma: "ik ben achtenzestig en ik fiets nog". */
const AFTER_AGE =
  /^(?:en|maar|dus|want|die|ik|hij|ze|zij|nu|hoor|ja|geworden|inmiddels|ondertussen|intussen)$/;
const PERSON = new Set(
  `man vrouw jongen meisje mevrouw meneer dame heer oma opa vent gozer knul meid zoon dochter oudje bewoner bewoonster
  kind weduwe weduwnaar kleinzoon kleindochter`.split(/\s+/),
);
const MANY = new Set([
  'tot',
  'en',
  'vanaf',
  'boven',
  'onder',
  'onder',
  'tussen',
  'minder',
  'meer',
  'sinds',
  'na',
  'elke',
]);
const WHILE =
  /^(?:geleden|later|lang|bij|in|aan|met|bezig|gewoond|gewerkt|hier|wonen|woon|woont|lid|vrijwilliger|actief)$/;
const COUNTED =
  /^(?:euro|uur|keer|mensen|man|plannen|ideeen|minuten|maanden|weken|dagen|procent|nummer|stuks|meter|graden|voor|van|de|het|een|kilo|om|over|op|in|uit)$/;

export function ages(reading: Reading): Find[] {
  return tokensThatAre(reading, NUMBER).flatMap((token): Find[] => {
    const age = Number(spokenDigits(reading.word(token)) ?? Number.NaN);
    if (!(age >= 0 && age <= OLDEST) || reading.is(token - 1, NUMBER) || reading.is(token + 1, NUMBER))
      return [];
    return isAge(reading, token, age) ? [find(reading, token)] : [];
  });
}

function isAge(reading: Reading, token: number, age: number): boolean {
  const [before, next, second] = [reading.word(token - 1), reading.word(token + 1), reading.word(token + 2)];
  if (MANY.has(before) || (MANY.has(next) && next !== 'en')) return false;
  if (next === 'jaar') {
    if (/^(?:mijn|m'n)$/.test(before) && age >= YOUNGEST_BY_ITSELF) return true;
    if (second === 'oud') return !/^(?:gebouw|huis|boom|flat)/.test(reading.word(token - 2));
    if (WHILE.test(second) && !reading.behind(token + 1).includes(',')) return false;
    return isSaidOfSomebody(reading, token) || isOfPerson(reading, token) || isBesideName(reading, token);
  }
  const stops = /[,.!?;…]/.test(reading.behind(token)) || token + 1 === reading.length;
  if (age < YOUNGEST_BY_ITSELF || (!stops && COUNTED.test(next))) return false;
  const isAboutMe = next === 'en' && reading.word(token - 1) === 'ben' && reading.word(token - 2) === 'ik';
  if (isAboutMe || isOfPerson(reading, token)) return true;
  if (!stops && !AFTER_AGE.test(next)) return false;
  return isSaidOfSomebody(reading, token) || (stops && isBesideName(reading, token));
}

/** "ik ben zelf net 74", "ze is volgens mij 34", "Jordy is negentien" */
function isSaidOfSomebody(reading: Reading, token: number): boolean {
  let at = token - 1;
  while (at > token - MOST_ADVERBS && BEFORE_AGE.has(reading.word(at))) at -= 1;
  return [at, at - 1].some((verb) => IS.has(reading.word(verb)) && isSomebody(reading, verb));
}

function isSomebody(reading: Reading, verb: number): boolean {
  if ([verb - 1, verb + 1, verb - 2].some((place) => SOMEBODY.has(reading.word(place)))) return true;
  return reading.joins(verb - 1) && reading.is(verb - 1, NAME);
}

function isOfPerson(reading: Reading, token: number): boolean {
  if (reading.word(token - 1) !== 'van') return false;
  const who = reading.word(token - 2);
  // "meneer van 71" lives at number 71.
  return PERSON.has(who) && (!/^(?:meneer|mevrouw)$/.test(who) || reading.word(token - 3) === 'een');
}

/** "Thijs Verhagen, 29, …" */
function isBesideName(reading: Reading, token: number): boolean {
  const comma = reading.behind(token - 1);
  return comma === ', ' && reading.is(token - 1, CAPITAL) && !reading.opensSentence(token - 1);
}

function find({ starts, ends }: Reading, token: number): Find {
  return { kind: 'LEEFTIJD', certainty: 'zeker', start: starts[token] as number, end: ends[token] as number };
}
