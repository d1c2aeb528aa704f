import fc from 'fast-check';
import { expect, it } from 'vitest';
import { toNfc } from '../../src/files/nfc.js';
import { messageOf } from '../support/message.js';

it('composes as Unicode does', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(toNfc(text)).toBe(text.normalize('NFC'));
    }),
  );
});

it('knows which letters are composed already', () => {
  for (let code = 0; code < 0x2100; code += 1) {
    const letter = String.fromCharCode(code);
    expect(toNfc(letter)).toBe(letter.normalize('NFC'));
  }
});

it('composes a letter with seven marks and refuses one with eight', () => {
  const letter = (marks: number) => `a${'\u0323'.repeat(marks)}`;
  expect(toNfc(letter(7))).toBe(letter(7).normalize('NFC'));
  expect(messageOf(() => toNfc(letter(8)))).toBe(
    'dit bestand is beschadigd (een letter met meer dan zeven accenten). Sla het opnieuw op als tekst.',
  );
});
