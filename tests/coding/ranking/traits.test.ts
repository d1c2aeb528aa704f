import { describe, expect, it } from 'vitest';
import { createTraitReader, TRAITS, type Traits } from '../../../src/coding/ranking/traits.js';
import { listTokens } from '../../../src/language/token-list.js';
import { createVocabulary } from '../../../src/language/vocabulary.js';
import { traitsOf } from '../../support/heard.js';

const total = (counts: Uint16Array) => counts.reduce((sum, count) => sum + count, 0);

describe('the traits of talk', () => {
  it('are its stems and pairs of stems, counted', () => {
    // huis, huis, staan; huis+huis, huis+staan
    const { words } = traitsOf('Huizen, huis staat');
    expect(total(words.counts)).toBe(5);
    expect([...words.counts].sort()).toEqual([1, 1, 1, 2]);
  });

  it('are four letters in a row of longer words, with their edges', () => {
    // _plein_ has _ple plei lein ein_; "het" is too short
    expect(total(traitsOf('het plein').grams.counts)).toBe(4);
    expect(total(traitsOf('het').grams.counts)).toBe(0);
  });

  it('stand in ascending order, below their number', () => {
    const { words, grams } = traitsOf(
      'Wij hebben met de buurt een moestuin gemaakt, en toen kwam de gemeente.',
    );
    for (const { keys } of [words, grams]) {
      expect([...keys]).toEqual([...new Set(keys)].sort((a, b) => a - b));
      expect(Math.min(...keys)).toBeGreaterThanOrEqual(0);
      expect(Math.max(...keys)).toBeLessThan(TRAITS);
    }
  });

  it('are the same whatever other texts were read before', () => {
    const vocabulary = createVocabulary();
    listTokens('De gemeente maakte een plein.', vocabulary);
    const read = createTraitReader(vocabulary.words);
    const tokens = listTokens('Een plein voor de buurt.', vocabulary);
    expect(read(tokens, 0, tokens.length)).toEqual(traitsOf('Een plein voor de buurt.'));
  });

  it('are none for talk without words', () => {
    const nothing: Traits = traitsOf('…');
    expect([nothing.words.keys.length, nothing.grams.keys.length]).toEqual([0, 0]);
  });
});
