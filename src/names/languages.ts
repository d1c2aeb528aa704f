/** In which language people speak: of a text as a whole, and of each place in it by the words around that. */

import { CAPITAL, DUTCH, ENGLISH, FLEMISH, UNKNOWN } from './lexicon.js';

export type Language = 'Nederlands' | 'Vlaams' | 'Engels' | 'gemengd' | 'een andere taal';

export interface SpokenLanguage {
  /** Null for a text too short to tell. */
  readonly language: Language | null;
  /** Of all words, the share that stands where another language than Dutch is spoken, from 0 to 1. */
  readonly foreign: number;
  /** Of the words that one of the two languages has only, the share that is English, from 0 to 1. */
  readonly english: number;
}

export interface Languages extends SpokenLanguage {
  /** Whether another language than Dutch is spoken where the token stands. */
  isForeignAt(token: number): boolean;
}

/** So many tokens on each side tell in which language a word is. */
const REACH = 10;
/** By how many words of its own the language of a text outweighs that of the words around a token, at most. */
const MOST_OF_TEXT = 4;
/** Fewer words tell nothing of a text. */
const FEWEST = 15;
/** In Dutch and English talk hardly a word in ten is on neither list, in dialect a quarter; in German and French nearly half are. */
const KNOWN_BY_NONE = 0.36;
/** From this share of Dutch words on, somebody speaks Dutch in a talk that is in a third language. */
const SPEAKS_DUTCH = 0.7;
/** A talk is mixed when more than this of it is in another language, and as much is not. */
const MIXED = 0.12;
/** Of words of Flanders in a thousand. */
const FLEMISH_SHARE = 1.5;

/**
 * @param bits of each token, as lexicon.ts says
 * @param lines of each token, the line that it stands in: nobody changes the language of somebody else
 */
export function languagesIn(bits: Int32Array, lines: Int32Array): Languages {
  const { length } = bits;
  /** Of each token how many before it are Dutch only, English only, and of neither. */
  const dutch = new Int32Array(length + 1);
  const english = new Int32Array(length + 1);
  const none = new Int32Array(length + 1);
  const words = new Int32Array(length + 1);
  let flemish = 0;
  for (let token = 0; token < length; token += 1) {
    const known = bits[token] as number;
    const language = known & (DUTCH | ENGLISH);
    // What may be a name is of no language, and neither is a number.
    const isStrange = (known & (UNKNOWN | CAPITAL)) === UNKNOWN && language === 0;
    dutch[token + 1] = (dutch[token] as number) + (language === DUTCH ? 1 : 0);
    english[token + 1] = (english[token] as number) + (language === ENGLISH ? 1 : 0);
    none[token + 1] = (none[token] as number) + (isStrange ? 1 : 0);
    words[token + 1] = (words[token] as number) + (isStrange || language > 0 ? 1 : 0);
    if ((known & FLEMISH) > 0) flemish += 1;
  }
  const between = (counts: Int32Array, from: number, to: number): number =>
    (counts[to] as number) - (counts[from] as number);
  const [ofDutch, ofEnglish] = [dutch[length] as number, english[length] as number];
  const [ofNone, ofAll] = [none[length] as number, words[length] as number];
  const isOther = ofAll >= FEWEST && ofNone > KNOWN_BY_NONE * ofAll;
  const lean = MOST_OF_TEXT * ((ofEnglish - ofDutch) / Math.max(1, ofEnglish + ofDutch));

  function isForeignAt(token: number): boolean {
    if (token < 0 || token >= length) return false;
    const line = lines[token];
    let from = token;
    while (from > 0 && from > token - REACH && lines[from - 1] === line) from -= 1;
    let to = token + 1;
    while (to < length && to <= token + REACH && lines[to] === line) to += 1;
    const [own, theirs] = [between(dutch, from, to), between(english, from, to)];
    if (isOther) return own < SPEAKS_DUTCH * between(words, from, to);
    return theirs - own + lean > 0;
  }

  const places = new Int8Array(length).fill(-1);
  const remembered = (token: number): boolean => {
    const before = places[token];
    if (before === undefined) return false;
    if (before >= 0) return before === 1;
    const isForeign = isForeignAt(token);
    places[token] = isForeign ? 1 : 0;
    return isForeign;
  };
  // Nearly every talk is in one language: then no place has to be looked at by itself.
  let told: SpokenLanguage | undefined;
  const tell = (): SpokenLanguage => {
    let foreign = 0;
    for (let token = 0; token < length; token += 1) if (remembered(token)) foreign += 1;
    const share = length === 0 ? 0 : foreign / length;
    return {
      language: languageOf(share),
      foreign: share,
      english: ofEnglish / Math.max(1, ofEnglish + ofDutch),
    };
  };
  const languageOf = (foreign: number): Language | null => {
    if (ofAll < FEWEST) return null;
    if (isOther) return 'een andere taal';
    if (foreign > 1 - MIXED) return 'Engels';
    if (foreign > MIXED) return 'gemengd';
    return (flemish / ofAll) * 1_000 > FLEMISH_SHARE ? 'Vlaams' : 'Nederlands';
  };
  return {
    isForeignAt: remembered,
    get language() {
      told ??= tell();
      return told.language;
    },
    get foreign() {
      told ??= tell();
      return told.foreign;
    },
    get english() {
      told ??= tell();
      return told.english;
    },
  };
}
