/** What is known about a single word, as bits, worked out once for every spelling. */

import { codeUnits } from '../language/code-units.js';
import type { Dictionary } from '../language/dictionary.js';
import { fold } from '../language/fold.js';
import { LONGEST_WORD } from '../language/longest-word.js';
import { createSpellings, UNKNOWN as UNSEEN } from '../language/spellings.js';
import { wordHash } from '../learning/word-hash.js';
import type { Utf16Offset } from '../model/transcript.js';
import { spokenDigits } from './recognisers/spoken-digits.js';
import {
  BENT_WORDS,
  CALLED,
  COLLECTED_NAMES,
  FIRST_NAMES,
  FLEMISH_WORDS,
  FUNCTION_WORDS,
  isEnglish,
  MORE_NAMES,
  NAMES_FIRST,
  PARTICLES,
  PLATED_WORDS,
  ROLES,
  STAYING_WORDS,
  SURNAME_WORDS,
  TITLES,
  WORDS_FIRST,
  WORDS_OF_SPEECH,
} from './word-lists.js';

/** Begins with a capital. */
export const CAPITAL = 1;
/** Surely a name wherever it stands. */
export const NAME = 2;
/** A name and a word: what it is depends on what stands around it. */
export const WORD_NAME = 4;
/** Neither a name nor a word that any list knows. */
export const UNKNOWN = 8;
/** A word that never is a name. */
export const FUNCTION = 16;
export const TITLE = 32;
export const ROLE = 64;
export const IS_CALLED = 128;
/** Digits, or a number in words. */
export const NUMBER = 256;
/** A name of something that everybody may know. */
export const STAYS = 512;
export const PARTICLE = 1_024;
/** A capital by itself, or several with full stops between them: `J.P`. */
export const INITIALS = 2_048;
/** Has the ending of a street: `laan`. */
export const STREET = 4_096;
/** `@`, `apenstaartje` and what else makes an address on the internet. */
export const ONLINE = 8_192;
/** A Dutch word as the dictionary has it, written without a capital. */
export const PLAIN_WORD = 16_384;
/** Letters and digits together: `AB12`. */
export const MIXED = 32_768;

/** What has a number plate, or is one: only near these a row of letters and figures is read as one. */
export const PLATED = 65_536;

/** Not listed itself: made of two words that are, or bent as in Den Haag; unlikely ones are UNKNOWN as well. */
export const COMPOUND = 131_072;
/** A name with an s behind it: `Achmeds`. */
export const GENITIVE = 262_144;

/** STAYS, and marked in the dictionary as the name of a place. */
export const PLACE = 524_288;

/** Of being born or dying: near these a date identifies somebody. */
export const OF_LIFE = 1_048_576;

/** Words of a language; of both where both have them, of neither what is a name or of a third one. */
export const DUTCH = 2_097_152;
export const ENGLISH = 4_194_304;
/** Of Flanders rather than the Netherlands. */
export const FLEMISH = 8_388_608;

export interface Lexicon {
  /** The number of the word at a place of a text and its code units; the same spelling has the same number. */
  numberAt(text: string, codes: Uint16Array, start: Utf16Offset, end: Utf16Offset): number;
  /** What is known about the word of a number, and its folded form. */
  bitsAt(number: number): number;
  wordAt(number: number): string;
  /** A hash of the folded form, the same on every machine. */
  hashAt(number: number): number;
  /** The bits of a word as it is written. */
  bitsOf(written: string): number;
}

/** Letters that folding keeps, while people type them as others: ł as l, ı as i. */
const LETTERS: Readonly<Record<string, string>> = {
  ł: 'l',
  ı: 'i',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
};

