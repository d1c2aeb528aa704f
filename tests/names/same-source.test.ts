/** A passage in one reading of a source is found on the same words in another, whichever of them are pseudonyms in each. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placesThrough } from '../../src/names/same-source.js';

const word = fc.constantFrom('Jan', 'Kok', 'en', 'de', 'kade', 'zei', '😀', 'ja.');
/** Words of a source, each with a pseudonym or none in two readings. */
const pseudonym = fc.constantFrom(null, null, '[PERSOON-1]', '[ADRES-12]', '[LEEFTIJD-60-69]');
const parts = fc.array(fc.tuple(word, pseudonym, pseudonym), { minLength: 2, maxLength: 10 });

describe('two readings of one source', () => {
  it('have each passage on the same words, also where these are a name in one of them', () => {
    fc.assert(
      fc.property(parts, fc.nat(), fc.nat(), (words, one, other) => {
        // Where all words differ, nothing is in doubt about which of them a pseudonym stands for.
        const told = words.map(([written, from, to], at) => {
          const own = `${written}${at}`;
          return { own, from: from ?? own, to: to ?? own };
        });
        const [source, from, to] = (['own', 'from', 'to'] as const).map((reading) =>
          told.map((each) => each[reading]).join(' '),
        ) as [string, string, string];
        const [first = 0, last = 0] = [one % words.length, other % words.length].sort((a, b) => a - b);
        const spanIn = (reading: 'from' | 'to'): { start: number; end: number } => {
          const before = told.slice(0, first).map((each) => `${each[reading]} `);
          const within = told.slice(first, last + 1).map((each) => each[reading]);
          const start = before.join('').length;
          return { start, end: start + within.join(' ').length };
        };
        expect(placesThrough(source, from, to)?.(spanIn('from'))).toEqual(spanIn('to'));
      }),
    );
  });

  it('are told from a reading of something else', () => {
    expect(placesThrough('Jan zei ja', '[PERSOON-1] zei nee', 'Jan zei ja')).toBeNull();
    expect(placesThrough('Jan zei ja', '[PERSOON-1] zei ja\nnog iets', 'Jan zei ja')).toBeNull();
    expect(placesThrough('Jan zei ja', 'Piet zei ja', 'Jan zei ja')).toBeNull();
  });

  it('give a passage the whole of a name in which it began', () => {
    expect(
      placesThrough('de Jan Kok zei', 'de Jan Kok zei', 'de [PERSOON-1] zei')?.({ start: 7, end: 14 }),
    ).toEqual({ start: 3, end: 18 });
  });
});
