import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeAsWritten, decodeFile, decodeText, decodeWindows1252 } from '../../src/files/text.js';
import { UserError } from '../../src/model/errors.js';
import { messageOf } from '../support/message.js';

const utf8 = (text: string) => new TextEncoder().encode(text);

function utf16(text: string, order: 'little' | 'big'): Uint8Array {
  const units = Array.from({ length: text.length }, (_, index) => text.charCodeAt(index));
  return Uint8Array.from(
    units.flatMap((unit) => (order === 'little' ? [unit & 0xff, unit >> 8] : [unit >> 8, unit & 0xff])),
  );
}

describe('decodeText', () => {
  it('reads UTF-8 with and without BOM', () => {
    expect(decodeText(utf8('één wijk'))).toBe('één wijk');
    expect(decodeText(utf8('\uFEFFéén wijk'))).toBe('één wijk');
  });

  it('reads UTF-16 with a BOM, in both byte orders', () => {
    expect(decodeText(utf16('\uFEFFCoördinator 🙂', 'little'))).toBe('Coördinator 🙂');
    expect(decodeText(utf16('\uFEFFCoördinator 🙂', 'big'))).toBe('Coördinator 🙂');
  });

  it('takes what is no UTF-8 for Windows-1252, also when only the last letter has an accent', () => {
    expect(decodeText(Uint8Array.of(0xe9, 0xe9, 0x6e, 0x20, 0xab, 0xcb, 0xbb))).toBe('één «Ë»');
    expect(decodeText(Uint8Array.of(0x63, 0x61, 0x66, 0xe9))).toBe('café');
  });

  it('reads the euro sign, curly quotes and dashes of Windows-1252', () => {
    const bytes = [
      0x80, 0x20, 0x35, 0x30, 0x20, 0x7a, 0x6f, 0x92, 0x6e, 0x20, 0x93, 0xe9, 0x94, 0x20, 0x96, 0x85,
    ];
    expect(decodeText(Uint8Array.from(bytes))).toBe('€ 50 zo’n “é” –…');
  });

  it('ends every line with LF', () => {
    expect(decodeText(utf8('a\r\nb\rc\nd\n\r\r\ne\r'))).toBe('a\nb\nc\nd\n\n\ne\n');
  });

  it('joins an accent to its letter', () => {
    expect(decodeText(utf8('e\u0301e\u0301n coo\u0308rdinator'))).toBe('\u00E9\u00E9n co\u00F6rdinator');
  });

  it('leaves emoji, zero-width joiners and other scripts whole', () => {
    expect(decodeText(utf8('👩‍👩‍👧 يوسف'))).toBe('👩‍👩‍👧 يوسف');
  });

  it('reads nothing from an empty file', () => {
    expect(decodeText(new Uint8Array())).toBe('');
  });

  it('reads a line of a megabyte', () => {
    const line = 'één plein '.repeat(100_000);
    expect(decodeText(utf8(line))).toBe(line);
  });

  it('puts a replacement sign for half a character in UTF-16', () => {
    expect(decodeText(utf16('\uFEFFa\uD83Db', 'little'))).toBe('a\uFFFDb');
    expect(decodeText(Uint8Array.from([0xff, 0xfe, 0xe9, 0x00, 0x0d]))).toBe('é\uFFFD');
  });

  it.each([
    ['a NUL byte', [0x61, 0x00, 0x62]],
    ['the beginning of a zip archive', [0x50, 0x4b, 0x03, 0x04, 0x14, 0x00]],
    ['UTF-16 without a BOM', [0x61, 0x00, 0x62, 0x00]],
    ['UTF-32', [0xff, 0xfe, 0x00, 0x00, 0x61, 0x00, 0x00, 0x00]],
  ])('refuses binary data: %s', (_name, bytes) => {
    expect(messageOf(() => decodeText(Uint8Array.from(bytes)))).toBe(
      'dit is geen tekst, maar bijvoorbeeld een foto, geluid of een programma. Sla het transcript op als tekst of als docx.',
    );
  });

  it('trusts the BOM of UTF-8 although a byte is damaged', () => {
    expect(decodeText(Uint8Array.from([...utf8('\uFEFFéén '), 0xff]))).toBe('één \uFFFD');
  });

  it('reads UTF-8 that is cut off in the middle of a letter', () => {
    expect(decodeText(utf8('één coördinator é').subarray(0, -1))).toBe('één coördinator \uFFFD');
  });

  it('returns any text that was written as UTF-8 or UTF-16, in NFC with LF', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (written) => {
        const text = written.replaceAll('\0', '').replaceAll('\uFEFF', '');
        const expected = text.replace(/\r\n?/g, '\n').normalize('NFC');
        expect(decodeText(utf8(text))).toBe(expected);
        expect(decodeText(utf8(`\uFEFF${text}`))).toBe(expected);
        expect(decodeText(utf16(`\uFEFF${text}`, 'big'))).toBe(expected);
      }),
      { numRuns: 20 },
    );
  });

  it('gives text without NUL and without CR, or a UserError, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        try {
          expect(decodeText(bytes)).not.toMatch(/[\0\r]/);
        } catch (error) {
          expect(error).toBeInstanceOf(UserError);
        }
      }),
    );
  });

  it('refuses a letter with accents without end, which would take minutes to compose', () => {
    const flood = new TextEncoder().encode(`a${'\u0301'.repeat(100_000)}`);
    expect(() => decodeText(flood)).toThrow(
      'dit bestand is beschadigd (een letter met meer dan zeven accenten).',
    );
  });

  it('reads a text of 25 MB and refuses one of a byte more', () => {
    const text = new Uint8Array(25_000_001).fill(0x61);
    expect(decodeText(text.subarray(1))).toHaveLength(25_000_000);
    expect(messageOf(() => decodeText(text))).toBe(
      'dit tekstbestand is groter dan 25 MB en is daarom niet gelezen. Bewaar er alleen het transcript in.',
    );
  });

  it('says of a recording that it is binary, however large', () => {
    const recording = new Uint8Array(25_000_001).fill(0x61, 1);
    expect(messageOf(() => decodeText(recording))).toMatch(/^dit is geen tekst, maar/);
  });

  it('ends two million lines with LF and refuses one more', () => {
    const returns = new Uint8Array(2_000_001).fill(0x0d);
    expect(decodeText(returns.subarray(1))).toBe('\n'.repeat(2_000_000));
    expect(messageOf(() => decodeText(returns))).toBe(
      'dit tekstbestand heeft onredelijk veel regels en is daarom niet gelezen. Bewaar er alleen het transcript in.',
    );
  });
});

