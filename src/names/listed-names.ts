/** Names on the lists of this project, for where no dictionary is at hand. */

import { foldName } from './lexicon.js';
import { MORE_NAMES } from './words/more-names.js';
import { NAMES_OF_ALL_ORIGINS } from './words/names-of-all-origins.js';
import { WIJK_NAMES } from './words/wijk-names.js';
import { FIRST_NAMES, NAMES_FIRST, WORDS_FIRST } from './words/word-names.js';

let listed: ReadonlySet<string> | undefined;

/** Whether a word is a name by our own lists, and no word that is more usual. */
export function isListedName(word: string): boolean {
  listed ??= new Set([
    ...[...WIJK_NAMES, ...NAMES_OF_ALL_ORIGINS, ...MORE_NAMES].map(foldName),
    ...FIRST_NAMES,
    ...NAMES_FIRST,
  ]);
  const folded = foldName(word);
  return listed.has(folded) && !WORDS_FIRST.has(folded);
}
