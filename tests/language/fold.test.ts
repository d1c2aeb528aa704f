import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../src/language/fold.js';

describe('fold', () => {
  it.each([
    ['ÉÉN', 'een'],
    ['Coördinator', 'coordinator'],
    ['vóór', 'voor'],
    ['Ça', 'ca'],
    ['e\u0301e\u0301n', 'een'],
    ['Ĳsselmeer', 'ijsselmeer'],
    ['ĳs', 'ijs'],
    ['zo’n', "zo'n"],
    ['zo‘n', "zo'n"],
    ['zoʼn', "zo'n"],
    ['zo´n', "zo'n"],
    ['zo`n', "zo'n"],
    ['ﬁets', 'fiets'],
    ['İstanbul', 'istanbul'],
    ['50.000,-', '50.000,-'],
    ['€', '€'],
    ['🙂', '🙂'],
    ['\uD83D', '\uD83D'],
    ['', ''],
  ])('makes of %j the form %j', (written, folded) => {
    expect(fold(written)).toBe(folded);
  });

  it('is equal for composed and loose accents, whatever the capitals', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zéëïöüáóíèêçñ'-]*$/), (word) => {
        expect(fold(word.normalize('NFD'))).toBe(fold(word));
        expect(fold(word.toUpperCase())).toBe(fold(word));
        expect(fold(fold(word))).toBe(fold(word));
      }),
    );
  });

  it('leaves nothing but small letters without accents of a Dutch word', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Za-zÉéËëÏïÖöÜüÁáÓóÍíÈèÊêÇçĲĳ]+$/), (word) => {
        expect(fold(word)).toMatch(/^[a-z]+$/);
      }),
    );
  });
});
