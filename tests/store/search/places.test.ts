import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placesOf } from '../../../src/store/search/places.js';
import { readQuery } from '../../../src/store/search/query.js';

function marked(text: string, written: string): string[] {
  return placesOf(text, readQuery(written).phrases).map(({ start, end }) => text.slice(start, end));
}

describe('placesOf', () => {
  it('gives words, beginnings and phrases as they stand in the text', () => {
    expect(marked('🌳 Één stemming, één stem.', 'een')).toEqual(['Één', 'één']);
    expect(marked('Één stemming, één stem.', 'stem*')).toEqual(['stemming', 'stem']);
    expect(marked('Op de avond, op  de avonden.', '"op de avond"*')).toEqual([
      'Op de avond',
      'op  de avonden',
    ]);
  });

  it('joins places that overlap', () => {
    expect(marked('op de avond', '"op de" "de avond"')).toEqual(['op de avond']);
  });

  it('gives places in order that slice back, for every text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const places = placesOf(`${text} geld`, readQuery('a* geld').phrases);
        expect(places.length).toBeGreaterThan(0);
        places.forEach(({ start, end }, index) => {
          expect(start).toBeGreaterThanOrEqual(places[index - 1]?.end ?? 0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length + 5);
        });
      }),
    );
  });
});
