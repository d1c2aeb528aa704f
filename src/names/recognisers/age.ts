/** The age of one person: "ik ben zevenenzestig", "34 jaar oud", "een jongen van 17", "een 34-jarige man". */

import { readWords } from '../../files/own-data.js';
import type { Find } from '../kinds.js';
import { CAPITAL, NAME, NUMBER } from '../lexicon.js';
import { type Reading, tokensThatAre } from '../reading.js';
import { spokenDigits } from './spoken-digits.js';

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
const PERSON: ReadonlySet<string> = new Set(readWords('names/around/of-an-age'));
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
/** Of what lasts so long: "hij is 22 jaar weg". */
const WHILE: ReadonlySet<string> = new Set(readWords('names/around/lasting'));
/** What is so old and nobody, also in compounds: "een wasmachine van 22 jaar oud". */
const THING =
  /(?:gebouw|huis|huisje|boom|flat|auto|autootje|fiets|wagen|busje|machine|ketel|lift|kraan|keuken|dak|riool|bank|bankje|speeltuin|toestel|school|kerk|brug|wijk|straat|buurt|plein|plan|idee|project|pand|woning|complex|vereniging|stichting|club|winkel|tent|hond|kat|poes|paard|telefoon|computer|laptop|jas|schoenen|koelkast|fornuis|piano|orgel|boot|caravan|scooter|brommer|rolstoel|scootmobiel|tjen?|[bdfgklmnprst]je)$/;
const COUNTED: ReadonlySet<string> = new Set(readWords('names/around/counted-not-aged'));

export function ages(reading: Reading): Find[] {
  return [...saidAges(reading), ...agesInWords(reading)];
}

function saidAges(reading: Reading): Find[] {
  return tokensThatAre(reading, NUMBER).flatMap((token): Find[] => {
    const age = Number(spokenDigits(reading.word(token)) ?? Number.NaN);
    if (!(age >= 0 && age <= OLDEST) || reading.is(token - 1, NUMBER) || reading.is(token + 1, NUMBER))
      return [];
    return isAge(reading, token, age) || isAbout(reading, token) ? [find(reading, token)] : [];
  });
}

/** "een meisje van een jaar of twintig", "hij is een jaar of zestig" */
function isAbout(reading: Reading, token: number): boolean {
  const [of, years, one] = [1, 2, 3].map((step) => reading.word(token - step));
  if (of !== 'of' || years !== 'jaar' || !/^(?:een|'n|n)$/.test(one ?? '')) return false;
  const next = reading.word(token + 1);
  if (reading.joins(token) && (WHILE.has(next) || COUNTED.has(next))) return false;
  return isOfPerson(reading, token - 3) || isSaidOfSomebody(reading, token - 3);
}

function isAge(reading: Reading, token: number, age: number): boolean {
  const [before, next, second] = [reading.word(token - 1), reading.word(token + 1), reading.word(token + 2)];
  const said = /^(?:is|was)$/.test(before) ? token - 2 : token - 1;
  if (reading.word(said) === 'leeftijd')
    return !/^(?:gemiddelde|minimale|maximale|de)$/.test(reading.word(said - 1));
  if (MANY.has(before) || (MANY.has(next) && next !== 'en')) return false;
  if (next === 'jaar') {
    if (/^(?:mijn|m'n)$/.test(before) && age >= YOUNGEST_BY_ITSELF) return true;
    if (second === 'of') return false;
    if (second === 'oud' || second === 'jong') return !isOfThing(reading, token);
    const ends = /[,.!?;…]/.test(reading.behind(token + 1)) || token + 2 >= reading.length;
    if (!ends && (WHILE.has(second) || (before === 'al' && !AFTER_AGE.test(second)))) return false;
    return isSaidOfSomebody(reading, token) || isOfPerson(reading, token) || isBesideName(reading, token);
  }
  const stops = /[,.!?;…]/.test(reading.behind(token)) || token + 1 === reading.length;
  if (!stops && COUNTED.has(next)) return false;
  // "mijn dochter van veertien danst", but not "een jongen van twee huizen verder"
  if (age < YOUNGEST_BY_ITSELF)
    return age > 1 && isOfPerson(reading, token) && (stops || !/(?:en|s|ste|de)$/.test(next));
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

/** "een auto van 22 jaar oud", "die lift is al veertig jaar oud" */
function isOfThing(reading: Reading, token: number): boolean {
  let at = token - 1;
  while (at > token - MOST_ADVERBS && (BEFORE_AGE.has(reading.word(at)) || IS.has(reading.word(at)))) at -= 1;
  if (reading.word(at) === 'van') at -= 1;
  const word = reading.word(at);
  return (
    THING.test(word) &&
    !PERSON.has(word) &&
    !/^(?:meisje|neefje|nichtje|mannetje|vrouwtje|jongetje|broertje|zusje)$/.test(word)
  );
}

/** "Thijs Verhagen, 29, …" */
function isBesideName(reading: Reading, token: number): boolean {
  const comma = reading.behind(token - 1);
  return comma === ', ' && reading.is(token - 1, CAPITAL) && !reading.opensSentence(token - 1);
}

function find({ starts, ends }: Reading, token: number): Find {
  return { kind: 'LEEFTIJD', certainty: 'zeker', start: starts[token] as number, end: ends[token] as number };
}

const AGED =
  /(?<![\p{L}\p{N}])(\d{1,3}|[a-z\u00eb]{3,17})(?:[- ]?jarigen?)(?![\p{L}\p{N}])(?: (\p{L}{1,30}))?/giu;
/** What lasts so many years. */
const LASTING_YEARS =
  /(?:looptijd|proef|pilot|plan|programma|subsidie|contract|overeenkomst|afspraak|periode|traditie|jubileum|bestaan|garantie|relatie|huwelijk|oorlog|opleiding|samenwerking|huur|lening|strijd|studie|termijn|regeling|project|boom|bomen|plant|planten)$/i;

/** "een 34-jarige man", "die zeventienjarige"; not "een driejarige proef" */
function agesInWords({ text }: Reading): Find[] {
  if (!/jarige/i.test(text)) return [];
  return [...text.matchAll(AGED)].flatMap(({ 1: age = '', 2: next = '', index }): Find[] => {
    const folded = age.toLowerCase().replace('\u00eb', 'e');
    if (spokenDigits(folded) === null || LASTING_YEARS.test(next)) return [];
    return [{ kind: 'LEEFTIJD', certainty: 'zeker', start: index, end: index + age.length }];
  });
}
