/** Which words are looked for elsewhere once a name was found, and which labels hold one. */

import { expect, it } from 'vitest';
import { loadDictionary } from '../../../src/language/dictionary.js';
import { createLexicon, holdsListedName } from '../../../src/names/index.js';

const lexicon = createLexicon(await loadDictionary());

it('tells a name in whatever letters from numbers, roles and abbreviations', () => {
  const holds = (text: string): boolean => holdsListedName(text, lexicon);
  expect(['fatima', 'R_Fatima', 'OMAR', 'zwirlo-anna', 'kees 2'].filter((text) => !holds(text))).toEqual([]);
  expect(['R07', 'resp', 'BEW', 'verdeler-1', 'interview', 'gem.mw', 'wijk_noord', ''].filter(holds)).toEqual(
    [],
  );
});
