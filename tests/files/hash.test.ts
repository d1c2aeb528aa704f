import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contentId, sha256 } from '../../src/files/hash.js';

describe('sha256', () => {
  it('gives the published values of FIPS 180-4', () => {
    expect(sha256('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
    expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });

  it('hashes a text as its UTF-8 bytes', () => {
    expect(sha256('één 🙂')).toBe(sha256(new TextEncoder().encode('één 🙂')));
  });

  it('sees one changed byte in a megabyte', () => {
    const bytes = new Uint8Array(1_000_000);
    const before = sha256(bytes);
    bytes[999_999] = 1;
    expect(sha256(bytes)).not.toBe(before);
  });
});

describe('contentId', () => {
  it('gives the same twelve digits today and in a year', () => {
    expect(contentId('moerwijk/R07.docx', 'bes_eerlijk', 12, 48)).toBe('273bbe372188');
  });

  it('tells apart parts that read the same when joined', () => {
    expect(contentId('a', 'b')).not.toBe(contentId('ab'));
    expect(contentId('a', 'b')).not.toBe(contentId('a,b'));
    expect(contentId('a","b')).not.toBe(contentId('a', 'b'));
    expect(contentId('a', '')).not.toBe(contentId('a'));
    expect(contentId(1, 23)).not.toBe(contentId(12, 3));
    expect(contentId('1')).not.toBe(contentId(1));
  });

  it('depends on the order of the parts', () => {
    expect(contentId('a', 'b')).not.toBe(contentId('b', 'a'));
  });

  it('is twelve hexadecimal digits for any parts, lone surrogates and NUL too', () => {
    const part = fc.oneof(fc.string(), fc.integer(), fc.constantFrom('\uD83D', '\0', ''));
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        expect(contentId(...parts)).toMatch(/^[0-9a-f]{12}$/);
      }),
    );
  });
});
