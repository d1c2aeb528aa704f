/** The hash of a word, by the values that the makers of FNV published. */

import { expect, it } from 'vitest';
import { wordHash } from '../../src/learning/word-hash.js';

it('is FNV-1a of 32 bits, with its high bits folded into the low ones', () => {
  for (const [word, published] of [
    ['', 0x811c9dc5],
    ['a', 0xe40c292c],
    ['foobar', 0xbf9cf968],
  ] as const) {
    const sum = published | 0;
    expect(wordHash(word)).toBe(sum ^ (sum >>> 15));
  }
});
