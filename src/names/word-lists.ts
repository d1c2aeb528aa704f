/** The words that several files of this room know; the long lists stand in data/words/names, where each says what it is for. */

import { readWords } from '../files/own-data.js';
import { englishWords } from '../language/english.js';

/** Before a name and seldom before anything else. */
export const TITLES = listed('titles');
/** Before a name, and as often by themselves. */
export const ROLES = listed('roles');
/** `heet`: what follows is a name. */
export const CALLED = setOf('heet heette heten geheten genaamd noemt noemen noemde noemden doopten');
/** What people do, mostly. */
export const PERSON_VERBS = listed('person-verbs');
/** Words that never are a name by themselves, whatever a list says. */
export const FUNCTION_WORDS = listed('function-words');
/** Parts that stand between a first name and a surname. */
export const PARTICLES = setOf(
  "van de der den ten ter te 't el al ben bin ibn von du da dos la le d' di v.d vd",
);
/** Of a car and the like, behind which a number plate may be spelled. */
export const PLATED_WORDS = setOf(
  'kenteken kentekens nummerbord nummerplaat kentekenplaat auto busje bestelbus wagen scooter brommer',
);

/** Names on the lists of this project, as they are written. */
export const COLLECTED_NAMES: readonly string[] = [
  ...readWords('names/wijk-names'),
  ...readWords('names/names-of-all-origins'),
];
/** Names on the lists of others. */
export const MORE_NAMES: readonly string[] = readWords('names/faker-names');
/** Names although the dictionary lists the word: `jan`. */
export const NAMES_FIRST = listed('names-first');
/** Words although a list has the name: `but`. */
export const WORDS_FIRST = listed('words-first');
/** First names among the words. */
export const FIRST_NAMES = listed('first-names');
/** Of the first names those that are heard as words as often. */
export const OFTEN_WORDS = listed('first-names-often-words');
/** Surnames that are words or places too: `bloem`. */
export const SURNAME_WORDS = listed('surname-words');
/** Names that are forms of Dutch words too: `goede`. */
export const BENT_WORDS = listed('bent-words');

/** Proper names that identify nobody. */
export const STAYING_WORDS: ReadonlySet<string> = new Set([
  ...readWords('names/origins'),
  ...readWords('names/staying-words'),
]);
/** As folded words behind each other. */
export const STAYING_ORGANISATIONS: readonly string[] = readWords('names/staying-organisations');
/** Of two letters, which may be those of a postcode. */
export const TWO_LETTER_WORDS = listed('two-letter-words');
/** What people say and the dictionary does not list. */
export const WORDS_OF_SPEECH: ReadonlySet<string> = new Set(
  ['spoken-words', 'english-words', 'loan-words'].flatMap((name) => readWords(`names/${name}`)),
);

function listed(name: string): ReadonlySet<string> {
  return new Set(readWords(`names/${name}`));
}

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}

/** Whether a folded word is English; the list is read when first asked for. */
export const isEnglish: (word: string) => boolean = (word) => {
  english ??= englishWords(readWords('languages/english').join('\n'));
  return english(word);
};
let english: ((word: string) => boolean) | undefined;
export const FLEMISH_WORDS: ReadonlySet<string> = new Set(readWords('languages/flemish'));
/** First names that are heard in English talk, folded. */
export const ENGLISH_GIVEN_NAMES: ReadonlySet<string> = new Set(
  readWords('languages/given-names').map((name) => name.toLowerCase()),
);
