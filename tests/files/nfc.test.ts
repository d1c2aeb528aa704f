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

it('composes a letter with eleven marks and refuses one with twelve', () => {
  const letter = (marks: number) => `a${'\u0323'.repeat(marks)}`;
  expect(toNfc(letter(11))).toBe(letter(11).normalize('NFC'));
  expect(messageOf(() => toNfc(letter(12)))).toBe(
    'dit bestand is beschadigd (een letter met meer dan tien accenten). Sla het opnieuw op als tekst.',
  );
});
