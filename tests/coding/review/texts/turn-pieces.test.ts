import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pieces, turnPieces } from '../../../../src/coding/review/texts/turn-pieces.js';
import { reviewText } from '../../../support/review.js';
import { spoken } from '../../../support/spoken.js';

describe('a turn to be coded by hand', () => {
  it('is one piece, also when it is short', () => {
    expect(pieces('Ja.')).toEqual([{ start: 0, end: 3 }]);
  });

  it('is cut between sentences when it is long', () => {
    const sentence = `Een ${'woord '.repeat(100)}klaar.`;
    const text = [sentence, sentence, sentence, sentence].join(' ');
    expect(pieces(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      `${sentence} ${sentence}`,
      `${sentence} ${sentence}`,
    ]);
  });

  it('is cut between words when it has no sentences, and anywhere when it has no words', () => {
    const text = 'woord '.repeat(600).trim();
    expect(pieces(text).every(({ start, end }) => /^woord.*woord$/.test(text.slice(start, end)))).toBe(true);
    expect(pieces('x'.repeat(1_900)).map(({ end }) => end)).toEqual([1_500, 1_900]);
  });

  it('loses no word, whatever it holds', () => {
    const word = fc.constantFrom('ja', 'nee.', 'plein,', '?', 'x'.repeat(900), '\u00A0', 'é…');
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 300 }), (words) => {
        const text = words.join(' ').trim();
        const found = pieces(text);
        const spaceless = (part: string): string => part.replace(/\s/g, '');
        expect(found.map(({ start, end }) => spaceless(text.slice(start, end))).join('')).toBe(
          spaceless(text),
        );
        for (const { start, end } of found) expect(end - start).toBeLessThanOrEqual(1_500);
        found.slice(1).forEach(({ start }, index) => {
          expect(start).toBeGreaterThanOrEqual(found[index]?.end ?? 0);
        });
      }),
    );
  });

  it('is a respondent’s, and has an id that a correction elsewhere leaves alone', () => {
    const before = turnPieces(reviewText(spoken(['I', 'Hoe was het?'], ['R01', 'Mooi.'])));
    const after = turnPieces(reviewText(spoken(['I', 'En? Hoe was het?'], ['R01', 'Mooi.'])));
    expect(before.map(({ turn }) => turn.number)).toEqual([2]);
    expect(after.map(({ key }) => key)).toEqual(before.map(({ key }) => key));
  });
});
