/** Names on the lists of this project, for where no dictionary is at hand. */

import { foldName } from './lexicon.js';
import { COLLECTED_NAMES, FIRST_NAMES, MORE_NAMES, NAMES_FIRST, WORDS_FIRST } from './word-lists.js';

let listed: ReadonlySet<string> | undefined;

/** Whether a word is a name by our own lists, and no word that is more usual. */
export function isListedName(word: string): boolean {
  listed ??= new Set([...[...COLLECTED_NAMES, ...MORE_NAMES].map(foldName), ...FIRST_NAMES, ...NAMES_FIRST]);
  const folded = foldName(word);
  return listed.has(folded) && !WORDS_FIRST.has(folded);
}