/** The form in which two spellings of a name are equal. */
export function foldName(written: string): string {
  return fold(written)
    .replace(/[łıøđðßæœ]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(/\.$/, '');
}

/** A name without what makes it a possessive: `Fatima's`, `Kees'`. */
export const POSSESSIVE = /['’‘]s?$/;

const STREET_ENDING =
  /(?:straat|straatje|laan|weg|plein|pleintje|kade|gracht|singel|dreef|hof|park|pad|steeg|plantsoen|dijk|veld|burg|baan|erf|haven|vaart|oord|zoom|horst|lede|rade|kamp|hoek|poort|ring|wal|brug|markt|hage|duin|gaarde|landen|akker|werf|tuinen|rode|nesse|hove|woude)$/;

const WORD_OF_LIFE =
  /^(?:gebo|geb$|jarig|verjaar|overle|gestorven|stierf|ingeslapen|heengegaan|begraven|gecremeerd)/;

export function createLexicon(dictionary: Dictionary): Lexicon {
  const collected = COLLECTED_NAMES.map(foldName);
  const listed = new Set([...collected, ...MORE_NAMES.map(foldName), ...FIRST_NAMES]);
  const trusted = new Set([...collected, ...SURNAME_WORDS]);
  const spellings = createSpellings();
  const bits: number[] = [];
  const words: string[] = [];
  const hashes: number[] = [];

  function isName(word: string): boolean {
    return (
      listed.has(word) || SURNAME_WORDS.has(word) || dictionary.isPersonName(word) || NAMES_FIRST.has(word)
    );
  }

  function isSureName(word: string): boolean {
    return isName(word) && (NAMES_FIRST.has(word) || !dictionary.isEntry(word)) && word.length > 2;
  }

  /** `briefie`, `meissie`, `d'rbij`, `vroegâh`, the last without its accent; `gelope`, `sou`, `fergadering`, `gehat`. */
  function isHaags(word: string): boolean {
    if (/\d/.test(word)) return false;
    if (
      AS_SPOKEN.some(
        ([heard, written]) => heard.test(word) && dictionary.isForm(word.replace(heard, written)),
      )
    )
      return true;
    if (word.startsWith("d'r")) return dictionary.isForm(word.slice(3));
    if (word.endsWith('ssie')) return dictionary.isForm(`${word.slice(0, -3)}je`);
    if (word.endsWith('ie')) return dictionary.isForm(`${word.slice(0, -2)}je`);
    return word.endsWith('ah') && dictionary.isForm(`${word.slice(0, -2)}er`);
  }

  function nameBits(word: string): number {
    if (word.length > LONGEST_WORD) return 0;
    if (STAYING_WORDS.has(word)) return STAYS;
    if (FUNCTION_WORDS.has(word)) return FUNCTION | (isName(word) ? WORD_NAME : 0);
    if (WORDS_FIRST.has(word)) return FUNCTION | WORD_NAME;
    const isEntry = dictionary.isEntry(word) || WORDS_OF_SPEECH.has(word);
    if (isName(word)) {
      if (NAMES_FIRST.has(word)) return NAME;
      if (isEntry) return WORD_NAME;
      if (!trusted.has(word) && dictionary.isPlace(word)) return STAYS | PLACE;
      const isShort = word.length < SHORTEST_SURE && !trusted.has(word);
      return NAME | (isShort || BENT_WORDS.has(word) ? PLAIN_WORD : 0);
    }
    if (isEntry) return PLAIN_WORD;
    // `Truusje`
    if (
      word.endsWith('je') &&
      (word.length > SHORTEST_DIMINUTIVE || !dictionary.isForm(word)) &&
      SHORT_FORMS.some((ending) => word.endsWith(ending) && isSureName(word.slice(0, -ending.length)))
    )
      return NAME;
    if (dictionary.isProperNoun(word)) return STAYS | (dictionary.isPlace(word) ? PLACE : 0);
    const isOfSomebody = word.endsWith('s') && !dictionary.isForm(word);
    if (isOfSomebody && isName(word.slice(0, -1))) return NAME | GENITIVE;
    // `Keesjes`
    if (word.endsWith('jes') && NAMES_FIRST.has(word.slice(0, -1))) return NAME | GENITIVE;
    if (dictionary.isForm(word)) return PLAIN_WORD;
    if (isHaags(word)) return PLAIN_WORD | COMPOUND;
    const parts = word.split('-').filter((part) => part !== '');
    if (parts.length > 1 && parts.every(isName)) return NAME;
    if (dictionary.isLikelyCompound(word) || LARGE_NUMBER.test(word)) return PLAIN_WORD | COMPOUND;
    if (parts.length > 1 && parts.every((part) => (nameBits(part) & (NAME | UNKNOWN)) === 0))
      return PLAIN_WORD;
    if (!/^\p{L}[\p{L}'-]+$/u.test(word)) return 0;
    return UNKNOWN | (dictionary.isWord(word) ? COMPOUND : 0);
  }

  function languageBits(word: string, known: number): number {
    if (!/^\p{L}/u.test(word)) return 0;
    const isDutch =
      dictionary.isForm(word) || ((known & PLAIN_WORD) > 0 && !WORDS_OF_SPEECH.has(word)) || word === "'t";
    const isFlemish = FLEMISH_WORDS.has(word);
    return (isDutch || isFlemish ? DUTCH : 0) | (isFlemish ? FLEMISH : 0) | (isEnglish(word) ? ENGLISH : 0);
  }

  function workOut(written: string): number {
    const bits = kindBits(written);
    return bits | languageBits(foldName(written), bits);
  }

  function kindBits(written: string): number {
    const word = foldName(written.replace(POSSESSIVE, ''));
    let bits = /^\p{Lu}/u.test(written) ? CAPITAL : 0;
    if (/^\p{Lu}(?:\.\p{Lu})*$/u.test(written)) bits |= INITIALS;
    if (/\d/.test(written)) bits |= /\p{L}/u.test(written) ? MIXED : 0;
    if (spokenDigits(word) !== null) bits |= NUMBER;
    if (TITLES.has(word)) bits |= TITLE;
    if (ROLES.has(word)) bits |= ROLE;
    if (CALLED.has(word)) bits |= IS_CALLED;
    if (PARTICLES.has(word)) bits |= PARTICLE;
    if (STREET_ENDING.test(word)) bits |= STREET;
    if (PLATED_WORDS.has(word)) bits |= PLATED;
    if (WORD_OF_LIFE.test(word)) bits |= OF_LIFE;
    if (DOUBLE_NAME.test(written)) return bits | (word.split('-').some(isName) ? NAME : UNKNOWN);
    if (ONLINE_WORD.test(word)) bits |= ONLINE;
    if ((bits & NUMBER) > 0) return bits | FUNCTION;
    if ((bits & (TITLE | ROLE)) > 0) return bits | FUNCTION | (isName(word) ? WORD_NAME : 0);
    return bits | nameBits(word);
  }

  function numberAt(text: string, codes: Uint16Array, start: Utf16Offset, end: Utf16Offset): number {
    const before = spellings.numberAt(codes, start, end);
    if (before !== UNSEEN) return before;
    const written = text.slice(start, end);
    const word = foldName(written);
    const number = words.push(word) - 1;
    hashes.push(wordHash(word));
    bits.push(workOut(written));
    spellings.add(codes, start, end, number);
    return number;
  }

  function numberOf(written: string): number {
    return numberAt(written, codeUnits(written), 0, written.length);
  }

  return {
    numberAt,
    bitsAt: (number) => bits[number] ?? 0,
    wordAt: (number) => words[number] ?? '',
    hashAt: (number) => hashes[number] ?? 0,
    bitsOf: (written) => bits[numberOf(written)] ?? 0,
  };
}

/** What people hear and write down so, and how the dictionary writes it. */
const AS_SPOKEN: readonly (readonly [RegExp, string])[] = [
  [/e$/, 'en'],
  [/n$/, 'nd'],
  [/(?<=[chfkps])$/, 't'],
  [/^s/, 'z'],
  [/^f/, 'v'],
  [/t$/, 'd'],
  [/d$/, 't'],
  [/dt$/, 'd'],
];

/** Shorter names are words of some other language too often. */
const SHORTEST_SURE = 4;
const SHORT_FORMS = ['tje', 'je'];
/** `lintje` is a ribbon, whatever Lin is called. */
const SHORTEST_DIMINUTIVE = 7;
/** `Schuurmans-Bakker` */
const DOUBLE_NAME = /^\p{Lu}[\p{L}\p{M}]+-\p{Lu}\p{Ll}/u;
const LARGE_NUMBER = /honderd|duizend|miljoen|(?:twin|der|veer|vijf|zes|zeven|tach|negen)tig$/;
const ONLINE_WORD =
  /^(?:apenstaart(?:je)?|apestaart(?:je)?|at|www|https?|punt|dot)$|\.(?:nl|com|org|eu|net|be|info|de|io|app|shop)$/;
