/** A house by its number alone: "ik woon op nummer 43", "de buren van nummer 6"; not "op nummer één stond de speeltuin". */

import { readWords } from '../../../files/own-data.js';
import type { Certainty, Find } from '../../kinds.js';
import { MIXED, NUMBER } from '../../lexicon.js';
import { type Reading, tokensThatAre } from '../../reading.js';
import { houseNumberAt, isCounted, isNumberWord } from './house-number.js';
import { STREETS_ONLY } from './street.js';

const LIVES = new Set(['woon', 'woont', 'wonen', 'woonde', 'woonden', 'gewoond']);
const NEIGHBOURS = new Set(readWords('names/around/neighbours'));
const HOME = new Set([...LIVES, ...NEIGHBOURS, ...readWords('names/around/home')]);
/** "bij mij op nummer 43", "boven nummer 12" */
const WITH = new Set('mij me ons hem haar hun oma opa moeder vader zus broer zoon dochter'.split(' '));
const BESIDE = new Set(['boven', 'onder', 'naast', 'tegenover', 'beneden']);
const AT = new Set(['op', 'van', 'bij', 'naar', 'aan', 'an', 'tot']);
/** What else is numbered. */
const RANKED = new Set(readWords('names/around/ranked'));
const REACH_BEFORE = 7;
const REACH_BEHIND = 4;

export function housesByNumber(reading: Reading): Find[] {
  return tokensThatAre(reading, NUMBER | MIXED).flatMap((token): Find[] => {
    const isNumbered = isNumberWord(reading, token - 1) && /^\.? $/.test(reading.behind(token - 1));
    const certainty = isNumbered ? numbered(reading, token) : bare(reading, token);
    const end = certainty === null ? null : houseNumberAt(reading, token);
    if (certainty === null || end === null) return [];
    const start = reading.starts[isNumbered ? token - 1 : token] as number;
    return [{ kind: 'ADRES', certainty, start, end }];
  });
}

/** Behind "nummer". */
function numbered(reading: Reading, token: number): Certainty | null {
  const before = around(reading, token - 1, -1, REACH_BEFORE);
  const behind = around(reading, token, 1, REACH_BEHIND);
  if (/^huisn/.test(reading.word(token - 1))) return 'zeker';
  const [nearest = '', second = ''] = before;
  if (BESIDE.has(nearest) || (nearest === 'op' && WITH.has(second))) return 'zeker';
  const isHome =
    before.some((word) => HOME.has(word) || isStreet(word)) || behind.some((word) => LIVES.has(word));
  const isRanked = [...before, ...behind].some((word) => RANKED.has(word));
  if (isHome && (!isRanked || AT.has(nearest))) return 'zeker';
  return isRanked || !AT.has(nearest) || reading.word(token) === 'een' ? null : 'twijfel';
}

/** "ik woon op 43", "de buurvrouw van 12" */
function bare(reading: Reading, token: number): Certainty | null {
  const [nearest = '', second = '', third = ''] = around(reading, token, -1, REACH_BEFORE);
  if (isCounted(reading, token, token) || NO_HOUSE.test(reading.word(token + 1))) return null;
  if (/^(?:1|een)$/.test(reading.word(token)) && reading.joins(token)) return null;
  const isThere = nearest === 'op' && (LIVES.has(second) || (LIVES.has(third) && AT_PLACE.test(second)));
  const isOfNeighbours = /^(?:van|op)$/.test(nearest) && NEIGHBOURS.has(second) && third !== 'een';
  return isThere || isOfNeighbours ? 'zeker' : null;
}

/** "de buurvrouw van negen hoog" */
const NO_HOUSE = /^(?:hoog|hoge|vierkante|verschillende|verdieping|etage|straten|of)$/;
const AT_PLACE = /^(?:hier|daar|nu|ook|zelf|nog|ik|wij|we|hij|zij|ze)$/;

function isStreet(word: string): boolean {
  return STREETS_ONLY.test(word) && word.length > 'plantsoen'.length - 3;
}

/** The words on one side of a token, nearest first, within the sentence. */
function around(reading: Reading, token: number, step: 1 | -1, reach: number): string[] {
  const words: string[] = [];
  for (let at = token + step; words.length < reach && at >= 0 && at < reading.length; at += step) {
    if (/[.!?;\n]/.test(reading.behind(Math.min(at, at - step)))) break;
    words.push(reading.word(at));
  }
  return words;
}
