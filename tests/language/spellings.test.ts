import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeUnits } from '../../src/language/code-units.js';
import { createSpellings, UNKNOWN } from '../../src/language/spellings.js';

describe('spellings', () => {
  it('are unknown until they have a number', () => {
    const spellings = createSpellings();
    const codes = codeUnits('het plein');
    expect(spellings.numberAt(codes, 4, 9)).toBe(UNKNOWN);
    spellings.add(codes, 4, 9, 7);
    expect(spellings.numberAt(codes, 4, 9)).toBe(7);
    expect(spellings.numberAt(codeUnits('plein'), 0, 5)).toBe(7);
    expect(spellings.numberAt(codes, 4, 8)).toBe(UNKNOWN);
    expect(spellings.numberAt(codeUnits('Plein'), 0, 5)).toBe(UNKNOWN);
  });

  it('may have a negative number', () => {
    const spellings = createSpellings();
    spellings.add(codeUnits('eh'), 0, 2, -1);
    expect(spellings.numberAt(codeUnits('eh'), 0, 2)).toBe(-1);
  });

  it('keep their numbers when the table grows, many and long as they may be', () => {
    const spellings = createSpellings();
    const words = Array.from({ length: 40_000 }, (_, index) => `woord${index.toString(36)}`);
    words.push('lang'.repeat(100_000));
    words.forEach((word, number) => {
      spellings.add(codeUnits(word), 0, word.length, number);
    });
    const numbers = words.map((word) => spellings.numberAt(codeUnits(word), 0, word.length));
    expect(numbers).toEqual(words.map((_, number) => number));
    expect(spellings.numberAt(codeUnits('onbekend'), 0, 8)).toBe(UNKNOWN);
  });

  it('are found as a Map finds them', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', minLength: 1, maxLength: 4 })), (words) => {
        const spellings = createSpellings();
        const map = new Map<string, number>();
        for (const [number, word] of words.entries()) {
          const codes = codeUnits(word);
          expect(spellings.numberAt(codes, 0, word.length)).toBe(map.get(word) ?? UNKNOWN);
          if (map.has(word)) continue;
          map.set(word, number);
          spellings.add(codes, 0, word.length, number);
        }
      }),
    );
  });
});
