import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isHesitation } from '../../src/language/hesitations.js';
import { BOUNDARY_BITS, listTokens, packTokens, unpackTokens } from '../../src/language/token-list.js';
import { ENDS_CLAUSE, ENDS_SENTENCE, tokenize } from '../../src/language/tokens.js';
import { createVocabulary } from '../../src/language/vocabulary.js';

/** Tokens as a person can read them. */
function listed(text: string): [word: string, spoken: string, boundary: string][] {
  const vocabulary = createVocabulary();
  const { words, starts, ends } = listTokens(text, vocabulary);
  return Array.from(words, (word, at) => [
    vocabulary.words[word >> BOUNDARY_BITS] ?? '?',
    text.slice(starts[at], ends[at]),
    ((word & ENDS_CLAUSE) > 0 ? ',' : '') + ((word & ENDS_SENTENCE) > 0 ? '.' : ''),
  ]);
}

const speech = fc
  .array(
    fc.oneof(
      fc.constantFrom('plein', 'Één', 'eh', 'uhm', ', ', '. ', '... ', ' ', 'bijv. ', '🌳', '50.000,- '),
      fc.string({ unit: 'binary', maxLength: 3 }),
    ),
  )
  .map((parts) => parts.join(' '));

describe('a list of tokens', () => {
  it('holds the number of each word, its place, and what stands behind it', () => {
    expect(listed('🌳 Het plein, hét PLEIN. Ja')).toEqual([
      ['het', 'Het', ''],
      ['plein', 'plein', ','],
      ['het', 'hét', ''],
      ['plein', 'PLEIN', ',.'],
      ['ja', 'Ja', ''],
    ]);
  });

  it('leaves out hesitations, and gives what stands behind them to the word before', () => {
    expect(listed('Eh, dat eh. Nee, uhm, ja')).toEqual([
      ['dat', 'dat', ',.'],
      ['nee', 'Nee', ','],
      ['ja', 'ja', ''],
    ]);
  });

  it('is what the tokeniser finds, without hesitations', () => {
    fc.assert(
      fc.property(speech, (text) => {
        const expected = tokenize(text).filter(({ word }) => !isHesitation(word));
        expect(listed(text).map(([word, spoken]) => [word, spoken])).toEqual(
          expected.map(({ word, start, end }) => [word, text.slice(start, end)]),
        );
      }),
    );
  });

  it('is the same after it was kept as bytes, wherever these lie in memory', () => {
    fc.assert(
      fc.property(speech, fc.integer({ min: 0, max: 7 }), (text, shift) => {
        const tokens = listTokens(text, createVocabulary());
        const packed = packTokens(tokens);
        const elsewhere = new Uint8Array(packed.length + shift);
        elsewhere.set(packed, shift);
        expect(unpackTokens(elsewhere.subarray(shift))).toEqual(tokens);
        expect(unpackTokens(Buffer.from(packed))).toEqual(tokens);
      }),
    );
  });

  it('cannot be made of other bytes', () => {
    expect(() => unpackTokens(new Uint8Array(5))).toThrow(RangeError);
    expect(() => unpackTokens(new Uint8Array(8))).toThrow(RangeError);
  });

  it('is the same with a vocabulary that knew the words already, but for the numbers', () => {
    const vocabulary = createVocabulary();
    const first = listTokens('het plein is mooi', vocabulary);
    expect(listTokens('het plein is mooi', createVocabulary(vocabulary.words))).toEqual(first);
    expect(vocabulary.words).toEqual(['het', 'plein', 'is', 'mooi']);
  });

  it('of nothing is empty', () => {
    expect(listTokens('', createVocabulary())).toMatchObject({ length: 0 });
    expect(unpackTokens(packTokens(listTokens('', createVocabulary())))).toMatchObject({ length: 0 });
  });
});
