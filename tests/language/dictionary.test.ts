/** What the dictionary says about words, on a small list and on the real one. */

import { describe, expect, it } from 'vitest';
import { loadDictionary, parseDictionary } from '../../src/language/dictionary.js';

const SMALL = parseDictionary(
  new TextEncoder().encode('7\nbakker/Aa\nBakker/PN\nbuurt\nĲsland/CA\nfotó/Fw\nGülşen/PN\nTurks\n'),
);

describe('a word list', () => {
  it('tells words from names, also where a word is both', () => {
    expect([SMALL.isEntry('bakker'), SMALL.isPersonName('bakker')]).toEqual([true, true]);
    expect([SMALL.isEntry('buurt'), SMALL.isPersonName('buurt')]).toEqual([true, false]);
    expect([SMALL.isEntry('gulsen'), SMALL.isPersonName('gulsen')]).toEqual([false, true]);
  });

  it('folds accents and the ligature of ij, and leaves forbidden words out', () => {
    expect([SMALL.isPlace('ijsland'), SMALL.isEntry('foto'), SMALL.isProperNoun('turkse')]).toEqual([
      true,
      false,
      true,
    ]);
  });

  it('knows inflected forms and compounds', () => {
    expect([SMALL.isForm('bakkers'), SMALL.isWord('buurtbakker'), SMALL.isWord('rivano')]).toEqual([
      true,
      true,
      false,
    ]);
  });

  it('has no word that is longer than any Dutch one, however well it begins', () => {
    const long = `${'buurt'.repeat(20)}bakker`;
    expect([SMALL.isForm(long), SMALL.isWord(long), SMALL.isLikelyCompound(long)]).toEqual([
      false,
      false,
      false,
    ]);
    expect(SMALL.isWord(`buurt-${'bakker-'.repeat(20)}buurt`)).toBe(true);
  });
});

describe('the dictionary of OpenTaal', () => {
  it('marks names of persons, and knows words that speech is made of', async () => {
    const dictionary = await loadDictionary();
    expect(['fatima', 'hatice', 'jagessar', 'yilmaz'].map(dictionary.isPersonName)).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect(['lopen', 'liep', 'bankjes', 'geveltuinen'].map(dictionary.isWord)).toEqual([
      true,
      true,
      true,
      true,
    ]);
  });
});
