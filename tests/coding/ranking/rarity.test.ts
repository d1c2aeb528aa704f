import { describe, expect, it } from 'vitest';
import { countRarity, rarityFrom } from '../../../src/coding/ranking/rarity.js';
import { partsOf, traitsOf, weigher } from '../../support/heard.js';

describe('how much a trait says', () => {
  it('is (1 + ln how often) · ln((documents + 1) / (documents with it + 1)), made of length 1', () => {
    const count = countRarity();
    const none = { keys: new Int32Array(0), counts: new Uint16Array(0) };
    const words = (...keys: number[]) => ({
      words: { keys: Int32Array.from(keys), counts: new Uint16Array(keys.length).fill(1) },
      grams: none,
    });
    count.add(words(1, 2));
    count.add(words(1));
    count.add(words(1, 3));
    const { weigh } = rarityFrom(count.counts());
    const two = (1 + Math.log(3)) * Math.log(4 / 2);
    const four = Math.log(4 / 1);
    const length = Math.hypot(two, four);
    const weighed = weigh({
      words: { keys: Int32Array.of(1, 2, 4), counts: Uint16Array.of(1, 3, 1) },
      grams: none,
    });
    // What every document has says nothing.
    expect(partsOf(weighed.words)).toEqual([
      [1, 0],
      [2, two / length],
      [4, four / length],
    ]);
    expect(partsOf(weighed.grams)).toEqual([]);
  });

  it('does not depend on the order of documents, and is not changed by later ones', () => {
    const [one, other] = ['Het plein is groen.', 'De jury was streng.'];
    expect(weigher(one, other)('Een groen plein')).toEqual(weigher(other, one)('Een groen plein'));
    const count = countRarity();
    count.add(traitsOf(one));
    const { weigh } = rarityFrom(count.counts());
    const before = weigh(traitsOf(one));
    count.add(traitsOf(other));
    expect(weigh(traitsOf(one))).toEqual(before);
  });
});
