/** Traits of words: numbers of weights, the same for the same word in the same surroundings. */

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { loadDictionary } from '../../../src/language/dictionary.js';
import { createLexicon } from '../../../src/names/index.js';
import { TRAITS, traitsAround } from '../../../src/names/odds/traits.js';
import { read } from '../../../src/names/reading.js';

const lexicon = createLexicon(await loadDictionary());

function around(text: string, token: number): number[] {
  const traits: number[] = [];
  traitsAround(read(text, lexicon), token, (trait) => traits.push(trait));
  return traits;
}

it('are whole numbers below their number, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.nat(20), (text, token) => {
      for (const trait of around(text, token)) {
        expect(Number.isInteger(trait) && trait >= 0 && trait < TRAITS).toBe(true);
      }
    }),
  );
});

it('do not change with what stands further away than two words', () => {
  const near = around('toen heeft joke dat gezegd hoor', 2);
  expect(around('en toen heeft joke dat gezegd want zij', 3)).toEqual(near);
  expect(around('toen heeft joke niets gezegd hoor', 2)).not.toEqual(near);
});

it('tell a word at the end of a line from one in the middle', () => {
  expect(around('dat zei joke\nniemand weet', 2)).not.toEqual(around('dat zei joke niemand weet', 2));
});
