import { expect, it } from 'vitest';
import { decodeWindows1252 } from '../../src/files/windows-1252.js';

// Node 20.18.3 and later decode 0x80 to 0x9F as control characters: https://github.com/nodejs/node/issues/60888
it('decodes every byte of Windows-1252 to one character, and the five unused ones to themselves', () => {
  const text = decodeWindows1252(Uint8Array.from({ length: 256 }, (_, byte) => byte));
  expect(text).toHaveLength(256);
  expect(text.slice(0x80, 0xa0)).toBe('€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ');
  expect(text.slice(0xa0)).toBe(String.fromCharCode(...Array.from({ length: 96 }, (_, at) => at + 0xa0)));
});

it('decodes a view on a part of a file', () => {
  const file = Uint8Array.of(0x61, 0x80, 0xe9, 0x62);
  expect(decodeWindows1252(file.subarray(1, 3))).toBe('€é');
  expect(decodeWindows1252(file.subarray(2, 4))).toBe('éb');
});

it('decodes millions of curly quotes', () => {
  expect(decodeWindows1252(new Uint8Array(3_000_000).fill(0x93))).toBe('“'.repeat(3_000_000));
});
