/** What stands around a name and shows that it is one: a title, a role, "ik heet", what somebody does. */

import { readWords } from '../../../files/own-data.js';
import { CAPITAL, IS_CALLED, PARTICLE, ROLE, TITLE } from '../../lexicon.js';
import type { Reading } from '../../reading.js';
import { PERSON_VERBS } from '../../word-lists.js';
import { MOST_BEFORE } from './person-name.js';

export type Cue = 'titel' | 'rol' | 'heet' | 'ben';

const SOMEBODY = new Set('ik hij ze zij me mij hem haar m ons je'.split(' '));
/** Roles that are words of every day too: "mijn man Rivano" but also "die man vroeg". */
const CAN_BE_CALLED = /^(?:naam|namen|achternaam|voornaam|roepnaam|bijnaam|meisjesnaam)$/;
/** What else is called something: "het project heet Buurtkracht". */
const THINGS: ReadonlySet<string> = new Set(readWords('names/around/called-things'));
const ADVERBS = new Set('altijd eigenlijk gewoon ook dus toen namelijk geloof officieel'.split(' '));
const REACH = 6;

/** The cue before a name that begins at the token, past particles ("meneer de Rooij"); null for none. */
export function cueBefore(reading: Reading, token: number): Cue | null {
  let at = token - 1;
  if (reading.joins(at) && reading.word(at) === 'ben' && reading.word(at - 1) === 'ik') return 'ben';
  const farthest = Math.max(0, token - MOST_BEFORE);
  while (at > farthest && reading.joins(at) && reading.is(at, PARTICLE) && !reading.is(at, TITLE)) at -= 1;
  if (at < 0 || !reading.joins(at)) return null;
  // "ik noem hem altijd Appie"
  if (ADVERBS.has(reading.word(at)) && reading.joins(at - 1)) at -= 1;
  const [word, before] = [reading.word(at), reading.word(at - 1)];
  if (reading.is(at, TITLE)) return word === 'heer' && before !== 'de' && before !== 'den' ? null : 'titel';
  if (isCalled(reading, at)) return isAboutThing(reading, at) ? null : 'heet';
  if ((word === 'ben' && before === 'ik') || (word === 'ik' && before === 'ben')) return 'ben';
  return reading.is(at, ROLE) ? 'rol' : null;
}

function isCalled(reading: Reading, at: number): boolean {
  if (reading.is(at, IS_CALLED)) return true;
  const word = reading.word(at);
  const before = reading.word(at - 1);
  if (SOMEBODY.has(word.replace("'", ''))) return reading.is(at - 1, IS_CALLED) || before === 'noem';
  // "mensen kennen me als Hakkie"
  if (word === 'als')
    return SOMEBODY.has(before) && /^(?:ken|kent|kennen|kenden)$/.test(reading.word(at - 2));
  return /^(?:is|was)$/.test(word) && CAN_BE_CALLED.test(before);
}

function isAboutThing(reading: Reading, token: number): boolean {
  for (let at = token - 1; at >= Math.max(0, token - REACH); at -= 1) {
    if (/[.!?\n]/.test(reading.behind(at))) return false;
    if (THINGS.has(reading.word(at))) return true;
  }
  return false;
}

/** What people do: a verb that is listed, or one in the past tense. */
export function isAction(reading: Reading, token: number): boolean {
  const word = reading.word(token);
  return (
    PERSON_VERBS.has(word) ||
    (!reading.is(token, CAPITAL) && /[^aeiou](?:te|de)$/.test(word) && word.length > 5)
  );
}

/** "Storm heet mijn kleinzoon", "boef noemden we hem", but not "vreugde heet dat". */
export function isSubjectOfCalled(reading: Reading, token: number): boolean {
  if (!reading.is(token + 1, IS_CALLED) && reading.word(token + 1) !== 'noem') return false;
  if (!reading.joins(token)) return false;
  const [next, second, third] = [1, 2, 3].map((step) => reading.word(token + step));
  if (/^(?:heet|heette)$/.test(next ?? ''))
    return /^(?:mijn|m'n|onze|zijn|haar|hun|d'r|die|hij|ze|zij|ie|ik)$/.test(second ?? '');
  const isOfUs =
    /^(?:noem|noemen|noemde|noemden)$/.test(next ?? '') && /^(?:we|wij|ze|zij|ik)$/.test(second ?? '');
  return isOfUs && /^(?:hem|haar|'m|d'r|mij|me|m)$/.test(third ?? '');
}

/** "Youssra en haar broer" */
export function hasKin(reading: Reading, last: number): boolean {
  const isTheirs = /^(?:haar|zijn|d'r|z'n|hun)$/.test(reading.word(last + 2));
  return reading.word(last + 1) === 'en' && isTheirs && reading.is(last + 3, ROLE | TITLE);
}
