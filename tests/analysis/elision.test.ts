import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPassageOrElision, shortened } from '../../src/analysis/elision.js';

const PASSAGE = 'Wij kregen drie minuten. Dat was kort. Toch werd het stil.';

describe('a shortened quote', () => {
  it.each([
    PASSAGE,
    'Wij kregen drie minuten. […] Toch werd het stil.',
    'Wij kregen drie minuten. [...] Toch werd het stil.',
    '[…] Dat was kort. […]',
    'Wij kregen […] stil.',
  ])('may be: %s', (text) => {
    expect(isPassageOrElision(text, PASSAGE)).toBe(true);
  });

  it.each([
    'Wij kregen drie minuten. Toch werd het stil.',
    'Dat was kort. […]',
    'Wij kregen drie minuten. […]  Dat was te kort. […]',
    '[…] Toch werd het stil. […] Dat was kort. […]',
    '[…]',
    '',
  ])('may not be: %s', (text) => {
    expect(isPassageOrElision(text, PASSAGE)).toBe(false);
  });

  it('of four hundred words ends after a sentence, with […]', () => {
    const long = Array.from({ length: 80 }, (_, index) => `Dit is zin ${index}.`).join(' ');
    const text = shortened(long);
    expect(text).toMatch(/^Dit is zin 0\..* zin \d+\. \[…\]$/);
    expect(text.length).toBeLessThan(430);
  });

  it('is always part of its passage, whatever was said', () => {
    const word = fc.oneof(fc.constantFrom('ja.', 'nee,', 'en', 'toen?'), fc.string({ unit: 'grapheme' }));
    fc.assert(
      fc.property(fc.array(word, { maxLength: 300 }), (words) => {
        const passage = words.join(' ').replaceAll('[', '(').trim();
        if (passage === '') return;
        expect(isPassageOrElision(shortened(passage), passage)).toBe(true);
      }),
    );
  });
});
