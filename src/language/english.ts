/** Which words are English, by a list of them and the endings that English has. */

import { LONGEST_WORD } from './longest-word.js';
import { tableOf } from './word-table.js';

/** @param list folded words, a line each; @returns whether a folded word is one of them or a form of one */
export function englishWords(list: string): (word: string) => boolean {
  const findLines = tableOf(list);
  const isListed = (word: string): boolean => {
    let isFound = false;
    findLines(word, () => {
      isFound = true;
    });
    return isFound;
  };
  return (written) => {
    if (written.length > LONGEST_WORD) return false;
    const word = written.replace(SHORTENED, '');
    if (word === 'i' || word === 'a' || (word.length > 1 && isListed(word))) return true;
    return ENDINGS.some(([ending, stems]) => {
      const stem = word.slice(0, -ending.length);
      return (
        (word.endsWith(ending) &&
          stem.length >= SHORTEST_STEM &&
          stems.some((end) => isListed(stem + end))) ||
        (word.endsWith(ending) && isDoubled(stem) && isListed(stem.slice(0, -1)))
      );
    });
  };
}

/** `I'm`, `they're`, `didn't` */
const SHORTENED = /(?:n't|'(?:s|m|re|ve|ll|d|t|em))$/;
const SHORTEST_STEM = 2;
/** Each with what may have stood in its place. */
const ENDINGS: readonly (readonly [string, readonly string[]])[] = [
  ['ies', ['y']],
  ['ied', ['y']],
  ['ier', ['y']],
  ['s', ['', 'e']],
  ['es', ['']],
  ['ed', ['', 'e']],
  ['ing', ['', 'e']],
  ['er', ['', 'e']],
  ['ers', ['', 'e']],
  ['ly', ['', 'le']],
  ['est', ['', 'e']],
  ['ness', ['']],
  ['able', ['', 'e']],
  ['ability', ['able', 'e', '']],
];

/** `running` */
function isDoubled(stem: string): boolean {
  return stem.length > SHORTEST_STEM + 1 && stem.at(-1) === stem.at(-2);
}