describe('decodeFile', () => {
  it('refuses a file of more than 10 MB by its name', () => {
    const bytes = new Uint8Array(10_000_001).fill(0x61);
    expect(decodeFile(bytes.subarray(1), 'proef.csv')).toHaveLength(10_000_000);
    expect(messageOf(() => decodeFile(bytes, 'proef.csv'))).toBe(
      'proef.csv: dit bestand is groter dan 10 MB en is daarom niet gelezen. Controleer of het het juiste bestand is.',
    );
  });
});

describe('decodeWindows1252', () => {
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
});

describe('decodeAsWritten', () => {
  it('keeps the byte order mark, the line ends and loose accents', () => {
    const text = '\uFEFFe\u0301\r\nb\rc\n';
    expect(decodeAsWritten(utf8(text), 'proef.yaml')).toBe(text);
    expect(decodeAsWritten(utf16(text, 'little'), 'proef.yaml')).toBe(text);
    expect(decodeAsWritten(Uint8Array.of(0xe9, 0x0d, 0x0a), 'proef.yaml')).toBe('é\r\n');
    expect(messageOf(() => decodeAsWritten(Uint8Array.of(0, 1), 'proef.yaml'))).toMatch(
      /^proef\.yaml: dit is geen tekst/,
    );
  });
});
