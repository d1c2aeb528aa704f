/** Numbers in words as figures. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spokenDigits } from '../../../src/names/recognisers/spoken-digits.js';

describe('spoken digits', () => {
  it('reads numbers up to a thousand, in words and in figures', () => {
    const words = [
      'nul',
      'twaalf',
      'vierendertig',
      'tweeentwintig',
      'honderdtwaalf',
      'tweehonderdacht',
      '06',
      '12.5',
    ];
    expect(words.map(spokenDigits)).toEqual(['0', '12', '34', '22', '112', '208', '06', '125']);
  });

  it('leaves other words alone', () => {
    expect(['zestien-jarig', 'achter', 'eend', '', 'honderden', 'a1'].map(spokenDigits)).toEqual(
      Array.from({ length: 6 }, () => null),
    );
  });

  it('gives figures only, whatever it is given', () => {
    fc.assert(fc.property(fc.string(), (word) => /^\d*$/.test(spokenDigits(word) ?? '')));
  });
});
