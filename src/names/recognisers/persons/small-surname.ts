/** Surnames without a capital, behind a particle or a title: "van der laan", "volgens van dam", "meneer glas". */

import type { Certainty } from '../../kinds.js';
import {
  COMPOUND,
  FUNCTION,
  NAME,
  PARTICLE,
  PLAIN_WORD,
  STAYS,
  TITLE,
  UNKNOWN,
  WORD_NAME,
} from '../../lexicon.js';
import type { Reading } from '../../reading.js';
import { PERSON_VERBS } from '../../word-lists.js';
import { type Cue, isAction } from './person-cue.js';
import { MOST_BEFORE } from './person-name.js';
import { SAYING } from './small-given-name.js';

/** "van dam en ik", "volgens van schaardenburg", "ik heb van dam gesproken": where "van" can't mean "of". */
export function ofBehindParticle(reading: Reading, token: number): Certainty | null {
  if (!reading.is(token - 1, PARTICLE) || !/^(?:van|ter|ten|el)$/.test(reading.word(token - 1))) return null;
  if (!reading.joins(token - 1)) return null;
  const [before, next] = [reading.word(token - 2), reading.joins(token) ? reading.word(token + 1) : ''];
  const isOdd = reading.joins(token - 2) && ALONE_BEFORE_VAN.has(before);
  const isMet = /^(?:heb|hebben|heeft|had|hadden)$/.test(before) && MET.test(next);
  const isWithMe = next === 'en' && /^(?:ik|hij|zij)$/.test(reading.word(token + 2));
  if (isOdd || isMet || isWithMe)
    return reading.is(token, PLAIN_WORD) && !reading.is(token, COMPOUND) ? 'twijfel' : 'zeker';
  const isDie = next === 'die' && isAction(reading, token + 2);
  const isActing = isDie || SAYING.test(next) || /^(?:heeft|had|kwam)$/.test(next);
  if (!isActing) return null;
  return reading.is(token, WORD_NAME | STAYS) ? 'twijfel' : 'zeker';
}

/** "j w bakker", "a punt de wit": letters by themselves, and then a word that may be a surname. */
export function isBehindInitials(reading: Reading, token: number): boolean {
  if (!reading.is(token, NAME | WORD_NAME | UNKNOWN | STAYS) || reading.is(token, PARTICLE)) return false;
  // "2533 c t maar"
  if (
    /^(?:maar|en|of|dan|toen|want|dus|met|om|als|aan|voor|naar|heb|is|was|komt?)$/.test(reading.word(token))
  )
    return false;
  let at = token - 1;
  const farthest = Math.max(0, token - MOST_BEFORE);
  while (at > farthest && reading.is(at, PARTICLE) && reading.joins(at)) at -= 1;
  if (!reading.joins(at)) return false;
  const isInitial = (place: number): boolean => /^[a-tv-z]$/.test(reading.word(place));
  if (reading.word(at) === 'punt') return isInitial(at - 1);
  return isInitial(at) && isInitial(at - 1);
}

/** No preposition stands before another, but for a name. */
export const ALONE_BEFORE_VAN = new Set('volgens met tegen aan namens zonder tussen ene zekere'.split(' '));
const MET =
  /^(?:gesproken|gebeld|gevraagd|gezien|gemaild|geholpen|ontmoet|gehoord|gekend|uitgenodigd|nog|ook|wel)$/;

const SIR_OR_MADAM = new Set('meneer mevrouw familie juffrouw tante ome oom oma opa'.split(' '));

/** Titles that are hardly ever said without a name. */
export function isBehindSirOrMadam(reading: Reading, token: number): boolean {
  if (!reading.is(token - 1, TITLE) || !SIR_OR_MADAM.has(reading.word(token - 1))) return false;
  if (!reading.joins(token - 1) || reading.is(token, FUNCTION) || PERSON_VERBS.has(reading.word(token)))
    return false;
  const next = reading.word(token + 1);
  return reading.joins(token) && (isAction(reading, token + 1) || /^(?:die|en|van)$/.test(next));
}

/** "van der wal": hardly anything but a surname comes behind these, unless they stand for "van d'r". */
export function ofVanDer(reading: Reading, token: number, cue: Cue | null): Certainty {
  if (cue === 'titel' || !reading.is(token, PLAIN_WORD) || reading.is(token, COMPOUND)) return 'zeker';
  return reading.joins(token) && isAction(reading, token + 1) ? 'zeker' : 'twijfel';
}

/** The first token of a surname in small letters with the particles that can only be its own: "van der wal", "ter braak". */
export function firstOfSmallSurname(reading: Reading, token: number): number {
  const before = reading.word(token - 1);
  if (!reading.joins(token - 1)) return token;
  if (/^(?:der|den)$/.test(before) && reading.word(token - 2) === 'van') return token - 2;
  const isAlone = before === 'van' && ALONE_BEFORE_VAN.has(reading.word(token - 2));
  const isOwn = isAlone || /^(?:ter|ten|el|ait)$/.test(before);
  return isOwn ? token - 1 : token;
}

export function isBehindVanDer(reading: Reading, token: number): boolean {
  const isVanDer = reading.word(token - 2) === 'van' && /^(?:der|den)$/.test(reading.word(token - 1));
  return (
    isVanDer && reading.joins(token - 1) && (!reading.is(token, FUNCTION) || reading.is(token, WORD_NAME))
  );
}

/** "die mevrouw van de bakker": told apart by where she works. */
export function isDescribed(reading: Reading, token: number): boolean {
  // "een mevrouw ter horst"
  if (/^(?:ter|ten|el|al|ben|ait)$/.test(reading.word(token - 1))) return false;
  let at = token - 1;
  const farthest = Math.max(0, token - MOST_BEFORE);
  while (at > farthest && reading.is(at, PARTICLE)) at -= 1;
  // "een meneer de groot"
  if (reading.is(at, TITLE) && at === token - 2 && reading.word(token - 1) === 'de') return false;
  if (reading.word(at) === 'heer' || (reading.word(at) === 'familie' && reading.word(at + 1) === 'de'))
    return false;
  return at < token - 1 && /^(?:die|de|een|deze|dat|zo'n)$/.test(reading.word(at - 1));
}
