import fc from 'fast-check';
import { expect, it } from 'vitest';
import { codeUnits } from '../../src/language/code-units.js';

it('code units are those of the text, halves of emoji too', () => {
  expect([...codeUnits('a\ud83cb🌳')]).toEqual([0x61, 0xd83c, 0x62, 0xd83c, 0xdf33]);
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(String.fromCharCode(...codeUnits(text))).toBe(text);
      expect(codeUnits(text)).toHaveLength(text.length);
    }),
  );
});
